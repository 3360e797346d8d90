import { keptFor } from '../../tests/builders/answers'
import { anApplication, MONDAY } from '../../tests/builders/applications'
import type { Application } from '../assistance/application'
import { dibao } from '../assistance/programmes/dibao'
import { temporaryRelief } from '../assistance/programmes/temporary-relief'
import type { Answers } from '../assistance/sections'
import type { Figure, PolicyKey, Quantity } from '../policy/figure'
import { lacks, warningOf, whomOf } from './judge'
import { rules, type Seen } from './rules'

const plain = (changes: object = {}): Answers => ({
  ...keptFor(temporaryRelief, { happening: { cause: 'other' } }),
  ...changes,
})
const flagged = (): Answers => plain({ household: { members: [], troubles: ['university'] } })

const figure = (key: PolicyKey, value: Quantity): Figure => ({
  ...{ key, value, from: '2026-01-01', source: '示例，不是真的标准', grade: 'K' },
})

type Changes = Partial<Omit<Seen, 'event'>> & {
  readonly type?: string
  readonly data?: Seen['event']['data']
}

const seen = ({ type = 'withdrawn', data = {}, ...changes }: Changes = {}): Seen => ({
  event: { type, data, at: MONDAY },
  application: anApplication(),
  answers: plain(),
  programme: temporaryRelief,
  others: [],
  figures: [],
  ...changes,
})

const kinds = (changes: Changes) => warningOf(seen(changes))?.kinds ?? []

const benefit = { amounts: [], from: '2025-01' }
const given = (changes: Partial<Application> = {}) =>
  anApplication({ programme: 'dibao', status: 'inForce', benefit, ...changes })
const over = (until: string) => given({ status: 'ended', benefit: { ...benefit, until } })
const decision = (at: string): Partial<Application> => ({
  decision: {
    ...{ outcome: 'grant', reason: '示例', at, staffId: 's' },
    ...{ appealTo: '示例', appealDays: 60, appealUntil: '2026-05-01' },
  },
})
const relief = (at: string) => anApplication({ status: 'granted', ...decision(at) })

const grant = { outcome: 'grant' }
const refusal = { outcome: 'refuse' }

describe('a case that came to nothing', () => {
  it.each<[string, Changes, readonly string[]]>([
    ['withdrawn, nothing told', {}, []],
    ['withdrawn, with a flag', { answers: flagged() }, ['refused', 'university']],
    ['refused', { type: 'decided', data: refusal, answers: flagged() }, ['refused', 'university']],
    ['granted', { type: 'decided', data: grant, answers: flagged() }, []],
    [
      'a change refused is no refusal',
      { type: 'decided', data: { ...refusal, change: 'reduce' }, answers: flagged() },
      [],
    ],
    ['helped otherwise', { answers: flagged(), others: [given()] }, []],
    ['asked again already', { answers: flagged(), others: [anApplication()] }, []],
    ['accepted', { type: 'accepted', answers: flagged() }, []],
  ])('%s', (_name, changes, expected) => {
    expect(kinds(changes)).toEqual(expected)
  })
})

describe('help that ended', () => {
  const end = { outcome: 'grant', change: 'end' }
  it.each<[string, Changes, readonly string[]]>([
    ['its time was over', { type: 'ended', application: over('2026-02') }, ['ended']],
    ['ended at once', { type: 'decided', data: end }, ['ended']],
    ['fading out is not over', { type: 'decided', data: { ...end, fadeOut: 3 } }, []],
    ['another goes on', { type: 'ended', others: [given()] }, []],
    [
      'another that is held back goes on',
      { type: 'ended', others: [given({ status: 'suspended' })] },
      [],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(kinds(changes)).toEqual(expected)
  })

  it('by a death is about those who lived there, or nobody', () => {
    expect(whomOf(seen({ type: 'died' }))?.name).toBe('示例配偶')
    expect(
      whomOf(seen({ type: 'died', answers: plain({ household: { members: [] } }) })),
    ).toBeUndefined()
    expect(whomOf(seen({ type: 'ended' }))?.name).toBe('示例申请人')
  })
})

describe('临时救助 again and again', () => {
  const figures = [figure('sweep.reliefTimes', { unit: 'occasions', times: 2 })]
  const third = { type: 'decided', data: grant, application: relief(MONDAY), figures }
  it.each<[string, Changes, readonly string[]]>([
    [
      'the second in a year',
      { ...third, others: [relief('2025-04-01T02:00:00.000Z')] },
      ['repeated'],
    ],
    ['the one before is older', { ...third, others: [relief('2025-03-01T02:00:00.000Z')] }, []],
    ['the first', third, []],
    ['with 低保', { ...third, others: [relief('2025-04-01T02:00:00.000Z'), given()] }, []],
    ['no figure', { ...third, figures: [], others: [relief('2025-04-01T02:00:00.000Z')] }, []],
    [
      'a figure of another kind',
      {
        ...third,
        figures: [figure('sweep.reliefTimes', { unit: 'scheme' })],
        others: [relief('2025-04-01T02:00:00.000Z')],
      },
      [],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(kinds(changes)).toEqual(expected)
  })
})

describe('临时救助 asked for after 低保', () => {
  const figures = [figure('sweep.endedMonths', { unit: 'months', length: 6 })]
  it.each<[string, Changes, readonly string[]]>([
    ['six months', { others: [over('2025-09')] }, ['askedAgain']],
    ['seven months', { others: [over('2025-08')] }, []],
    ['still given', { others: [given()] }, []],
    ['no figure', { others: [over('2025-09')], figures: [] }, []],
  ])('%s', (_name, changes, expected) => {
    expect(kinds({ type: 'submitted', figures, ...changes })).toEqual(expected)
  })
})

describe('refused by little', () => {
  const figures = [
    figure('dibao.standard', { unit: 'fen', amount: 100_000, per: 'month' }),
    figure('dibao.workDeduction', { unit: 'ratio', percent: 0 }),
    figure('sweep.nearLine', { unit: 'ratio', percent: 10 }),
  ]
  const earning = (fen: number): Changes => {
    const answers = keptFor(dibao, { household: { members: [] } })
    const who = answers.applicant?.idNumber ?? ''
    const lines = [
      { who, kind: 'wages' as const, monthly: fen, since: undefined, until: undefined },
    ]
    return {
      ...{ type: 'decided', data: refusal, programme: dibao, figures },
      application: anApplication({ programme: 'dibao', status: 'refused' }),
      answers: { ...answers, income: { lines } },
    }
  }
  it.each<[string, Changes, readonly string[]]>([
    ['on the line', earning(100_000), ['nearLine']],
    ['just within ten percent', earning(109_999), ['nearLine']],
    ['ten percent', earning(110_000), []],
    ['below: it was another reason', earning(99_999), []],
    ['no line', { ...earning(100_000), figures: figures.slice(1) }, []],
    ['no figure', { ...earning(100_000), figures: figures.slice(0, 2) }, []],
  ])('%s', (_name, changes, expected) => {
    expect(kinds(changes)).toEqual(expected)
  })
})

it('what is held back because nobody certified is said once a month, the rest once a year', () => {
  expect(warningOf(seen({ type: 'suspended' }))).toEqual({
    ...{ kinds: ['heldBack'], period: 'heldBack-2026-03' },
  })
  expect(warningOf(seen({ type: 'ended' }))?.period).toBe('ended-2026')
})

it('nothing before a rule stands, and every rule says what it stands on', () => {
  const event = { type: 'suspended', data: {}, at: '2021-12-31T02:00:00.000Z' }
  expect(warningOf({ ...seen(), event })).toBeNull()
  expect(new Set(rules.map(({ kind }) => kind)).size).toBe(rules.length)
  expect(rules.filter(({ source }) => source.length < 10)).toEqual([])
  const missing = rules.map((rule) => lacks(rule, [], '2026-03-02'))
  expect(missing).toEqual([
    ...[null, null, 'sweep.reliefTimes', 'sweep.endedMonths', 'sweep.nearLine', null],
  ])
})
