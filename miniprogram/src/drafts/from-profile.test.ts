import { checkPages } from '@shared/assistance/check-answers'
import { elderAllowance } from '@shared/assistance/programmes/elder-allowance'
import type { Profile } from '@shared/identity/profile'
import { elderAllowanceFrom, withProfile } from './from-profile'

const profile: Profile = {
  ...{ name: '示例甲', idNumber: '11010519491231002X', phone: '13800000000' },
  ...{ livesAt: '示例路 1 号', township: '441900121' },
}

const { township, ...person } = profile

it('a form for oneself is filled with who one is', () => {
  expect(withProfile({}, profile)).toEqual({
    applicant: person,
    agent: { behalf: 'self' },
    hukou: { township, region: '' },
  })
})

it.each([
  // what was typed before, what becomes of it
  [
    { applicant: { monthlyIncome: '0', phone: '13900000000' } },
    { applicant: { monthlyIncome: '0', ...person } },
  ],
  [{ hukou: { township: '441900119' } }, { hukou: { township: '441900119' } }],
  [{ hukou: { township: '' } }, { hukou: { township, region: '' } }],
  [{ payout: { way: 'ask' } }, { payout: { way: 'ask' } }],
])('of %p stays what the profile does not know: %p', (before, after) => {
  expect(withProfile(before, profile)).toMatchObject(after)
})

it('an application for 高龄津贴 has nothing left to type', () => {
  const answers = elderAllowanceFrom({}, profile, 'wording-1')
  const pages = { ...answers, documents: { proof: [] } }
  expect(checkPages(elderAllowance.sections, pages)).toMatchObject({ ok: true })
  expect(Object.keys(answers).sort()).toEqual([...elderAllowance.sections].sort())
})

it('what was typed in one that was begun is kept', () => {
  const account = { way: 'account', account: '6222' }
  const drawn = { width: 1, height: 1, strokes: [[0, 0]] }
  const before = { payout: account, signature: { drawn, agreed: false, textVersion: 'older' } }
  expect(elderAllowanceFrom(before, profile, 'wording-1')).toMatchObject({
    payout: account,
    signature: { drawn, agreed: true, textVersion: 'wording-1' },
  })
})
