import type { MarriageContract } from '@shared/marriage/contract'
import {
  issued,
  whyNotOn,
  withdrawn,
  type Change,
  type Divorce,
} from '@shared/marriage/divorce-case'
import { tidyIdNumber } from '@shared/identity/id-number'
import type { StaffMember } from '@shared/identity/actor'
import type { City } from '@shared/cities/city'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'
import { officeOf } from './office'
import { endDivorce } from './divorce-case'
import { faceOf } from './divorces'
import { divorces, keyOf, partiesOf } from './store'

const MOST_OF_ONE = 20
const newestFirst = { by: 'dates.receivedOn', direction: 'desc' } as const

/** See the contract. */
export const findDivorce: Verb<MarriageContract, 'findDivorce'> = async (call) => {
  const { input, actor, city, now } = call
  const key = keyOf({ paper: input.paper, number: tidyIdNumber(input.number) })
  const all = await divorces.where({ 'people.key': key }, newestFirst, MOST_OF_ONE)
  const own = all.find(({ registryId }) => officeOf(registryId, city) === actor.unitId)
  if (!own) return refuse(problem('not_found', { field: 'number' }))
  const today = dateOf(now)
  return ok({ ...faceOf(own, today), mayIssue: whyNotOn(own, today) === null })
}

type Act = {
  readonly input: { readonly id: string; readonly numbers: readonly string[] }
  readonly actor: StaffMember
  readonly city: City
  readonly now: Instant
}

/** Which of the two the numbers read off the papers are; null where one is of neither, or read twice. */
function readOff(divorce: Divorce, numbers: readonly string[]): number[] | null {
  const known = partiesOf(divorce).map(({ number }) => number)
  const read = [...new Set(numbers.map((number) => known.indexOf(tidyIdNumber(number))))]
  return read.length === numbers.length && !read.includes(-1) ? read : null
}

type Decide = (found: Divorce, who: readonly number[], change: Change) => Result<Divorce>

/** One step at the counter: is it theirs → are these the people → decide → write once. */
function atCounter({ input, actor, city, now }: Act, decide: Decide) {
  const by = { kind: 'staff', unitId: actor.unitId, staffId: actor.staffId } as const
  return endDivorce(
    input.id,
    (found) => {
      if (officeOf(found.registryId, city) !== actor.unitId)
        return refuse(problem('not_found', { field: 'id' }))
      const who = readOff(found, input.numbers)
      return who ? decide(found, who, { by, at: now }) : refuse(problem('not_the_person'))
    },
    by,
    now,
  )
}

/** See the contract. */
export const withdrawAtCounter: Verb<MarriageContract, 'withdrawAtCounter'> = (call) =>
  atCounter(call, (found, [person = 0], change) =>
    withdrawn(found, dateOf(call.now), { ...change, person }),
  )

/** See the contract. */
export const issueAtCounter: Verb<MarriageContract, 'issueAtCounter'> = (call) =>
  atCounter(call, (found, who, change) => {
    if (who.length < found.people.length) return refuse(problem('not_the_person'))
    const not = found.status === 'issued' ? null : whyNotOn(found, dateOf(call.now))
    return not ? refuse(not) : issued(found, change)
  })
