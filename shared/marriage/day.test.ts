import fc from 'fast-check'
import { closing, freeIn, givenBack, heldBack, taken, walkedIn, whyNot, type Day } from './day'
import { remade } from './remake'

const SLOT = 'registration-0900'
const OPEN = '2026-03-02T00:30:00.000Z'
const LATER = '2026-03-02T04:00:00.000Z'
const LATE = '2026-03-16T01:00:00.000Z'

const aDay = (changes: Partial<Day> = {}): Day => ({
  _id: 'r-1:2026-03-16',
  registryId: 'r-1',
  date: '2026-03-16',
  slots: {
    [SLOT]: { pool: 'registration', from: '09:00', to: '09:30', capacity: 4, walkIn: 1, over: 0 },
  },
  left: { [SLOT]: 4 },
  taken: {},
  walkedIn: {},
  opens: [{ at: OPEN, percent: 100 }],
  closed: [],
  serves: { foreign: false, hmt: false },
  plan: '2022-01-01',
  touchedAt: '',
  ...changes,
})

const place = (as: string) => ({ day: 'r-1:2026-03-16', slot: SLOT, as })

it.each<[what: string, day: Day, now: string, code: string | undefined]>([
  ['let out', aDay(), OPEN, undefined],
  ['a millisecond early', aDay(), '2026-03-02T00:29:59.999Z', 'slot_not_open'],
  ['begun', aDay(), LATE, 'slot_past'],
  ['closed', aDay({ closed: [SLOT] }), OPEN, 'slot_closed'],
  ['drawn', aDay({ drawn: 's-1' }), OPEN, 'slot_drawn'],
  ['full', aDay({ left: { [SLOT]: 0 } }), OPEN, 'slot_full'],
])('%s', (_, day, now, code) => {
  expect(whyNot(day, SLOT, now)?.code).toBe(code)
  expect(freeIn(day, SLOT, now) > 0).toBe(code === undefined)
})

it('in portions: a quarter first, the rest later, and what the first left is not lost', () => {
  const opens = [
    { at: OPEN, percent: 25 },
    { at: LATER, percent: 100 },
  ]
  const day = aDay({ opens })
  const slot = day.slots[SLOT]
  expect(slot && heldBack(day, slot, OPEN)).toBe(3)
  expect(freeIn(day, SLOT, OPEN)).toBe(1)
  const one = taken(day, place('a'))
  expect(whyNot(one, SLOT, OPEN)?.code).toBe('slot_full')
  expect(freeIn(one, SLOT, LATER)).toBe(3)
  expect(freeIn(givenBack(one, place('a')), SLOT, OPEN)).toBe(1)
})

type Op =
  | { readonly kind: 'take' | 'giveBack' | 'walkIn'; readonly as: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'plan'; readonly capacity: number }

const apply = (day: Day, op: Op): Day => {
  if (op.kind === 'take') return taken(day, place(op.as))
  if (op.kind === 'giveBack') return givenBack(day, place(op.as))
  if (op.kind === 'close') return closing(day, [SLOT])
  if (op.kind === 'plan') {
    const slots = { [SLOT]: { ...aDay().slots[SLOT], capacity: op.capacity } } as Day['slots']
    return remade(day, op.capacity === 0 ? null : aDay({ slots, plan: `p-${op.capacity}` }))
  }
  const given = walkedIn(day, SLOT, op.as)
  return given.ok ? given.value.next : day
}

const who = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const op: fc.Arbitrary<Op> = fc.oneof(
  fc.record({ kind: fc.constantFrom('take', 'giveBack', 'walkIn'), as: who }),
  fc.constant({ kind: 'close' } as const),
  fc.record({ kind: fc.constant('plan' as const), capacity: fc.integer({ min: 0, max: 6 }) }),
)

it('whatever happens in whatever order: places are left or taken, nobody has two, and nobody loses one', () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 60 }), (ops) => {
      let day = aDay()
      const holding = new Set<string>()
      for (const one of ops) {
        const before = day
        day = apply(day, one)
        const there = day.taken[SLOT] ?? []
        if (one.kind === 'take' && there.includes(one.as)) holding.add(one.as)
        if (one.kind === 'giveBack') holding.delete(one.as)
        const slot = day.slots[SLOT]
        // Only a plan without the time, while nobody holds it, takes it away.
        if (!slot) return expect(holding.size).toBe(0)
        expect((day.left[SLOT] ?? 0) + there.length).toBe(slot.capacity)
        expect(day.left[SLOT]).toBeGreaterThanOrEqual(0)
        expect(new Set(there)).toEqual(holding)
        expect(there).toHaveLength(holding.size)
        // The same again changes nothing.
        if (one.kind !== 'plan') expect(apply(day, one)).toEqual(day)
        if (one.kind === 'walkIn') expect(there).toEqual(before.taken[SLOT] ?? [])
      }
      return undefined
    }),
    { numRuns: 1000 },
  )
})

it('fewer places are wanted than are held: they go as their holders go, and are not sold again', () => {
  const held = ['a', 'b', 'c'].reduce((day, as) => taken(day, place(as)), aDay())
  const slots = { [SLOT]: { ...aDay().slots[SLOT], capacity: 2 } } as Day['slots']
  const fewer = remade(held, aDay({ slots, plan: 'p-2' }))
  expect([fewer.slots[SLOT]?.capacity, fewer.slots[SLOT]?.over, fewer.left[SLOT]]).toEqual([
    3, 1, 0,
  ])
  const one = givenBack(fewer, place('a'))
  expect([one.slots[SLOT]?.capacity, one.slots[SLOT]?.over, one.left[SLOT]]).toEqual([2, 0, 0])
  expect(givenBack(one, place('b')).left[SLOT]).toBe(1)
})

it('who just comes is given what is kept for them first, then what nobody has booked', () => {
  const ticket = (day: Day, as: string) => {
    const given = walkedIn(day, SLOT, as)
    if (!given.ok) throw new Error(given.problem.code)
    return given.value
  }
  const first = ticket(aDay(), 'w-1')
  expect([first.number, first.next.left[SLOT]]).toEqual(['0900-01', 4])
  const second = ticket(first.next, 'w-2')
  expect([second.number, second.next.left[SLOT], second.next.slots[SLOT]?.walkIn]).toEqual([
    '0900-02',
    3,
    2,
  ])
})

it('a time that is wanted again is open again; what the office has closed stays closed', () => {
  const held = taken(aDay(), place('a'))
  const gone = remade(held, null)
  expect([gone.closed, gone.slots[SLOT]?.over, gone.left[SLOT]]).toEqual([[SLOT], 1, 0])
  const back = remade(gone, aDay())
  expect([back.closed, back.slots, back.left]).toEqual([[], aDay().slots, { [SLOT]: 3 }])
  expect(remade(closing(held, [SLOT]), aDay()).closed).toEqual([SLOT])
})

it('what a special date has put on a day goes with it', () => {
  const named = remade(aDay(), aDay({ special: '示例节', drawn: 's-1', plan: 'p s-1' }))
  expect([named.special, named.drawn]).toEqual(['示例节', 's-1'])
  expect(remade(named, aDay())).toEqual(aDay())
})
