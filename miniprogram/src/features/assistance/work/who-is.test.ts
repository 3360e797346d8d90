import type { Answers } from '@shared/assistance/sections'
import { whoIs } from './who-is'

const answers = {
  applicant: { name: '陈**', idNumber: '4419**********1234' },
  household: {
    members: [
      { name: '林**', idNumber: '4419**********0011' },
      { name: '麦**', idNumber: '4419**********7777' },
      { name: '卢**', idNumber: '4419**********7777' },
    ],
  },
} as unknown as Answers

it.each([
  ['the applicant', '4419**********1234', '陈**'],
  ['somebody of the household', '4419**********0011', '林**'],
  ['one of two with the same ends: the number', '4419**********7777', '4419**********7777'],
  ['nobody of the form: the number', '4419**********9999', '4419**********9999'],
])('names %s', (_, idNumber, name) => {
  expect(whoIs(answers, idNumber)).toBe(name)
})
