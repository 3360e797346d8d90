import { valueOf } from '../../../tests/builders/applications'
import { aCity } from '../../../tests/builders/cities'
import { aCountyOfficer } from '../../../tests/builders/people'
import { aDay } from '../../../tests/builders/tallies'
import { correct, enter, explain, sign, type Decided, type Facts } from './decide'
import type { KeptReturn } from './kept'
import { returnOf } from './return-of'
import { reviewed } from './review'
import { dueOn, scoreOf } from './score'

const AFTER = '2026-04-03T02:00:00.000Z'
const other = aCountyOfficer({ staffId: 'county-2', name: '示例区统计' })

const days = [
  aDay('county:450702', '2026-02-10', {
    dibao: { accepted: 3, granted: 2 },
    'temporary-relief': { accepted: 1, granted: 1, fenOnce: 50_000 },
  }),
]

const facts = (changes: Partial<Facts> = {}): Facts => ({
  ...{ kept: null, quarter: '2026-Q1', actor: aCountyOfficer(), days, now: AFTER },
  ...changes,
})

/** As it is kept after an act. */
const keptAfter = ({ kept }: Decided): KeptReturn => ({
  ...kept,
  _id: 'r-1',
  version: 1,
  lastAct: { verb: 'enter', by: '', from: 0, input: '' },
})

const agreeing = {
  'dibao:accepted': 3,
  'dibao:granted': 2,
  'temporary-relief:accepted': 1,
  'temporary-relief:granted': 1,
  'temporary-relief:fenOnce': 50_000,
}

const entered = (paper: Record<string, number | null>, changes: Partial<Facts> = {}) =>
  keptAfter(valueOf(enter(facts(changes), { paper })))

const cellOf = (kept: KeptReturn, key: string, now = AFTER.slice(0, 10)) =>
  reviewed(returnOf(days, '2026-Q1', now as never), kept).find((cell) => cell.key === key)

const openIn = (kept: KeptReturn) =>
  reviewed(returnOf(days, '2026-Q1', '2026-04-03'), kept)
    .filter(({ open }) => open)
    .map(({ key }) => key)

describe('what was entered beside what was worked out', () => {
  it('agrees in every cell, the empty ones being noughts', () => {
    expect(openIn(entered(agreeing))).toEqual([])
  })

  it.each([
    ['another number', { 'dibao:accepted': 4 }, ['dibao:accepted']],
    ['an empty cell where there is something', { 'dibao:granted': null }, ['dibao:granted']],
    ['a number where there is nothing', { 'orphan:refused': 1 }, ['orphan:refused']],
    [
      'a sum that is right but for what stands above it',
      { 'dibao:accepted': 4, 'total:accepted': 4 },
      ['dibao:accepted', 'total:accepted'],
    ],
    ['a sum that is right', { 'total:accepted': 4 }, []],
    ['a sum that is wrong', { 'total:granted': 9 }, ['total:granted']],
    [
      'money where nobody was granted any',
      { 'temporary-relief:granted': 0 },
      ['temporary-relief:granted', 'temporary-relief:fenOnce'],
    ],
  ])('asks about %s', (_what, changes, open) => {
    expect(openIn(entered({ ...agreeing, ...changes }))).toEqual(open)
  })

  it('asks about nothing before anybody has entered anything', () => {
    expect(
      reviewed(returnOf(days, '2026-Q1', '2026-04-03'), {
        paper: {},
        reasons: {},
        enteredBy: [],
      }).some(({ open }) => open),
    ).toBe(false)
  })
})

describe('entering', () => {
  it('keeps what was there, takes back what is null, and names everybody who did', () => {
    const first = entered({ 'dibao:accepted': 4, 'tekun:accepted': 1 })
    const second = entered({ 'tekun:accepted': null }, { kept: first, actor: other })
    expect(second.paper).toEqual({ 'dibao:accepted': 4 })
    expect(second.enteredBy).toEqual(['county', 'county-2'])
  })

  it('notes for the trail what stood there before', () => {
    const kept = entered({ 'dibao:accepted': 4 })
    const { event } = valueOf(enter(facts({ kept }), { paper: { 'dibao:accepted': 3 } }))
    expect(event).toEqual({ type: 'entered', data: { 'dibao:accepted': [4, 3] } })
  })

  it.each([
    ['a cell there is none of', { 'dibao:fenOnce': 1 }, 'invalid_input'],
    ['a name of the language', { constructor: 1 }, 'invalid_input'],
    ['what stands there already', { 'dibao:accepted': 3 }, 'nothing_changed'],
  ])('refuses %s', (_what, paper, code) => {
    const kept = entered(agreeing)
    expect(enter(facts({ kept }), { paper })).toMatchObject({ ok: false, problem: { code } })
  })
})

describe('explaining', () => {
  const kept = entered({ ...agreeing, 'dibao:accepted': 4 })
  const why = { reasons: { 'dibao:accepted': '多计一户' } }
  const explained = keptAfter(valueOf(explain(facts({ kept }), why)))

  it('answers for a cell', () => {
    expect(cellOf(explained, 'dibao:accepted')).toMatchObject({ open: false, reason: '多计一户' })
  })

  it('answers for these two numbers and no others', () => {
    const changed = entered({ 'dibao:accepted': 5 }, { kept: explained })
    expect(cellOf(changed, 'dibao:accepted')).toMatchObject({ open: true, reason: null })
    const back = entered({ 'dibao:accepted': 3 }, { kept: explained })
    expect(cellOf(back, 'dibao:accepted')).toMatchObject({ open: false, reason: null })
  })

  it('is refused where nothing differs', () => {
    const reasons = { 'dibao:granted': '示例' }
    expect(explain(facts({ kept }), { reasons })).toMatchObject({
      problem: { code: 'invalid_input', issues: [{ path: 'reasons.dibao:granted' }] },
    })
  })
})

describe('signing', () => {
  const kept = entered(agreeing)

  it.each([
    ['before the quarter is over', { kept, now: '2026-03-31T15:59:00.000Z' }, 'quarter_open'],
    ['before anything was entered', {}, 'not_entered'],
    ['by who entered it', { kept, actor: aCountyOfficer() }, 'entered_by_signer'],
    [
      'with a difference nobody explained',
      { kept: entered({ 'dibao:accepted': 3 }) },
      'unexplained',
    ],
  ] as const)('is refused %s', (_when, changes, code) => {
    const asked = sign(facts({ actor: other, ...changes }), {})
    expect(asked).toMatchObject({ ok: false, problem: { code } })
  })

  const signed = keptAfter(valueOf(sign(facts({ kept, actor: other }), {})))

  it('keeps the figures and the day they are as of', () => {
    expect(signed.signed).toMatchObject({
      ...{ staffId: 'county-2', asOf: '2026-04-03' },
      figures: { 'dibao:accepted': 3, 'total:granted': 3 },
    })
  })

  it('and nobody changes it any more', () => {
    const then = facts({ kept: signed, actor: other })
    expect(enter(then, { paper: { 'dibao:accepted': 9 } })).toMatchObject({
      problem: { code: 'already_done' },
    })
    expect(explain(then, { reasons: {} })).toMatchObject({ problem: { code: 'already_done' } })
    expect(sign(then, {})).toMatchObject({ problem: { code: 'already_done' } })
  })

  it('a correction is a further edition, with what was entered, to be signed anew', () => {
    const next = keptAfter(valueOf(correct(facts({ kept: signed }), { why: '漏报一户' })))
    expect(next).toMatchObject({ edition: 2, why: '漏报一户', paper: signed.paper })
    expect(next.signed).toBeUndefined()
    expect(correct(facts({ kept: next }), { why: '示例' })).toMatchObject({
      problem: { code: 'wrong_status' },
    })
  })

  const explainedThenSigned = () => {
    const differing = entered({ ...agreeing, 'dibao:accepted': 4 })
    const reasons = { 'dibao:accepted': '多计一户' }
    const explained = keptAfter(valueOf(explain(facts({ kept: differing }), { reasons })))
    return keptAfter(valueOf(sign(facts({ kept: explained, actor: other }), {})))
  }

  it('its score is how many cells agree, and whether it was in time where the city has a date', () => {
    const city = aCity('qinzhou')
    const figure = { key: 'return.due', value: { unit: 'days', count: 2 } } as const
    const dated = {
      ...city,
      figures: [{ ...figure, from: '2026-01-01', source: '示例', grade: 'K' } as const],
    }
    expect(dueOn(city, '2026-Q1')).toBeNull()
    expect(dueOn(dated, '2026-Q1')).toBe('2026-04-02')
    expect(scoreOf(signed, null)).toMatchObject({ inTime: null })
    const score = scoreOf(explainedThenSigned(), '2026-04-02')
    expect(score).toMatchObject({ inTime: false })
    expect(score && score.cells - score.agree).toBe(1)
    expect(scoreOf(signed, '2026-04-03')).toMatchObject({ inTime: true })
    expect(scoreOf(kept, '2026-04-03')).toBeNull()
  })
})
