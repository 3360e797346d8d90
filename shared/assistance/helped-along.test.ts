import { statuses, type Status } from './lifecycle'
import { helpAmong } from './helped-along'

const one = (status: Status, _id = 'a-1') => ({ _id, status })

it('of what was linked to a case the one that came to something is counted', () => {
  const counted = statuses.filter((status) => helpAmong([one(status)]))
  const nothing: readonly Status[] = ['declined', 'withdrawn', 'expired']
  expect(statuses.filter((status) => !counted.includes(status))).toEqual(nothing)
  expect(helpAmong([])).toBeUndefined()
  expect(helpAmong([one('withdrawn'), one('granted', 'a-2')])).toEqual(one('granted', 'a-2'))
})

it('what is sent again is not another one', () => {
  expect(helpAmong([one('submitted')], 'a-1')).toBeUndefined()
  expect(helpAmong([one('submitted')], 'a-2')).toEqual(one('submitted'))
})
