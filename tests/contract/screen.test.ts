import { valueOf } from '../builders/applications'
import { everythingIn, openCounter, people, type Counter } from './counter'

let counter: Counter

const answers = { age: '71', people: '2', income: '1234.56', cause: 'fire', hukou: 'here' }

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

it('anyone may ask, and nothing of it is kept or logged', async () => {
  const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name))
  const before = everythingIn(counter)
  const { verdicts } = valueOf(await counter.call(people.resident, 'assistance', 'screen', answers))
  expect(verdicts).toContainEqual(
    expect.objectContaining({ programme: 'temporary-relief', fits: 'yes' }),
  )
  expect(everythingIn(counter)).toEqual(before)
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([])
})

it.each([
  [{ age: '130' }, 'age', 'wrong_shape'],
  [{ income: '-1' }, 'income', 'amount_negative'],
  [{ cause: '__proto__' }, 'cause', 'unknown_choice'],
  [{ cannot: ['sleeping'] }, 'cannot.0', 'unknown_choice'],
])('%j is named and refused', async (input, path, fault) => {
  expect(await counter.call(people.stranger, 'assistance', 'screen', input)).toMatchObject({
    ok: false,
    problem: { code: 'invalid_input', issues: [{ path, fault }] },
  })
})
