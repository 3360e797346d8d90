import type { DivorceView } from '@shared/marriage/divorce-contract'
import { divorceCopy, divorceTag } from '../../../copy/divorce'
import { stagesOf } from './stages'

const aView = (more: Partial<DivorceView> = {}): DivorceView => ({
  ...{ id: 'd-1', people: ['示*男', '示*女'], status: 'received', receivedOn: '2026-03-16' },
  ...{ coolingUntil: '2026-04-15', issueFrom: '2026-04-16', issueUntil: '2026-05-15' },
  ...{ waitsFor: null, mayWithdraw: true, registryId: 'r-1', registry: '示例登记处' },
  ...{ address: null, days: null, opensAt: null, visit: null },
  history: [{ what: 'receive', at: '2026-03-16T02:00:00.000Z' }],
  ...more,
})

const ended = (status: DivorceView['status'], what: 'withdraw' | 'issue' | 'end') =>
  aView({ status, mayWithdraw: false, history: [{ what, at: '2026-05-16T02:00:00.000Z' }] })

const issueUnknown = { issueUntil: null, waitsFor: 2027 }
const nothingKnown = { ...issueUnknown, coolingUntil: null, issueFrom: null }

it.each<[string, DivorceView, tag: string, sub: string, lines: readonly string[]]>([
  [
    'in the cooling-off',
    aView(),
    '冷静期',
    '冷静期到 4月15日（含）',
    [
      'done 登记处收到申请',
      'now 冷静期，到 4月15日 周三（含）',
      'next 4月16日 周四 到 5月15日 周五（含），领离婚证',
    ],
  ],
  [
    'after it',
    aView({ mayWithdraw: false }),
    '可以领证',
    '领证到 5月15日（含）',
    [
      'done 登记处收到申请',
      'done 冷静期，到 4月15日 周三（含）',
      'now 4月16日 周四 到 5月15日 周五（含），领离婚证',
    ],
  ],
  [
    'only the last day not known',
    aView({ ...issueUnknown, mayWithdraw: false }),
    '可以领证',
    '可以去领证了',
    [
      'done 登记处收到申请',
      'done 冷静期，到 4月15日 周三（含）',
      'now 4月16日 周四 起，有至少 30 天可以领离婚证',
    ],
  ],
  [
    'no day known',
    aView(nothingKnown),
    '冷静期',
    '冷静期',
    ['done 登记处收到申请', 'now 冷静期，至少 30 天', 'next 冷静期过后，有至少 30 天可以领离婚证'],
  ],
  [
    'taken back',
    ended('withdrawn', 'withdraw'),
    '已撤回',
    '3月16日收到申请',
    ['done 登记处收到申请', 'done 申请撤回了'],
  ],
  [
    'issued',
    ended('issued', 'issue'),
    '已领证',
    '3月16日收到申请',
    ['done 登记处收到申请', 'done 领了离婚证'],
  ],
  [
    'nobody came',
    ended('deemedWithdrawn', 'end'),
    '过期没领，视为撤回',
    '3月16日收到申请',
    ['done 登记处收到申请', 'done 到期没有来领证，按法律视为撤回'],
  ],
])('%s', (_, view, tag, sub, lines) => {
  expect(divorceTag(view).tag).toBe(tag)
  expect(divorceCopy.sub(view)).toBe(sub)
  expect(stagesOf(view).map(({ state, title }) => `${state} ${title}`)).toEqual(lines)
})

it.each<[string, Partial<DivorceView>, times: number]>([
  ['all days known', {}, 0],
  ['the last not', issueUnknown, 1],
  ['none', nothingKnown, 1],
])('%s: that a calendar is waited for is said %s times', (_, more, times) => {
  const said = stagesOf(aView(more)).map(({ sub = '' }) => sub)
  expect(said.filter((sub) => sub.includes('国家还没公布 2027 年的放假安排'))).toHaveLength(times)
})

it('nothing that is said urges anybody to stay together', () => {
  const views = [aView(), aView({ mayWithdraw: false }), ended('withdrawn', 'withdraw')]
  const said = [...views.flatMap(stagesOf).map(({ title, sub = '' }) => title + sub)]
  const all = [...said, divorceCopy.sureText, divorceCopy.anew, divorceCopy.withdrawSub].join()
  expect(all).not.toMatch(/再想想|想清楚|慎重|和好|孩子|冷静冷静|为了家庭|后悔/)
})
