import { Cut, Faults, type FaultPlan, type FaultRule } from '../../localcloud/faults'
import type { Params } from '../../localcloud/wire-params'

const CALLS = 400

const ACTIONS = ['database.getDocument', 'database.modifyDocument', 'database.commitTransaction']

/** The same calls every time; every other one belongs to a transaction. */
const calls: readonly Params[] = Array.from({ length: CALLS }, (_, i) => ({
  action: ACTIONS[i % ACTIONS.length] ?? '',
  ...(i % 2 === 0 && { transactionId: `t-${i}` }),
}))

const everything = (seed: number): FaultPlan => ({
  seed,
  rules: [
    { fault: 'late', probability: 0.2, ms: [0, 0] },
    { fault: 'unheard', probability: 0.1 },
    { fault: 'unanswered', probability: 0.1, actions: /modify/ },
    { fault: 'conflict', probability: 0.1 },
  ],
})

/** What becomes of each call, in turn. */
async function fatesUnder(faults: Faults): Promise<string[]> {
  const fates: string[] = []
  for (const call of calls) {
    const late = faults.made.late
    const fate = await faults
      .pass(call, () => Promise.resolve({ done: true }))
      .then(
        (answer) => ('code' in answer ? 'conflict' : 'done'),
        (error: unknown) => (error instanceof Cut ? 'unanswered' : 'unheard'),
      )
    fates.push(faults.made.late > late ? `late, ${fate}` : fate)
  }
  return fates
}

const begun = (plan: FaultPlan) => new Faults(() => undefined, plan)
const fates = (plan: FaultPlan) => fatesUnder(begun(plan))

/** Which calls a rule strikes, counted from 0. */
async function struckBy(rule: FaultRule, seed: number): Promise<number[]> {
  const found = await fates({ seed, rules: [rule] })
  return found.flatMap((fate, i) => (fate === 'done' ? [] : [i]))
}

it('the same seed strikes the same calls in the same way', async () => {
  const first = await fates(everything(7))
  expect(new Set(first.map((fate) => fate.replace('late, ', '')))).toEqual(
    new Set(['done', 'unheard', 'unanswered', 'conflict']),
  )
  expect(await fates(everything(7))).toEqual(first)
})

it('the same plan again begins anew', async () => {
  const faults = begun(everything(7))
  const first = await fatesUnder(faults)
  const made = faults.made
  faults.follow(everything(7))
  expect(await fatesUnder(faults)).toEqual(first)
  expect(faults.made).toEqual(made)
})

it('every other seed strikes other calls', async () => {
  const seeds = [0, 1, 2, 7, 8, 1_000, 2 ** 31 - 1]
  const all = await Promise.all(
    seeds.map((seed) => struckBy({ fault: 'unheard', probability: 0.1 }, seed)),
  )
  expect(new Set(all.map(String)).size).toBe(seeds.length)
})

it('two rules of one plan strike different calls', async () => {
  const rule = { fault: 'unheard', probability: 0.1 } as const
  const never = { fault: 'late', probability: 0, ms: [0, 0] } as const
  const second = await fates({ seed: 7, rules: [never, rule] })
  expect(second.flatMap((fate, i) => (fate === 'done' ? [] : [i]))).not.toEqual(
    await struckBy(rule, 7),
  )
})

it('it strikes about as often as was asked', async () => {
  for (const seed of [1, 2, 3]) {
    const { length } = await struckBy({ fault: 'unheard', probability: 0.25 }, seed)
    expect(length / CALLS).toBeGreaterThan(0.15)
    expect(length / CALLS).toBeLessThan(0.35)
  }
})

it('a rule counts the calls it is for and no others', async () => {
  const aborted = jest.fn()
  const rules: FaultRule[] = [{ fault: 'conflict', nth: 3, actions: /modify/ }]
  const found = await fatesUnder(new Faults(aborted, { seed: 0, rules }))
  const meant = calls.flatMap(({ action, transactionId }, i) =>
    /modify/.test(action) && transactionId !== undefined ? [i] : [],
  )
  expect(found.flatMap((fate, i) => (fate === 'conflict' ? [i] : []))).toEqual([meant[2]])
  expect(aborted.mock.calls).toEqual([[`t-${meant[2]}`]])
})
