import {
  asksFor,
  fieldsAsked,
  pagesAsked,
  withFields,
  withPages,
  withReason,
  type Asks,
} from './supplement-asks'

const phone = { section: 'applicant', field: 'phone' } as const
const proof = { section: 'documents', field: 'proof', reason: '看不清' } as const
const payout = { section: 'payout' } as const

it('begins with the papers that were sent back, each with its reason', () => {
  expect(
    asksFor({
      proof: { fine: false, reason: '看不清' },
      bills: { fine: true, reason: '' },
    }),
  ).toEqual([proof])
})

it('says which pages are asked back, each once, as the form has them', () => {
  expect(pagesAsked([payout, phone, { ...phone, field: 'name' }])).toEqual(['applicant', 'payout'])
})

it.each<[string, Asks]>([
  ['what was said of a page that stays', withPages([proof, payout], ['documents'])],
  ['the reason of a field that stays', withFields([proof], 'documents', ['proof'])],
])('keeps %s', (_, asks) => {
  expect(asks).toEqual([proof])
})

it('asks for a new page whole', () => {
  expect(withPages([proof], ['documents', 'payout'])).toEqual([proof, payout])
})

it.each<[string, readonly string[], Asks]>([
  ['one field', ['phone'], [phone, payout]],
  ['two', ['name', 'phone'], [{ ...phone, field: 'name' }, phone, payout]],
  ['none: the whole page', [], [{ section: 'applicant' }, payout]],
])('asks for %s of a page and leaves the others', (_, fields, asks) => {
  expect(withFields([{ section: 'applicant' }, payout], 'applicant', fields)).toEqual(asks)
})

it('says which fields of a page are asked for', () => {
  expect(fieldsAsked([phone, proof], 'documents')).toEqual(['proof'])
})

it('gives one field its reason', () => {
  expect(withReason([phone, proof], 'documents', 'proof', '缺一页')).toEqual([
    phone,
    { ...proof, reason: '缺一页' },
  ])
})
