import { begunOf, isAtCounter, isOwnForm, linkedBegun, takenInOf } from './begun'
import type { Draft } from './draft'

const draft = (id: string, of: Partial<Draft> = {}): Draft => ({
  ...{ id, programme: 'temporary-relief', savedAt: '2026-11-21T02:00:00.000Z' },
  ...{ answers: {}, photos: [] },
  ...of,
})

const own = draft('own')
const linked = draft('linked', { linkedTo: 'a-1' })
const counter = draft('counter', { counter: { requestId: 'r-1' } })
const counterLinked = draft('counter-linked', { counter: { requestId: 'r-2' }, linkedTo: 'a-1' })
const noted = { caseId: 'a-1', version: 1, sections: [], note: '示例' }
const supplement = draft('supplement', { supplement: noted })

it.each<[Draft[], string | undefined]>([
  // the drafts on the device, which of them one's own application goes on with
  [[own], 'own'],
  [[supplement, own], 'own'],
  [[linked, own], 'own'],
  [[counter, own], 'own'],
  [[supplement, linked, counter], undefined],
  [[draft('other', { programme: 'dibao' })], undefined],
])('of %p one goes on with %p', (drafts, id) => {
  expect(begunOf(drafts, 'temporary-relief')?.id).toBe(id)
})

it.each<[Draft[], string, string | undefined]>([
  // the drafts on the device, the case, which of them helps it along
  [[own, counter, linked], 'a-1', 'linked'],
  [[linked], 'a-2', undefined],
  [[counterLinked], 'a-1', undefined],
  [[own], 'a-1', undefined],
])('of %p the case %p is helped along by %p', (drafts, caseId, id) => {
  expect(linkedBegun(drafts, caseId)?.id).toBe(id)
})

it.each<[Draft, boolean]>([
  [own, true],
  [linked, true],
  [counter, false],
  [supplement, false],
])('that %p is a form of one’s own is %p', (one, is) => {
  expect(isOwnForm(one)).toBe(is)
})

it.each<[Draft, boolean]>([
  [counter, true],
  [draft('at-counter', { supplement: { ...noted, atCounter: true } }), true],
  [supplement, false],
  [own, false],
])('that %p is filled in at the counter is %p', (one, is) => {
  expect(isAtCounter(one)).toBe(is)
})

it('the forms of people at the counter are those that were taken in', () => {
  expect(takenInOf([own, counter, linked, supplement])).toEqual([counter])
})
