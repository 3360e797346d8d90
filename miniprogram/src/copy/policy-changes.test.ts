import { changedNames } from './policy-changes'

const limits = new Set(['dibao.decision', 'dibao.confirmation'])

it.each<[string[], string[]]>([
  // the figures that changed, what a person reads
  [['dibao.standard'], ['低保标准']],
  [
    ['dibao.standard', 'temporaryRelief.townshipCap'],
    ['低保标准', '临时救助镇街上限'],
  ],
  [['dibao.decision'], ['办理时限']],
  [['dibao.decision', 'dibao.confirmation'], ['办理时限']],
  [
    ['dibao.reviewOften', 'dibao.decision'],
    ['多久复核一次', '办理时限'],
  ],
  // A figure that is newer than the app.
  [['dibao.madeUp'], ['标准']],
  [[], ['这个项目的标准']],
])('%p reads %p', (keys, read) => {
  expect(changedNames(keys, limits)).toEqual(read)
})
