import type { AnswersInput } from '@shared/assistance/sections'
import { whoseForm } from './whose-form'

it.each<[AnswersInput, string]>([
  // what was typed, whose form it is
  [{ applicant: { name: '示例甲' } }, '示*甲'],
  [{ applicant: { name: ' 示例甲 ' } }, '示*甲'],
  [{ child: { name: '童例' }, applicant: { name: '示例甲' } }, '童*'],
  [{ child: { name: '' }, applicant: { name: '示例甲' } }, '示*甲'],
  [{ deceased: { name: '故例' } }, '故*'],
  [{ applicant: { phone: '13800000000' } }, ''],
  [{ applicant: { name: 7 } }, ''],
  [{}, ''],
])('of %p it is %p', (answers, whose) => {
  expect(whoseForm({ answers })).toBe(whose)
})
