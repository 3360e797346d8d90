import { answersFor } from '../../../tests/builders/answers'
import { aCity } from '../../../tests/builders/cities'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import type { ScreenerAnswers } from '../screener/questions'
import { screener } from '../screener/screen'
import type { Answers, SectionAnswers } from '../sections'
import { formAsTold } from './as-told'

const TODAY = '2026-03-02'
const told = (answers: Answers) => formAsTold(answers, TODAY)

const { applicant, household, property, health, parents, hukou } = answersFor()
const who = anIdNumber()
const line = (
  kind: SectionAnswers<'income'>['lines'][number]['kind'],
  monthly: number,
  days: { since?: `${number}-${number}-${number}`; until?: `${number}-${number}-${number}` } = {},
) => ({ who, kind, monthly, ...days })

it('a page that a form does not have has told nothing', () => {
  expect(told({})).toEqual({})
})

it.each<[string, Answers, ScreenerAnswers]>([
  ['an age', { applicant }, { age: 45 }],
  ['of a child its own', { applicant, child: answersFor().child }, { age: 9 }],
  ['people', { household: { members: [] } }, { people: 1 }],
  ['a cause', { happening: answersFor().happening }, { cause: 'fire' }],
  ['a supporter', { supporters: { state: 'unable', note: '' } }, { supporter: 'unable' }],
  ['a death', { deceased: answersFor().deceased }, { bereaved: 'yes' }],
  [
    'expenses, all of them',
    {
      expenses: {
        lines: [
          { kind: 'medical', yearly: 100 },
          { kind: 'living', yearly: 23 },
        ],
      },
    },
    { expenses: 123 },
  ],
])('%s', (_, answers, expected) => {
  expect(told(answers)).toMatchObject(expected)
})

describe('income', () => {
  it('is the sum of the lines, with the parts that the law treats apart', () => {
    const lines = [
      line('wages', 1),
      line('wages', 2),
      line('basicPension', 4),
      line('honours', 8),
      line('elderAllowance', 16),
      line('rent', 32),
    ]
    expect(told({ applicant, household, income: { lines } })).toMatchObject({
      ...{ income: 63, wages: 3, basicPension: 4, honours: 8, elderAllowance: 16 },
    })
  })

  it.each([
    ['ended yesterday', { until: '2026-03-01' }, 0],
    ['ends today', { until: '2026-03-02' }, 5],
    ['begins today', { since: '2026-03-02' }, 5],
    ['begins tomorrow', { since: '2026-03-03' }, 0],
  ] as const)('a line that %s counts %j: %i', (_, days, income) => {
    expect(told({ income: { lines: [line('wages', 5, days)] } })).toMatchObject({
      ...{ income, wages: income },
    })
  })

  it('no line is nothing coming in', () => {
    expect(told({ income: { lines: [] } })).toMatchObject({ income: 0, wages: 0 })
  })

  it('is the sum of everybody where nobody is asked for lines, and not told if one is not', () => {
    const [member] = household.members
    expect(told({ applicant, household })).toMatchObject({ income: 120_050 })
    const silent = { members: [{ ...member, monthlyIncome: undefined }] } as typeof household
    expect(told({ applicant, household: silent }).income).toBeUndefined()
    expect(told({ applicant }).income).toBeUndefined()
  })
})

describe('property', () => {
  it.each([
    [{}, 500_000, []],
    [{ securities: 1 }, 500_001, []],
    [{ houses: 1, cars: 0 }, 500_000, []],
    [{ houses: 2 }, 500_000, ['secondHome']],
    [{ cars: 1 }, 500_000, ['car']],
    [{ business: 'yes' }, 500_000, ['business']],
  ] as const)('%j', (changes, savings, assets) => {
    const has = { ...property, ...changes }
    expect(told({ property: has })).toEqual({ savings, assets })
  })
})

describe('hukou', () => {
  const elsewhere = { ...hukou, township: 'elsewhere' as const, region: '示例省示例市' }
  it.each<[SectionAnswers<'hukou'>, string]>([
    [hukou, 'here'],
    [{ ...hukou, township: 'unknown' }, 'here'],
    [{ ...elsewhere, permit: 'yes' }, 'permit'],
    [{ ...elsewhere, permit: 'no' }, 'elsewhere'],
    [elsewhere, 'elsewhere'],
  ])('%j is %s', (page, expected) => {
    expect(told({ hukou: page })).toEqual({ hukou: expected })
  })

  it('of a child is here', () => {
    expect(told({ child: answersFor().child })).toMatchObject({ hukou: 'here' })
  })
})

describe('body', () => {
  it('is read from the page on health', () => {
    const cannot = ['eating' as const]
    expect(told({ health: { ...health, grade: '2', kind: 'mind', ill: 'yes', cannot } })).toEqual({
      ...{ disabilityGrade: '2', disabilityKind: 'mind', ill: 'yes', cannot },
    })
  })

  it('is read from the certificate first', () => {
    const disability = { grade: '1', kind: 'sight', care: 'yes' } as const
    expect(told({ health, disability })).toMatchObject({
      ...{ disabilityGrade: '1', disabilityKind: 'sight' },
    })
  })
})

describe('a child', () => {
  const { child } = answersFor()
  const of = (father: string, mother: string) =>
    told({
      child,
      parents: {
        father: { ...parents.father, situation: father },
        mother: { ...parents.mother, situation: mother },
      } as typeof parents,
    })

  it.each([
    ['died', 'died', 'orphan'],
    ['died', 'missing', 'orphan'],
    ['died', 'in_prison', 'unsupported'],
    ['out_of_contact', 'missing', 'unsupported'],
  ])('whose father %s and mother %s is %s', (father, mother, expected) => {
    expect(of(father, mother)).toMatchObject({ parents: expected, home: 'family' })
  })

  it.each(['family', 'institution', undefined] as const)('lives where it is told: %p', (home) => {
    const { home: _, ...rest } = child
    expect(told({ child: { ...rest, ...(home && { home }) }, parents }).home).toBe(home)
  })
})

it('a form reads to the rules as the same answers told to the pre-screener', () => {
  const screen = screener(aCity().figures, TODAY)
  const form = {
    ...{ applicant, hukou, household: { members: [] } },
    income: { lines: [line('pension', 50_000)] },
    property: { ...property, savings: 0 },
  }
  const verdict = screen(told(form)).find(({ programme }) => programme === 'dibao')
  // 1,200 − 500 = 700 元: whether 特困 is given already was not asked.
  expect(verdict).toMatchObject({ fits: 'maybe', expected: { fen: 70_000 } })
  expect(verdict?.because[0]?.rule).toBe('notTekun')
})
