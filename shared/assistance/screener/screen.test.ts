import { aHousehold } from '../../../tests/builders/households'
import fc from 'fast-check'
import { aCity } from '../../../tests/builders/cities'
import type { Figure, PolicyKey, Quantity } from '../../policy/figure'
import { answersSchema, questions, type ScreenerAnswers } from './questions'
import { screener } from './screen'
import { screened, verdictSchema, type Fits, type Screened, type Verdict } from './verdict'

const TODAY = '2026-11-21'

const figure = (key: PolicyKey, value: Quantity): Figure => ({
  key,
  value,
  from: '2026-01-01',
  source: '示例文件，不是任何城市的标准',
  grade: 'P',
})

const told: ScreenerAnswers = { ...aHousehold, people: 2 }

/** What a city with these figures on top says of one programme. */
function said(
  programme: Screened,
  answers: ScreenerAnswers,
  figures: readonly Figure[] = [],
  city = 'dongguan',
): Verdict {
  const all = screener([...aCity(city).figures, ...figures], TODAY)({ ...told, ...answers })
  const verdict = all.find((one) => one.programme === programme)
  if (!verdict) throw new Error(`nothing is said of ${programme}`)
  return verdict
}

const yuan = (amount: number) => Math.round(amount * 100)
const tiers = (...steps: readonly (readonly [from: number, fen: number])[]): Quantity => ({
  unit: 'tiers',
  steps: steps.map(([from, fen]) => ({ from, fen })),
  per: 'month',
})

const savings = figure('property.savings', { unit: 'fen', amount: yuan(10_000), per: 'once' })
const cost = figure('dibao.workDeduction', { unit: 'ratio', percent: 20 })
const costAmount = figure('dibao.workDeduction', { unit: 'fen', amount: yuan(300), per: 'month' })
const average = figure('income.average', { unit: 'fen', amount: yuan(60_000), per: 'year' })
const ratio = figure('rigidExpense.ratio', { unit: 'ratio', percent: 60 })
const allowance = figure('elder.allowance', tiers([100, 60_000], [80, 10_000], [90, 20_000]))
const grades = figure('dibao.tiers', tiers([0, 20_000], [40_000, 50_000], [80_000, 90_000]))
const extra = figure('dibao.extra', { unit: 'ratio', percent: 30 })
const months = figure('dibao.fadeOut', { unit: 'months', length: 6 })
const partly = figure('tekun.care.partly', { unit: 'fen', amount: yuan(500), per: 'month' })
const wholly = figure('tekun.care.wholly', { unit: 'fen', amount: yuan(1000), per: 'month' })
const service = figure('elderService.subsidy', { unit: 'fen', amount: yuan(200), per: 'month' })
const standard = figure('dibao.standard', { unit: 'fen', amount: yuan(800), per: 'month' })
const alone = { age: 70, supporter: 'unable' } as const
const five = ['eating', 'dressing', 'bed', 'toilet', 'walking'] as const

describe('figures that none of the five cities has set', () => {
  it.each<[string, Screened, ScreenerAnswers, readonly Figure[], Fits, amount: number | undefined]>(
    [
      ['savings at the limit', 'dibao', { savings: yuan(20_000) }, [savings], 'yes', yuan(2400)],
      ['savings 1 分 over', 'dibao', { savings: yuan(20_000) + 1 }, [savings], 'no', undefined],
      [
        'savings of nobody knows how many',
        'dibao',
        { people: undefined, savings: 1 },
        [savings],
        'maybe',
        undefined,
      ],
      // 3,000 − 20 % = 2,400 = 2 × 1,200: exactly the line. One 分 less in wages and all is below.
      [
        'wages less a fifth, at the line',
        'dibao',
        { income: yuan(3000), wages: yuan(3000) },
        [cost],
        'no',
        undefined,
      ],
      [
        'wages less a fifth, below',
        'dibao',
        { income: yuan(2900), wages: yuan(2900) },
        [cost],
        'yes',
        yuan(80),
      ],
      [
        'wages less 300',
        'dibao',
        { income: yuan(2600), wages: yuan(2600) },
        [costAmount],
        'yes',
        yuan(100),
      ],
      [
        'no more than the wages',
        'dibao',
        { income: yuan(2500), wages: yuan(100) },
        [costAmount],
        'no',
        undefined,
      ],
      ['a tier by what is short a head', 'dibao', { income: yuan(800) }, [grades], 'yes', 180_000],
      ['the tier below', 'dibao', { income: yuan(800.02) }, [grades], 'yes', 100_000],
      // 2,400 short, and 30 % of 1,200 for the old one.
      ['more on top', 'dibao', { age: 70 }, [extra], 'yes', yuan(2760)],
      ['nothing on top', 'dibao', {}, [extra], 'yes', yuan(2400)],
      [
        'partly unable',
        'tekun',
        { ...alone, cannot: ['bed'] },
        [partly, wholly],
        'yes',
        yuan(2420),
      ],
      [
        'wholly unable',
        'tekun',
        { ...alone, cannot: [...five] },
        [partly, wholly],
        'yes',
        yuan(2920),
      ],
      ['able', 'tekun', alone, [partly, wholly], 'yes', yuan(1920)],
      ['79', 'elder-allowance', { age: 79 }, [allowance], 'no', undefined],
      ['80', 'elder-allowance', { age: 80 }, [allowance], 'yes', 10_000],
      ['89', 'elder-allowance', { age: 89 }, [allowance], 'yes', 10_000],
      ['90', 'elder-allowance', { age: 90 }, [allowance], 'yes', 20_000],
      ['100', 'elder-allowance', { age: 100 }, [allowance], 'yes', 60_000],
      // 2 people, 9,000 a month: 54,000 a year a head. 60 % of 108,000 is 64,800.
      [
        'spent 60 % to the 分',
        'rigid-expense',
        { income: yuan(9000), expenses: yuan(64_800) },
        [average, ratio],
        'no',
        undefined,
      ],
      [
        'spent 1 分 more',
        'rigid-expense',
        { income: yuan(9000), expenses: yuan(64_800) + 1 },
        [average, ratio],
        'yes',
        undefined,
      ],
      [
        'at the average',
        'rigid-expense',
        { income: yuan(10_000), expenses: yuan(90_000) },
        [average, ratio],
        'no',
        undefined,
      ],
      ['no income at all', 'rigid-expense', { expenses: 1 }, [average, ratio], 'yes', undefined],
      ['school fees', 'temporary-relief', { cause: 'schooling' }, [average], 'yes', yuan(12_000)],
      [
        'months to fade out',
        'dibao-fade-out',
        { receiving: ['dibao'], foundWork: 'yes' },
        [months],
        'yes',
        undefined,
      ],
      [
        'an elder of a helped household',
        'elder-service',
        { age: 70, receiving: ['lowIncome'] },
        [service],
        'yes',
        yuan(200),
      ],
      ['an elder who would be helped', 'elder-service', { age: 70 }, [service], 'maybe', yuan(200)],
    ],
  )('%s', (_what, programme, answers, figures, fits, amount) => {
    const verdict = said(programme, answers, figures)
    expect([verdict.fits, verdict.expected?.fen]).toEqual([fits, amount])
  })

  it('above a line that is a floor nobody is refused: 钦州’s is at least 1.5 times', () => {
    const at = (income: number) =>
      said('low-income', { people: 1, income }, [standard], 'qinzhou').fits
    expect([at(yuan(1199.99)), at(yuan(1200)), at(yuan(9999))]).toEqual(['yes', 'maybe', 'maybe'])
  })
})

describe('what is not told', () => {
  const silent = (city: string) => screener(aCity(city).figures, TODAY)({})

  it.each(['dongguan', 'qinzhou', 'zhoushan', 'zhangshu', 'fuyang'])(
    '%s: is neither a yes nor a no',
    (city) => {
      expect(silent(city).filter(({ fits }) => fits === 'yes' || fits === 'no')).toEqual([])
      expect(silent(city).map(({ programme }) => programme)).toEqual(screened)
    },
  )
})

it('a figure that took part is named with its value, day, source and grade', () => {
  expect(said('dibao', {}).because[0]).toEqual({
    rule: 'dibaoIncome',
    article: '《社会救助法》第十八条',
    found: 'yes',
    have: 0,
    limit: 120_000,
    figures: [
      {
        key: 'dibao.standard',
        unit: 'fen',
        fen: 120_000,
        per: 'month',
        from: '2022-01-01',
        source: '东莞市民政局 2022 年工作计划（每人每月 1200 元）；未见更新的标准',
        grade: 'T',
      },
    ],
  })
})

it('where 低保 fits, what is for those above it points there', () => {
  const better = ['single-dibao', 'low-income'] as const
  expect(better.map((one) => said(one, { ill: 'yes' }).rather)).toEqual(['dibao', 'dibao'])
  expect(said('low-income', { income: yuan(3000) }).rather).toBeUndefined()
  expect(said('dibao', { ...alone, people: 1 }).rather).toBe('tekun')
})

it('every answer is asked for by one question', () => {
  const asked = questions.flatMap(({ asks }) => [...asks])
  expect([...asked].sort()).toEqual(Object.keys(answersSchema().shape).sort())
  expect(questions).toHaveLength(12)
})

describe('answers as typed', () => {
  it.each([
    [{ age: '０８０' }, { age: 80 }],
    [{ people: ' 3 ' }, { people: 3 }],
    [{ income: '1,200.50' }, { income: 120_050 }],
    [{}, {}],
  ])('%j are read', (typed, read) => {
    expect(answersSchema().parse(typed)).toEqual(read)
  })

  it.each([
    [{ age: '' }],
    [{ age: '121' }],
    [{ age: '-1' }],
    [{ people: '0' }],
    [{ people: '2.5' }],
    [{ income: '1e9' }],
    [{ cause: 'war' }],
    [{ assets: ['car', 'car', 'car', 'car'] }],
    [{ receiving: ['other'] }],
  ])('%j are not', (typed) => {
    expect(answersSchema().safeParse(typed).success).toBe(false)
  })
})

const oneOf = <const T>(values: readonly T[]) => fc.constantFrom(...values, undefined)
const money = fc.integer({ min: 0, max: 300_000 }).map((half) => half * 2)

const anyAnswers: fc.Arbitrary<ScreenerAnswers> = fc.record({
  age: oneOf([0, 15, 16, 17, 18, 59, 60, 70, 80, 100]),
  hukou: oneOf(['here', 'permit', 'elsewhere']),
  people: fc.integer({ min: 1, max: 6 }),
  income: money,
  wages: fc.option(money, { nil: undefined }),
  basicPension: oneOf([0, 12_300]),
  honours: oneOf([0, 50_000]),
  elderAllowance: oneOf([0, 10_000]),
  savings: oneOf([0, 500_000, 5_000_000]),
  assets: oneOf([[], ['car' as const]]),
  expenses: oneOf([0, 1_000_000, 9_000_000]),
  cause: oneOf(['none', 'fire', 'illness', 'schooling', 'other']),
  disabilityGrade: oneOf(['none', '1', '2', '3', '4']),
  disabilityKind: oneOf(['limb', 'sight', 'mind', 'other']),
  ill: oneOf(['yes', 'no']),
  supporter: oneOf(['none', 'unable', 'able']),
  parents: oneOf(['fine', 'orphan', 'unsupported']),
  receiving: oneOf([[], ['dibao' as const], ['tekun' as const]]),
  foundWork: oneOf(['yes', 'no']),
})

const everything = [
  [],
  [average, ratio, savings],
  [cost, grades, extra, average, ratio, savings, allowance, months, service],
] as const

const anyCity = fc.constantFrom('dongguan', 'qinzhou', 'zhoushan', 'zhangshu', 'fuyang')
const anyFigures = fc.constantFrom(...everything)
const MEANS_TESTED = [
  'dibao',
  'single-dibao',
  'low-income',
  'tekun',
  'rigid-expense',
  'temporary-relief',
  'disability-living',
  'elder-service',
  'home-adaptation',
] as const satisfies readonly Screened[]
const BETTER: readonly Fits[] = ['no', 'unset', 'maybe', 'yes']

describe('properties', () => {
  it('more income never makes any means-tested verdict better, from no to yes least of all', () => {
    fc.assert(
      fc.property(anyAnswers, money, anyCity, anyFigures, (answers, more, city, figures) => {
        const screen = screener([...aCity(city).figures, ...figures], TODAY)
        const income = answers.income ?? 0
        const before = screen(answers)
        // Parts of the income stay what they were, so that only more is told of the rest.
        const parts = ['wages', 'basicPension', 'honours', 'elderAllowance'] as const
        const kept: ScreenerAnswers = Object.fromEntries(
          parts.map((part) => [part, Math.min(answers[part] ?? 0, income)]),
        )
        const after = screen({ ...answers, ...kept, income: income + more })
        for (const programme of MEANS_TESTED) {
          const [was, is] = [before, after].map((all) => all.find((v) => v.programme === programme))
          expect(BETTER.indexOf(is?.fits ?? 'no')).toBeLessThanOrEqual(
            BETTER.indexOf(was?.fits ?? 'no'),
          )
          if (was?.expected && is?.expected)
            expect(is.expected.fen).toBeLessThanOrEqual(was.expected.fen)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('twice the household with twice of everything is judged the same, and gets twice the 低保', () => {
    fc.assert(
      fc.property(anyAnswers, anyCity, anyFigures, (answers, city, figures) => {
        const screen = screener([...aCity(city).figures, ...figures], TODAY)
        const sums = [
          ...['people', 'income', 'wages', 'basicPension', 'honours'],
          ...['elderAllowance', 'savings', 'expenses'],
        ] as const
        const doubled: ScreenerAnswers = Object.fromEntries(
          sums.map((name) => {
            const amount = (answers as Record<string, unknown>)[name]
            return [name, typeof amount === 'number' ? amount * 2 : amount]
          }),
        )
        const once = screen(answers)
        const twice = screen({ ...answers, ...doubled })
        expect(twice.map(({ fits }) => fits)).toEqual(once.map(({ fits }) => fits))
        const amountIn = (all: readonly Verdict[]) =>
          all.find(({ programme }) => programme === 'dibao')?.expected?.fen
        const [one, two] = [amountIn(once), amountIn(twice)]
        if (one !== undefined && !figures.some(({ key }) => key === 'dibao.extra'))
          expect([one * 2, one * 2 + 1]).toContain(two)
      }),
      { numRuns: 600 },
    )
  })

  it('every verdict fits its schema, gives a rule, and an amount only where it may be hoped for', () => {
    const schema = verdictSchema()
    fc.assert(
      fc.property(anyAnswers, anyCity, anyFigures, (answers, city, figures) => {
        for (const verdict of screener([...aCity(city).figures, ...figures], TODAY)(answers)) {
          expect(schema.parse(verdict)).toEqual(verdict)
          const [decided] = verdict.because
          const found = verdict.fits === 'maybe' ? 'unsure' : verdict.fits
          expect(decided?.found).toBe(found)
          if (verdict.fits === 'unset') expect(verdict.problem?.key).toBe(decided?.unset)
          if (verdict.fits === 'no') expect(verdict).not.toHaveProperty('expected')
        }
      }),
      { numRuns: 300 },
    )
  })
})
