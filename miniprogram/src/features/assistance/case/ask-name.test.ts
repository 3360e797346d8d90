import type { Ask } from '@shared/assistance/application'
import { askName } from './ask-name'

it.each<[Ask, string]>([
  // what is asked back, as the resident reads it
  [{ section: 'payout' }, '收款账户'],
  [{ section: 'applicant', field: 'phone' }, '申请人的情况里的“手机号”'],
  [
    { section: 'household', field: 'members.1.idNumber' },
    '住在一起的人里的“第 2 位（条）的身份证号”',
  ],
  [{ section: 'documents', field: 'authority' }, '证明材料里的“替别人办的，要一张委托书”'],
  // A paper that the programme does not name any more, and a field without a name.
  [{ section: 'documents', field: 'bills' }, '证明材料里的“票据”'],
  [{ section: 'payout', field: 'teleported' }, '收款账户'],
])('%p reads %s', (ask, read) => {
  expect(askName('elder-allowance', ask)).toBe(read)
})
