import { aForm, anAgent } from '../../../tests/builders/answers'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import type { SectionAnswers, SectionId } from '../sections'
import { incomeLines, incomesOwed, singleMember } from './means'

const OWN = anIdNumber()
const OF_SPOUSE = anIdNumber({ serial: 2 })
const OF_CHILD = anIdNumber({ born: '2016-06-01' })
const OF_DECEASED = anIdNumber({ born: '1940-01-02', serial: 6 })
const OF_AGENT = anIdNumber({ serial: 9 })
const STRANGER = anIdNumber({ serial: 99 })

type Line = SectionAnswers<'income'>['lines'][number]

const line = (changes: Partial<Line> = {}): Line => ({
  ...{ who: OWN, kind: 'wages', monthly: 100_000 },
  ...changes,
})

const faultsIn = (...lines: Line[]) =>
  incomeLines(aForm({ income: { lines }, agent: anAgent({ idNumber: OF_AGENT }) })).map(
    ({ path, fault }) => `${path} ${fault}`,
  )

it.each<[string, string, string[]]>([
  ['the applicant', OWN, []],
  ['a member', OF_SPOUSE, []],
  ['the child', OF_CHILD, []],
  ['a stranger', STRANGER, ['income.lines.0.who who_unknown']],
  ['who died', OF_DECEASED, ['income.lines.0.who who_unknown']],
  ['the agent', OF_AGENT, ['income.lines.0.who who_unknown']],
])('an income of %s', (_, who, faults) => {
  expect(faultsIn(line({ who }))).toEqual(faults)
})

it('an agent who is of the household earns for it', () => {
  const form = aForm({
    agent: anAgent({ idNumber: OF_SPOUSE }),
    income: { lines: [line({ who: OF_SPOUSE })] },
  })
  expect(incomeLines(form)).toEqual([])
})

const OVERLAP = ['income.lines.1.since income_overlap']

it.each<[string, Partial<Line>, Partial<Line>, string[]]>([
  ['always and always', {}, {}, OVERLAP],
  ['of two people', {}, { who: OF_SPOUSE }, []],
  ['of two kinds', {}, { kind: 'rent' }, []],
  ['one after the other', { until: '2025-06-30' }, { since: '2025-07-01' }, []],
  ['one before the other', { since: '2025-07-01' }, { until: '2025-06-30' }, []],
  ['sharing one day', { until: '2025-07-01' }, { since: '2025-07-01' }, OVERLAP],
  ['sharing one day, the later first', { since: '2025-07-01' }, { until: '2025-07-01' }, OVERLAP],
  ['one in the other', {}, { since: '2025-01-01', until: '2025-01-31' }, OVERLAP],
  [
    'the other in the one',
    { since: '2025-01-10', until: '2025-01-20' },
    { since: '2025-01-01', until: '2025-01-31' },
    OVERLAP,
  ],
  ['both going on', { since: '2025-01-01' }, { since: '2026-01-01' }, OVERLAP],
  ['both since always', { until: '2025-01-01' }, { until: '2026-01-01' }, OVERLAP],
  [
    'one that ends before it begins',
    { since: '2025-02-02', until: '2025-02-01' },
    {},
    ['income.lines.0.until date'],
  ],
  [
    'the later one ends before it begins',
    {},
    { since: '2025-02-02', until: '2025-02-01' },
    ['income.lines.1.until date'],
  ],
  ['one of a single day', { since: '2025-02-01', until: '2025-02-01' }, { kind: 'rent' }, []],
])('incomes %s', (_, first, second, faults) => {
  expect(faultsIn(line(first), line(second))).toEqual(faults)
})

it('of three that overlap two are at fault, and not the first', () => {
  expect(faultsIn(line(), line({ kind: 'rent' }), line(), line())).toEqual([
    'income.lines.2.since income_overlap',
    'income.lines.3.since income_overlap',
  ])
})

describe('what everybody earns in a month', () => {
  const untold = () => {
    const form = aForm()
    const { monthlyIncome: _, ...applicant } = form.answers.applicant ?? {}
    const members = (form.answers.household?.members ?? []).map(
      ({ monthlyIncome: __, ...one }) => one,
    )
    const answers = { ...form.answers, applicant, household: { members } } as typeof form.answers
    return { ...form, answers }
  }

  it.each<[string, SectionId[], string[]]>([
    [
      'by sums',
      ['applicant', 'household'],
      ['applicant.monthlyIncome', 'household.members.0.monthlyIncome'],
    ],
    ['line by line', ['applicant', 'household', 'income'], []],
    ['not at all', ['applicant', 'disability'], []],
  ])('is asked %s', (_, sections, paths) => {
    const form = untold()
    const found = incomesOwed({ ...form, programme: { ...form.programme, sections } })
    expect(found).toEqual(paths.map((path) => ({ path, fault: 'required' })))
  })

  it('may be nothing', () => {
    const form = aForm({ applicant: { monthlyIncome: 0 } })
    const sections: SectionId[] = ['applicant', 'household']
    expect(incomesOwed({ ...form, programme: { ...form.programme, sections } })).toEqual([])
  })
})

it.each<[string, Partial<SectionAnswers<'unit'>>, string[]]>([
  ['the whole household', { apply: 'whole' }, []],
  ['the whole household, somebody left over', { apply: 'whole', who: STRANGER }, []],
  ['the applicant', { apply: 'single', who: OWN, reason: 'illness' }, []],
  ['a member', { apply: 'single', who: OF_SPOUSE, reason: 'illness' }, []],
  ['a stranger', { apply: 'single', who: STRANGER, reason: 'illness' }, ['unit.who']],
  ['who died', { apply: 'single', who: OF_DECEASED, reason: 'illness' }, ['unit.who']],
])('低保 for %s', (_, unit, paths) => {
  expect(singleMember(aForm({ unit }))).toEqual(
    paths.map((path) => ({ path, fault: 'who_unknown' })),
  )
})
