import fc from 'fast-check'
import { aMember, aResident, aVisitor } from '../../tests/builders/people'
import { staffRoles, type Actor } from '../identity/actor'
import { actionsOf, mayDo, sideOf } from './access'
import type { Booking } from './booking'
import { bookingVerbs, statuses } from './lifecycle'
import type { Offer } from './offer'

const OFFICE = 'township:441900121'
const aBooking = (changes: Partial<Booking> = {}) =>
  ({ status: 'booked', follows: ['own'], ...changes }) as Booking

it.each<[who: string, actor: Actor, side: string | null]>([
  ['a visitor', aVisitor, null],
  ['whoever booked it', aResident({ openid: 'own' }), 'own'],
  ['another resident', aResident({ openid: 'other' }), null],
  ['a registrar of the office', aMember('registry_officer', { unitId: OFFICE }), 'registry'],
  ['one of another office', aMember('registry_officer', { unitId: 'township:441900119' }), null],
  ['a clerk of the office', aMember('township_clerk', { unitId: OFFICE }), null],
  ['a clerk who marries', aMember('township_clerk', { unitId: OFFICE, openid: 'own' }), 'own'],
  ['the same at a desktop', aMember('township_clerk', { openid: 'own', session: 's-1' }), null],
  ['an officer of the city', aMember('city_officer', { unitId: 'city:441900' }), null],
])('%s', (_, actor, side) => {
  expect(sideOf(aBooking(), actor, OFFICE)).toBe(side)
})

it('status × side: what can be done', () => {
  const rows = statuses.map((status) => {
    const may = (side: 'own' | 'registry') => actionsOf(aBooking({ status }), side).join(' ')
    return `${status.padEnd(10)} | ${may('own').padEnd(14)} | ${may('registry')}`.trimEnd()
  })
  expect(`\n${rows.join('\n')}\n`).toBe(`
held       | confirm cancel |
booked     | move cancel    | displace arrive turnAway
displaced  | move cancel    |
arrived    |                | finish turnAway
done       |                |
notHandled |                |
noShow     |                |
cancelled  |                |
lapsed     |                |
`)
})

it('an offer, and only one, is answered', () => {
  const offer = {} as Offer
  expect(actionsOf(aBooking({ status: 'displaced', offer }), 'own')).toEqual([
    'move',
    'take',
    'decline',
    'cancel',
  ])
})

it('buttons and server never disagree', () => {
  const sides = fc.constantFrom('own', 'registry', null)
  fc.assert(
    fc.property(
      fc.constantFrom(...statuses),
      fc.constantFrom(...bookingVerbs),
      sides,
      fc.boolean(),
      (status, verb, side, isOffered) => {
        const booking = aBooking({ status, ...(isOffered && { offer: {} as Offer }) })
        const offered = side !== null && actionsOf(booking, side).includes(verb)
        expect(mayDo(booking, verb, side).ok).toBe(offered)
      },
    ),
    { numRuns: 5000 },
  )
})

it('no role but the registrar’s has a side of its own', () => {
  for (const role of staffRoles.filter((one) => one !== 'registry_officer'))
    expect(sideOf(aBooking(), aMember(role, { unitId: OFFICE }), OFFICE)).toBeNull()
})
