import { statuses } from '@shared/assistance/lifecycle'
import { asStaffRead, stepName } from './desk'

it.each(statuses)('%s is said to staff of somebody else', (status) => {
  expect(stepName(status)).not.toMatch(/您/)
})

it('reads what a rule says to the resident as said of them', () => {
  expect(asStaffRead('您家人均每月 780 元，您没有说存款')).toBe(
    '这家人均每月 780 元，申请人没有说存款',
  )
})
