import { readSigned } from './signed'

const idNumber = '11010519491231002X'
const drawn = { width: 300, height: 150, strokes: [[1, 2, 3, 4]] }
const typed = { idNumber, agreed: true, drawn }

it.each([
  [typed, { idNumber, hand: { drawn } }],
  [
    { idNumber, agreed: true, typedName: ' 示例甲 ' },
    { idNumber, hand: { typedName: '示例甲' } },
  ],
])('%p can be sent', (told, signed) => {
  expect(readSigned(told)).toEqual({ signed, issues: [] })
})

it.each([
  // typed, what is missing or wrong
  [{}, ['idNumber required', 'agreed not_agreed', 'drawn signature_empty']],
  [{ ...typed, agreed: false }, ['agreed not_agreed']],
  [{ ...typed, drawn: undefined }, ['drawn signature_empty']],
  [{ ...typed, idNumber: '123' }, ['idNumber id_length']],
])('of %p is wrong: %p', (told, wrong) => {
  const { signed, issues } = readSigned(told)
  expect(signed).toBeUndefined()
  expect(issues.map(({ path, fault }) => `${path} ${fault}`)).toEqual(wrong)
})
