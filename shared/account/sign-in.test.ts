import type { Result } from '../kernel/result'
import {
  CODE_SHAPE,
  codeOf,
  codeUntil,
  decide,
  lookedFor,
  polled,
  tidyCode,
  type Begun,
  type Decision,
  type SignIn,
} from './sign-in'

const BEGUN = '2026-03-02T02:00:00.000Z'
const at = (seconds: number) => new Date(Date.parse(BEGUN) + seconds * 1000).toISOString()

const begun: Begun = { asks: 'one', begunAt: BEGUN, browser: 'edge', system: 'windows' }
const other: Begun = { ...begun, asks: 'another' }
const looked = lookedFor('id', 's-1', at(10))
const shown: SignIn = { ...looked, ...begun, until: codeUntil(BEGUN) }

const by = (approved: boolean, seconds = 20, openid = 'o-1'): Decision => ({
  ...{ approved, openid, staffId: 's-1', at: at(seconds) },
})
const approved: SignIn = { ...shown, decision: by(true) }

it.each([
  ['acde fghj', 'ACDEFGHJ'],
  ['ＡＣＤＥ－ＦＧＨＪ', 'ACDEFGHJ'],
  ['  AC DE—FG-HJ ', 'ACDEFGHJ'],
  ['BBSS ZZ22', '88552222'],
])('%p is read as %s', (typed, code) => {
  expect(tidyCode(typed)).toBe(code)
  expect(code).toMatch(CODE_SHAPE)
})

it.each(['', 'ACDE', 'ACDEFGHJK', 'ACDEFGH0', 'OCDEFGHJ', 'ACDE{}HJ', '{"$gt":""}'])(
  '%p is no code',
  (typed) => {
    expect(tidyCode(typed)).not.toMatch(CODE_SHAPE)
  },
)

it('a hash gives a code, always the same, and no look-alikes', () => {
  const hash = 'f00d0123456789abcdef'.repeat(4)
  expect(codeOf(hash)).toBe(codeOf(hash))
  expect(codeOf(hash)).toMatch(CODE_SHAPE)
  expect(codeOf(hash)).not.toMatch(/[01OILBSZ]/)
})

it.each<[string, SignIn | null, Begun, number, string, SignIn | undefined]>([
  ['nobody asked after it', null, begun, 299, 'waiting', undefined],
  ['nobody did in time', null, begun, 300, 'over', undefined],
  ['staff ask after it', looked, begun, 12, 'waiting', shown],
  ['it has said so before', shown, begun, 14, 'waiting', undefined],
  ['nobody decided', shown, begun, 300, 'over', undefined],
  ['refused', { ...shown, decision: by(false) }, begun, 22, 'refused', undefined],
  ['approved', approved, begun, 22, 'approved', { ...approved, fetchedAt: at(22) }],
  ['fetched before', { ...approved, fetchedAt: at(21) }, begun, 22, 'over', undefined],
  [
    'approved at the last moment',
    { ...shown, decision: by(true, 299) },
    begun,
    302,
    'approved',
    {
      ...{ ...shown, decision: by(true, 299) },
      fetchedAt: at(302),
    },
  ],
  ['fetched too late', approved, begun, 80, 'over', undefined],
  ['approved for another browser', approved, other, 22, 'over', undefined],
  ['shown by another browser', shown, other, 14, 'over', undefined],
])('a browser asks: %s', (_, signIn, asking, seconds, state, keep) => {
  const found = polled(signIn, asking, at(seconds))
  expect([found.state, found.keep]).toEqual([state, keep])
})

const saysOf = (result: Result<SignIn>) =>
  result.ok ? result.value.decision?.approved : result.problem.code

it.each<[string, SignIn | null, Decision, unknown]>([
  ['a code nobody asked after', null, by(true), 'sign_in_over'],
  ['one that no computer answered to', looked, by(true), 'sign_in_over'],
  ['one that is shown', shown, by(true), true],
  ['one that is shown, refused', shown, by(false), false],
  ['one that has run out', shown, by(true, 300), 'sign_in_over'],
  ['approved twice', approved, by(true, 30), true],
  ['refused after it was approved', approved, by(false, 30), 'already_done'],
  ['approved by somebody else before', approved, by(true, 30, 'o-2'), 'already_done'],
])('staff decide: %s', (_, signIn, decision, says) => {
  expect(saysOf(decide(signIn, decision))).toBe(says)
})

it('what was approved stays the first one’s', () => {
  expect(decide(approved, by(true, 30))).toEqual({ ok: true, value: approved })
})
