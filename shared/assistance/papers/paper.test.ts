import { aCity } from '../../../tests/builders/cities'
import { aClock, anApplication, claimedBy, MONDAY } from '../../../tests/builders/applications'
import { answersFor, keptFor } from '../../../tests/builders/answers'
import {
  anEvent,
  GIVEN,
  NOTE,
  paperFacts,
  REASON,
  samples,
  type SampleName,
} from '../../../tests/builders/papers'
import type { Application } from '../application'
import { programmes } from '../programmes/all'
import { unsupportedChild } from '../programmes/unsupported-child'
import { paperKinds, type PaperKind } from './contract'
import { paperOf, type Paper, type PaperFacts } from './paper'
import { programmeNames } from './words'

/** All that stands on the notice, a row as label and lines. */
const textOf = ({ office, title, no, to, lead, rows, rest, seal, note, pageOf }: Paper): string =>
  [
    ...[office, title, no, to, lead],
    ...rows.map(({ label, lines }) => `${label}｜${lines.join('｜')}`),
    ...rest,
    ...[seal.office, seal.date, note, pageOf(1, 2)],
  ].join('\n')

const drawn = (...given: Parameters<typeof paperFacts>) => textOf(paperOf(paperFacts(...given)))

const appeal = (to: string) => [
  `自知道本决定之日起60日内向${to}申请行政复议`,
  '最后一日为2026年5月10日',
  '当面提交、邮寄',
  '可以口头申请',
  '《中华人民共和国行政复议法》第二十条',
  '6个月内，依法向人民法院提起行政诉讼',
]

/** What each notice must say. */
const must: Record<SampleName, Partial<Record<PaperKind, readonly string[]>>> = {
  'temporary-relief': {
    accepted: [
      '虎门镇公共服务办公室\n受理通知书\n编号：LS20260302-000001-1-04\n示例申请人：',
      '您于2026年3月2日提出的临时救助（急难型）申请，本机关已经受理',
      '申请人｜示例申请人',
      '受理日期｜2026年3月11日',
      '办理期限｜自2026年3月2日10时00分起24小时内先行救助',
      '第三十七条',
      '自期限届满之日起60日内向东莞市人民政府申请行政复议',
      '应当先申请行政复议',
      '虎门镇公共服务办公室\n2026年3月11日',
    ],
    supplement: [
      '补正告知书',
      '一次性告知',
      '需要补正｜证明材料｜收款方式',
      `补正说明｜${NOTE}`,
      '补正期限｜2026年4月10日（当日24时）前',
      '只要求补正一次',
      '逾期没有补正的，本次办理结束',
      '虎门镇公共服务办公室\n2026年3月11日',
    ],
    granted: [
      '确认决定书',
      '救助项目｜临时救助（急难型）',
      '救助金额｜人民币1,200元（一次性）',
      `理由｜${REASON}`,
      '第五十条',
      ...appeal('东莞市人民政府'),
      '虎门镇公共服务办公室\n2026年3月11日',
    ],
    refused: [
      '不予确认决定书',
      '决定｜不予确认',
      `理由｜${REASON}`,
      '《中华人民共和国社会救助法》第四十五条',
      ...appeal('东莞市人民政府'),
      '可以重新申请',
      '虎门镇公共服务办公室\n2026年3月11日',
    ],
    declined: [
      '虎门镇公共服务办公室\n不予受理通知书',
      '决定｜不予受理',
      `理由｜${REASON}`,
      ...appeal('东莞市人民政府'),
      '可以重新申请',
    ],
    discontinued: [
      '终止办理决定书',
      '决定｜终止办理',
      `理由｜${REASON}`,
      ...appeal('东莞市人民政府'),
    ],
  },
  'unsupported-child': {
    accepted: [
      '向阳街道办事处\n受理通知书\n编号：ET20260302-000001-1-04\n示例祖母：',
      '申请人｜示例祖母\n救助对象｜示例孩子',
      '办理期限｜自2026年3月2日起15个工作日内完成查验，最迟为2026年3月23日｜查验后由上一级机关在15个工作日内作出确认决定',
      '民发〔2019〕62 号',
      '自期限届满之日起60日内向钦南区人民政府申请行政复议',
      '向阳街道办事处\n2026年3月11日',
    ],
    supplement: ['补正告知书', `补正说明｜${NOTE}`, '向阳街道办事处\n2026年3月11日'],
    granted: [
      '钦南区民政局\n确认决定书',
      '救助金额｜每月人民币',
      '发放时间｜自2026年4月起按月发放',
      `理由｜${REASON}`,
      '民发〔2019〕62 号',
      ...appeal('钦南区人民政府'),
      '钦南区民政局\n2026年3月11日',
    ],
    refused: [
      '钦南区民政局\n不予确认决定书',
      `理由｜${REASON}`,
      '民发〔2019〕62 号',
      ...appeal('钦南区人民政府'),
    ],
    declined: ['向阳街道办事处\n不予受理通知书', ...appeal('钦南区人民政府')],
    discontinued: ['钦南区民政局\n终止办理决定书', ...appeal('钦南区人民政府')],
    changed: [
      '钦南区民政局\n救助调整决定书',
      '救助对象｜示例孩子',
      '决定｜终止救助',
      '听取您的意见',
      '第四十六条至第四十八条',
      `理由｜${REASON}`,
      ...appeal('钦南区人民政府'),
    ],
  },
}

const every = (Object.keys(samples) as SampleName[]).flatMap((sample) =>
  paperKinds
    .filter((kind) => must[sample][kind] !== undefined)
    .map((kind) => [kind, sample] as const),
)

it('only help that lasts is changed; every other notice stands in both samples', () => {
  expect(every).toHaveLength(2 * paperKinds.length - 1)
})

describe.each(every)('%s of %s', (kind, sample) => {
  const text = drawn(kind, sample)

  it.each(must[sample][kind] ?? [])('says: %s', (statement) => {
    expect(text).toContain(statement)
  })

  it('has no code, no gap and no unknown in it', () => {
    expect(text).not.toMatch(/[a-z_{}]|undefined|null|NaN|Invalid|\b0元|｜$|｜\n/m)
  })

  it('names the applicant and whom it is for, and nobody else; no number, no address, no account', () => {
    const { answers, programme } = samples[sample].situation()
    const [applicant, about] = [programme.contact(answers), programme.about(answers)]
    const belongs = [applicant?.name, about?.name]
    for (const name of belongs) expect(text).toContain(name)
    const strangers = typedIn(answers).filter(
      ([key, value]) => PRIVATE.includes(key) && !belongs.includes(value),
    )
    expect(strangers.length).toBeGreaterThan(5)
    for (const [, value] of strangers) expect(text).not.toContain(value)
  })
})

const PRIVATE = ['name', 'idNumber', 'phone', 'livesAt', 'place', 'story', 'bank', 'account']

/** Every text in the answers, with the name of its field. */
function typedIn(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return value === '' ? [] : [[key, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, part]) => typedIn(part, name))
}

it('every programme has a name for notices, and without one none is drawn', () => {
  expect([...programmeNames.keys()]).toEqual(expect.arrayContaining([...programmes.keys()]))
  const facts = paperFacts('accepted')
  const programme = { ...facts.programme, id: 'other' }
  expect(() => paperOf({ ...facts, programme })).toThrow('other')
})

describe('the time limit of an acceptance', () => {
  const limitOf = (facts: PaperFacts) =>
    paperOf(facts)
      .rows.find(({ label }) => label === '办理期限')
      ?.lines.join('｜')

  type Changes = Parameters<typeof anApplication>[0]
  const inDays: Changes = { ...claimedBy(), lane: 'expenditure', clocks: [aClock()] }
  const asked: NonNullable<Application['supplement']> = {
    asks: [{ section: 'payout' }],
    note: NOTE,
    until: null,
    returnTo: 'submitted',
  }
  const factsOf = (changes: Changes = {}) =>
    paperFacts('accepted', 'temporary-relief', {
      application: anApplication({ ...inDays, ...changes }),
    })

  it('has a last day', () => {
    expect(limitOf(factsOf())).toBe('自2026年3月2日起15个工作日内作出决定，最迟为2026年3月23日')
  })

  it('has the day that a supplement before it has moved', () => {
    expect(limitOf(factsOf({ supplement: { ...asked, answeredAt: MONDAY } }))).toContain('最迟为')
  })

  it.each([undefined, '2026-03-20T02:00:00.000Z'])(
    'has none once a supplement after it has moved it (answered: %p)',
    (answeredAt) => {
      const supplement = answeredAt === undefined ? asked : { ...asked, answeredAt }
      expect(limitOf(factsOf({ supplement }))).toBe('自2026年3月2日起15个工作日内作出决定')
    },
  )

  it('has none while the calendar is not announced', () => {
    const problem = { code: 'calendar_uncovered', year: 2027 } as const
    const clocks = [aClock({ dueAt: null, problem })]
    expect(limitOf(factsOf({ clocks }))).toBe('自2026年3月2日起15个工作日内作出决定')
  })

  it('says so where the city has set none', () => {
    const problem = { code: 'policy_unset', key: 'temporaryRelief.decision' } as const
    const clocks = [aClock({ dueAt: null, count: 0, unit: 'days', problem })]
    expect(limitOf(factsOf({ clocks }))).toBe('本市尚未公布，可以拨打12345查询')
  })
})

it('a supplement whose last day cannot be worked out says whom to ask', () => {
  expect(drawn('supplement', 'temporary-relief', { city: aCity('fuyang') })).toContain(
    '补正期限｜暂时无法确定',
  )
})

it.each([
  ['granted', '先行救助｜已于2026年3月2日先行发放人民币500元，计入上述救助金额'],
  ['refused', '先行救助｜已于2026年3月2日先行发放人民币500元'],
] as const)('%s says what has been advanced', (kind, said) => {
  const facts = paperFacts(kind)
  expect(textOf(paperOf(facts))).not.toContain('先行发放')
  const advance = { fen: 50_000, at: MONDAY, staffId: 'clerk' }
  const application = { ...facts.application, advance }
  expect(textOf(paperOf({ ...facts, application }))).toContain(said)
})

it('is of the office that acted, wherever the case lies by now', () => {
  const facts = paperFacts('accepted')
  const application = { ...facts.application, decidingUnit: 'city:441900' }
  expect(paperOf({ ...facts, application }).seal.office).toBe('虎门镇公共服务办公室')
})

it('is in the lane it was accepted in', () => {
  const facts = paperFacts('accepted')
  const event = anEvent({ data: { lane: 'expenditure' }, at: GIVEN })
  const application = { ...facts.application, clocks: [aClock()] }
  const issued = { kind: 'accepted', event } as const
  expect(textOf(paperOf({ ...facts, application, issued }))).toContain('临时救助（支出型）')
})

it('does not tell of what has not happened', () => {
  const facts = paperFacts('accepted')
  for (const kind of ['supplement', 'granted', 'refused', 'declined', 'changed'] as const)
    expect(() => paperOf({ ...facts, issued: { ...facts.issued, kind } })).toThrow()
})

it('whoever applies for themselves is named once', () => {
  const guardian = { ...answersFor().guardian, ...answersFor().child, phone: '13800000001' }
  const answers = keptFor(unsupportedChild, { guardian })
  expect(drawn('accepted', 'unsupported-child', { answers })).not.toContain('救助对象')
})
