import type { Ask } from '@shared/assistance/application'
import { handOpen, openIn } from './open-fields'

const phone: Ask = { section: 'applicant', field: 'phone' }
const name: Ask = { section: 'applicant', field: 'name' }
const member: Ask = { section: 'household', field: 'members.1.idNumber' }
const lines: Ask = { section: 'income', field: 'lines' }
const payout: Ask = { section: 'payout' }

it.each<[Ask[], Ask['section'], path: string, boolean]>([
  // what was asked back, a page, one of its fields, whether it may be changed
  [[phone], 'applicant', 'phone', true],
  [[phone], 'applicant', 'name', false],
  [[phone, name], 'applicant', 'name', true],
  [[phone], 'applicant', 'phoneNumber', false],
  [[member], 'household', 'members.1.idNumber', true],
  [[member], 'household', 'members.0.idNumber', false],
  [[member], 'household', 'members', false],
  [[lines], 'income', 'lines.3.monthly', true],
  // A field of the same name on another page is another field.
  [[phone, { section: 'guardian', field: 'name' }], 'applicant', 'name', false],
])('of %p on the page %p, %p is open: %p', (asks, section, path, open) => {
  expect(openIn(asks, section)?.(path)).toBe(open)
})

it.each<[Ask[] | undefined, Ask['section']]>([
  [undefined, 'applicant'],
  [[], 'applicant'],
  [[phone], 'payout'],
  [[payout], 'payout'],
  [[payout, { section: 'payout', field: 'account' }], 'payout'],
])('of %p the page %p is open whole', (asks, section) => {
  expect(openIn(asks, section)).toBeUndefined()
})

const drawn = (field: 'drawn' | 'typedName' = 'drawn', n = 0): Ask => ({
  ...{ section: 'authorisations', field: `members.${n}.${field}` },
})

it.each<[string, Ask[], typed: boolean, sign: boolean, swap: boolean]>([
  ['nothing was asked back', [], false, true, true],
  ['its picture was', [drawn()], false, true, false],
  ['its picture was, and a name stands there', [drawn()], true, false, false],
  ['both were', [drawn(), drawn('typedName')], false, true, true],
  ['that of somebody else was', [drawn('drawn', 1), drawn('typedName', 1)], false, false, false],
])('a name may be signed anew, and in the other way: %s', (_, asks, typed, sign, swap) => {
  const open = openIn(asks, 'authorisations')
  expect(handOpen(open, (name) => `members.0.${name}`, typed)).toEqual({ sign, swap })
})
