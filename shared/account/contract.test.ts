import { issuesOf } from '../kernel/fields'
import { accountContract, type AccountContract } from './contract'

type Verb = keyof AccountContract

const faultsOf = (verb: Verb, input: unknown): string[] => {
  const parsed = accountContract[verb].input().safeParse(input)
  return parsed.success ? [] : issuesOf(parsed.error).map(({ path, fault }) => `${path} ${fault}`)
}

const consent = { purpose: 'assistance', textVersion: '2026-01', given: true }
const point = { longitude: 113.67, latitude: 22.82 }

it.each<[Verb, unknown]>([
  ['city', {}],
  ['locate', point],
  ['locate', { longitude: -180, latitude: 90 }],
  ['me', {}],
  ['consent', consent],
  ['consent', { ...consent, given: false }],
  ['inbox', {}],
  ['markRead', { noticeIds: [] }],
  ['markRead', { noticeIds: Array(100).fill('n-1') }],
])('%s takes %p', (verb, input) => {
  expect(faultsOf(verb, input)).toEqual([])
})

it.each<[Verb, unknown, string[]]>([
  ['locate', {}, ['longitude required', 'latitude required']],
  ['locate', { ...point, longitude: 181 }, ['longitude too_many']],
  ['locate', { ...point, latitude: -91 }, ['latitude too_short']],
  ['locate', { ...point, latitude: '22.82' }, ['latitude wrong_shape']],
  ['locate', { ...point, latitude: Number.NaN }, ['latitude wrong_shape']],
  ['locate', { ...point, latitude: { $gt: 0 } }, ['latitude wrong_shape']],
  ['consent', { ...consent, purpose: 'marketing' }, ['purpose unknown_choice']],
  ['consent', { ...consent, purpose: { $gt: '' } }, ['purpose unknown_choice']],
  ['consent', { ...consent, textVersion: { $gt: '' } }, ['textVersion not_text']],
  ['consent', { ...consent, given: 'yes' }, ['given wrong_shape']],
  ['markRead', { noticeIds: [{ $gt: '' }] }, ['noticeIds.0 not_text']],
  ['markRead', { noticeIds: { $in: [] } }, ['noticeIds wrong_shape']],
  ['markRead', { noticeIds: Array(101).fill('n-1') }, ['noticeIds too_many']],
])('%s refuses %p: %p', (verb, input, faults) => {
  expect(faultsOf(verb, input)).toEqual(faults)
})

it('visitors are told public facts, may begin to sign in, and nothing else', () => {
  const open = Object.entries(accountContract).filter(([, { who }]) =>
    who.some((one) => one === 'anyone'),
  )
  expect(open.map(([verb]) => verb)).toEqual([
    'beginSignIn',
    'signInState',
    'city',
    'outlines',
    'locate',
  ])
})
