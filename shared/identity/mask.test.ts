import { accountTail, maskIdNumber, maskName, maskPhone } from './mask'

it.each([
  ['', ''],
  ['陈', '陈'],
  ['陈芳', '陈*'],
  ['陈桂芳', '陈*芳'],
  [' 陈桂芳 ', '陈*芳'],
  ['欧阳示例人', '欧***人'],
  ['𠮷示例', '𠮷*例'],
])('the name %p is shown as %p', (name, shown) => {
  expect(maskName(name)).toBe(shown)
})

it.each([
  ['11010519491231002X', '1101**********002X'],
  ['ABC440180061512', 'ABC4*******1512'],
  ['123456789', '1234*6789'],
  ['12345678', '****'],
  ['', '****'],
])('the identity number %p is shown as %p', (number, shown) => {
  expect(maskIdNumber(number)).toBe(shown)
})

it.each([
  ['13800001234', '138****1234'],
  ['12345678', '123****5678'],
  ['1234567', '****'],
])('the phone %p is shown as %p', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown)
})

it('of an account only the last four are shown', () => {
  expect(accountTail('6200000000001234')).toBe('1234')
})
