import { aHousehold } from '../../../tests/builders/households'
import { aCity } from '../../../tests/builders/cities'
import type { PlainDate } from '../../kernel/plain-date'
import type { PolicyKey } from '../../policy/figure'
import type { ScreenerAnswers } from './questions'
import { screener } from './screen'
import type { Fits, RuleName, Screened, Verdict } from './verdict'

/**
 * Households worked by hand. The sum and its source stand beside each; no row may drift unless a figure or an article does.
 * DG 1,200 元 a month, 特困 1,920, line 1,800 (东莞 2022 plan). ZS 11,000 元 a year (舟山 2022 plan). QZ orphans 1,422 and 1,022,
 * line ≥ 1.5 × an amount not set (钦州 2022 plan). ZH and FY set no amount. 法 = 《社会救助法》, 低 = 《最低生活保障审核确认办法》,
 * 特 = 《特困人员认定办法》.
 */

const TODAY: PlainDate = '2026-11-21'
const YUAN = 100

/** One healthy adult with nothing and no trouble; a row changes what matters. */
const plain: ScreenerAnswers = { ...aHousehold, wages: 0 }

/** 分 a month, `≥` or `≤` where it is a bound; or the figure that is not set; or nothing. */
type Amount = number | `≥${number}` | `≤${number}` | PolicyKey | null

type Row = readonly [
  programme: Screened,
  told: ScreenerAnswers,
  fits: Fits,
  /** The rule that decided; for a yes, the first that holds. */
  by: RuleName,
  amount: Amount,
  on?: PlainDate,
]

const yuan = (amount: number) => Math.round(amount * YUAN)

const household = (people: number, income: number, rest: ScreenerAnswers = {}) => ({
  people,
  income: yuan(income),
  ...rest,
})

const alone = { supporter: 'none' } as const
const limb1 = { disabilityGrade: '1', disabilityKind: 'limb' } as const

const dongguan: readonly Row[] = [
  // 1,200 − 0 = 1,200. 法§18
  ['dibao', household(1, 0), 'yes', 'dibaoIncome', 120_000],
  // 1,500 ÷ 3 = 500; (1,200 − 500) × 3 = 2,100. 法§18
  ['dibao', household(3, 1500), 'yes', 'dibaoIncome', 210_000],
  // 2 × 1,200 − 1,000.50 = 1,399.50. 法§18
  ['dibao', household(2, 1000.5), 'yes', 'dibaoIncome', 139_950],
  // 3,599.99 ÷ 3 is a third of a 分 below 1,200; 3,600 − 3,599.99 = 0.01. 法§18 (低于)
  ['dibao', household(3, 3599.99), 'yes', 'dibaoIncome', 1],
  // 3,600 ÷ 3 = 1,200: exactly the line is not below it. 法§18
  ['dibao', household(3, 3600), 'no', 'dibaoIncome', null],
  // 3,600.01: one 分 over. 法§18
  ['dibao', household(3, 3600.01), 'no', 'dibaoIncome', null],
  // 抚恤 is left out: 4,800 − 800 = 4,000; 4 × 1,200 − 4,000 = 800. 低§13
  ['dibao', household(4, 4800, { honours: 80_000 }), 'yes', 'dibaoIncome', 80_000],
  // 基础养老金 200 in doubt since 2026: 1,200 − 200 = 1,000 at least. 低§13
  ['dibao', household(1, 200, { age: 70, basicPension: 20_000 }), 'yes', 'dibaoIncome', '≥100000'],
  // With the pension 1,250, without it 1,150: the office must say. 低§13
  ['dibao', household(1, 1250, { basicPension: 10_000 }), 'maybe', 'dibaoIncome', null],
  // The same on the last day of the 十四五: 1,250 − 100 = 1,150; 1,200 − 1,150 = 50. 低§13
  ['dibao', household(1, 1250, { basicPension: 10_000 }), 'yes', 'dibaoIncome', 5000, '2025-12-31'],
  // 4,500 ÷ 3 = 1,500, less half the wages 750: what is taken off is not set. 低§13
  ['dibao', household(3, 4500, { wages: 450_000 }), 'unset', 'dibaoIncome', 'dibao.workDeduction'],
  // 12,000 − 6,000 = 6,000; ÷ 3 = 2,000: above even so. 低§13
  ['dibao', household(3, 12_000, { wages: 1_200_000 }), 'no', 'dibaoIncome', null],
  // 7,200 − 3,600 = 3,600; ÷ 3 = 1,200: exactly the line. 低§13
  ['dibao', household(3, 7200, { wages: 720_000 }), 'no', 'dibaoIncome', null],
  // 3,000 ÷ 3 = 1,000 whatever is taken off; 3,600 − 3,000 = 600 at least. 低§13
  ['dibao', household(3, 3000, { wages: 300_000 }), 'yes', 'dibaoIncome', '≥60000'],
  // An old person may get more: 1,200 − 300 = 900 at least. 法§20
  ['dibao', household(1, 300, { age: 66 }), 'yes', 'dibaoIncome', '≥90000'],
  // 特困 is another basic support. 法§15
  ['dibao', household(1, 0, { receiving: ['tekun'] }), 'no', 'notTekun', null],
  // Savings, and no limit set: the office looks. 1,200 − 0. 法§18, §23
  ['dibao', household(1, 0, { savings: 500_000 }), 'maybe', 'property', 120_000],
  ['dibao', household(1, 0, { assets: ['car'] }), 'maybe', 'property', 120_000],
  // 法§37: where the hukou is; a permit where the city allows it.
  ['dibao', household(1, 0, { hukou: 'elsewhere' }), 'no', 'hukou', null],
  ['dibao', household(1, 0, { hukou: 'permit' }), 'maybe', 'hukou', 120_000],
  // Income not told.
  ['dibao', { income: undefined }, 'maybe', 'dibaoIncome', null],
  // 4,500 ÷ 3 = 1,500 < 1,800; alone no more than 1,200. 低§8
  ['single-dibao', household(3, 4500, limb1), 'yes', 'weak', '≤120000'],
  // 5,399.99 ÷ 3 < 1,800; 5,400 ÷ 3 = 1,800 is not below. 低§8
  ['single-dibao', household(3, 5399.99, limb1), 'yes', 'weak', '≤120000'],
  ['single-dibao', household(3, 5400, limb1), 'no', 'lowIncome', null],
  // Grade 3 counts for mind only; serious illness counts. 低§8
  [
    'single-dibao',
    household(2, 3000, { disabilityGrade: '3', disabilityKind: 'mind' }),
    'yes',
    'weak',
    '≤120000',
  ],
  [
    'single-dibao',
    household(2, 3000, { disabilityGrade: '3', disabilityKind: 'limb' }),
    'no',
    'weak',
    null,
  ],
  [
    'single-dibao',
    household(2, 3000, { disabilityGrade: '4', disabilityKind: 'mind' }),
    'no',
    'weak',
    null,
  ],
  ['single-dibao', household(2, 3000, { disabilityGrade: '3' }), 'maybe', 'weak', '≤120000'],
  ['single-dibao', household(2, 3000, { ill: 'yes' }), 'yes', 'weak', '≤120000'],
  // 1.5 × 1,200 = 1,800. 低§8, DG plan
  ['low-income', household(1, 1799.99), 'yes', 'lowIncome', null],
  ['low-income', household(1, 1800), 'no', 'lowIncome', null],
  // 1.6 × 1,200 = 1,920. 特§4, DG plan
  ['tekun', { ...alone, age: 70 }, 'yes', 'noAbility', 192_000],
  // 1,300 − 200 基础养老金 = 1,100 < 1,200. 特§6
  [
    'tekun',
    household(1, 1300, { ...alone, age: 70, basicPension: 20_000 }),
    'yes',
    'noAbility',
    192_000,
  ],
  // 1,400 − 300 高龄津贴 = 1,100; 1,500 − 300 = 1,200, exactly the line. 特§6
  [
    'tekun',
    household(1, 1400, { ...alone, age: 82, elderAllowance: 30_000 }),
    'yes',
    'noAbility',
    192_000,
  ],
  [
    'tekun',
    household(1, 1500, { ...alone, age: 82, elderAllowance: 30_000 }),
    'no',
    'tekunIncome',
    null,
  ],
  // 特§5: from 60, under 16, or by grade.
  ['tekun', { ...alone, age: 60 }, 'yes', 'noAbility', 192_000],
  ['tekun', { ...alone, age: 59 }, 'no', 'noAbility', null],
  ['tekun', { ...alone, age: 15 }, 'yes', 'noAbility', 192_000],
  ['tekun', { ...alone, age: 16 }, 'no', 'noAbility', null],
  [
    'tekun',
    { ...alone, disabilityGrade: '2', disabilityKind: 'limb' },
    'yes',
    'noAbility',
    192_000,
  ],
  ['tekun', { ...alone, disabilityGrade: '2', disabilityKind: 'sight' }, 'no', 'noAbility', null],
  // 特§4(3): somebody who must and can.
  ['tekun', { age: 70 }, 'no', 'noSupporter', null],
  // Three of six fail, 部分丧失: care on top is not set. 特§22, 法§17
  [
    'tekun',
    { ...alone, age: 70, cannot: ['bed', 'toilet', 'washing'] },
    'yes',
    'noAbility',
    '≥192000',
  ],
  // 特§9: an orphan may choose the orphans' scheme instead.
  ['tekun', { ...alone, age: 10, parents: 'orphan' }, 'maybe', 'notChildScheme', 192_000],
  // 10 × 1,200 = 12,000 at most, once. 法§29, §50; the cap is grade P
  ['temporary-relief', { cause: 'fire', hukou: 'elsewhere' }, 'yes', 'sudden', '≤1200000'],
  ['temporary-relief', {}, 'no', 'sudden', null],
  ['temporary-relief', { cause: 'schooling' }, 'unset', 'averageIncome', 'income.average'],
  // 法§22: the percentage is the city's.
  ['rigid-expense', { expenses: yuan(30_000) }, 'unset', 'rigidRatio', 'rigidExpense.ratio'],
  ['rigid-expense', { expenses: 1, receiving: ['dibao'] }, 'no', 'notHelped', null],
  ['rigid-expense', {}, 'no', 'rigidRatio', null],
  // 国发〔2015〕52 号: 低保 households' disabled; grade 1 or 2.
  ['disability-living', { ...limb1, receiving: ['dibao'] }, 'yes', 'disabled', 'disability.living'],
  ['disability-living', household(1, 500, limb1), 'maybe', 'onDibao', 'disability.living'],
  ['disability-living', household(1, 5000, limb1), 'no', 'onDibao', null],
  ['disability-care', { disabilityGrade: '2' }, 'yes', 'severe', 'disability.care'],
  ['disability-care', { disabilityGrade: '3' }, 'no', 'severe', null],
  // 老年人权益保障法§33: the city's own ages and amounts, not set.
  ['elder-allowance', { age: 85 }, 'unset', 'allowanceAge', 'elder.allowance'],
  ['elder-allowance', { age: 59 }, 'no', 'elder', null],
  [
    'elder-service',
    { age: 85, receiving: ['dibao'] },
    'unset',
    'elderScheme',
    'elderService.subsidy',
  ],
  // DG plan: homes of older people in special hardship.
  ['home-adaptation', { age: 70, receiving: ['dibao'] }, 'yes', 'elderOrDisabled', null],
  ['home-adaptation', household(1, 5000, { age: 70 }), 'no', 'hardship', null],
  // 2023 年行动方案: for older people, whatever the hukou.
  ['meal-service', { age: 60, hukou: 'elsewhere' }, 'yes', 'elder', null],
  ['meal-service', { age: 59 }, 'no', 'elder', null],
  ['funeral', { bereaved: 'yes' }, 'unset', 'funeralScheme', 'funeral.scheme'],
  ['orphan', { age: 10, parents: 'orphan', home: 'family' }, 'yes', 'child', 'orphan.family'],
  // 低§33: how many months is the city's.
  [
    'dibao-fade-out',
    { receiving: ['dibao'], foundWork: 'yes' },
    'unset',
    'fadeOut',
    'dibao.fadeOut',
  ],
  ['dibao-fade-out', { foundWork: 'yes' }, 'no', 'onDibao', null],
]

const qinzhou: readonly Row[] = [
  // The line is 1.5 × an amount nobody has named. QZ plan
  ['dibao', household(1, 0), 'unset', 'dibaoIncome', 'dibao.standard'],
  ['low-income', household(1, 100), 'unset', 'lowIncome', 'dibao.standard'],
  ['single-dibao', household(2, 100, limb1), 'unset', 'lowIncome', 'dibao.standard'],
  ['single-dibao', household(2, 100), 'no', 'weak', null],
  ['dibao', household(1, 0, { hukou: 'elsewhere' }), 'no', 'hukou', null],
  ['tekun', { ...alone, age: 70 }, 'unset', 'tekunIncome', 'dibao.standard'],
  // 1,422 in an institution, 1,022 in a family. QZ plan
  ['orphan', { age: 3, parents: 'orphan', home: 'institution' }, 'yes', 'child', 142_200],
  ['orphan', { age: 3, parents: 'orphan', home: 'family' }, 'yes', 'child', 102_200],
  ['orphan', { age: 3, parents: 'orphan' }, 'yes', 'child', null],
  ['orphan', { age: 18, parents: 'orphan', home: 'family' }, 'no', 'child', null],
  ['unsupported-child', { age: 17, parents: 'unsupported' }, 'yes', 'child', 102_200],
  ['unsupported-child', { age: 17, parents: 'orphan' }, 'no', 'unsupported', null],
  // Urgent need waits for no figure; how much at most does. 法§50
  ['temporary-relief', { cause: 'illness' }, 'yes', 'sudden', 'dibao.standard'],
  [
    'disability-living',
    { disabilityGrade: '4', receiving: ['dibao'] },
    'yes',
    'disabled',
    'disability.living',
  ],
]

const zhoushan: readonly Row[] = [
  // (3 × 11,000 − 1,500 × 12) ÷ 12 = (33,000 − 18,000) ÷ 12 = 1,250. ZS plan, 法§18
  ['dibao', household(3, 1500), 'yes', 'dibaoIncome', 125_000],
  // (2 × 11,000 − 1,000 × 12) ÷ 12 = 833.333…, down to 833.33. ZS plan
  ['dibao', household(2, 1000), 'yes', 'dibaoIncome', 83_333],
  // 916.66 × 12 = 10,999.92: below, by less than a 分 a month.
  ['dibao', household(1, 916.66), 'yes', 'dibaoIncome', null],
  // 916.67 × 12 = 11,000.04: over.
  ['dibao', household(1, 916.67), 'no', 'dibaoIncome', null],
  // Twelve people with 11,000: 11,000 × 12 ÷ 12 = 11,000 a head and year, exactly the line.
  ['dibao', household(12, 11_000), 'no', 'dibaoIncome', null],
  // One 分 less: (132,000 − 131,999.88) ÷ 12 = 0.01.
  ['dibao', household(12, 10_999.99), 'yes', 'dibaoIncome', 1],
  // No multiple is set for the line, and the custom of 1.5 × is no figure of this city. 法§21
  ['low-income', household(1, 1000), 'unset', 'lowIncome', 'lowIncome.line'],
  ['single-dibao', household(1, 1000, limb1), 'unset', 'lowIncome', 'lowIncome.line'],
  // Fits by the standard; what is paid is not set. 特§4
  ['tekun', { ...alone, age: 70 }, 'yes', 'noAbility', 'tekun.standard'],
  // 916.66 × 10 = 9,166.60 at most, once. Cap grade P
  ['temporary-relief', { cause: 'accident' }, 'yes', 'sudden', '≤916660'],
  // ZS plan: basic services free all the way.
  ['funeral', { bereaved: 'yes' }, 'yes', 'bereaved', null],
  ['funeral', { bereaved: 'no' }, 'no', 'bereaved', null],
]

const zhangshu: readonly Row[] = [
  ['dibao', household(1, 0), 'unset', 'dibaoIncome', 'dibao.standard'],
  ['tekun', { ...alone, age: 70 }, 'unset', 'tekunIncome', 'dibao.standard'],
  ['tekun', { ...alone, age: 40 }, 'no', 'noAbility', null],
  // ZH half-year report: 189 households of 特困 older people chosen.
  ['home-adaptation', { age: 70, receiving: ['tekun'] }, 'yes', 'elderOrDisabled', null],
  ['home-adaptation', { age: 70 }, 'unset', 'hardship', 'dibao.standard'],
  // ZH half-year report: 七免二补一减.
  ['funeral', { bereaved: 'yes' }, 'yes', 'bereaved', null],
  ['temporary-relief', { cause: 'disaster' }, 'yes', 'sudden', 'dibao.standard'],
  ['elder-allowance', { age: 100 }, 'unset', 'allowanceAge', 'elder.allowance'],
]

/** FY: every number of its plan is blacked out, so nothing is taken from it. */
const fuyang: readonly Row[] = [
  ['dibao', household(3, 0), 'unset', 'dibaoIncome', 'dibao.standard'],
  ['dibao', household(3, 9999), 'unset', 'dibaoIncome', 'dibao.standard'],
  ['single-dibao', limb1, 'unset', 'lowIncome', 'lowIncome.line'],
  ['low-income', {}, 'unset', 'lowIncome', 'lowIncome.line'],
  ['tekun', { ...alone, age: 70 }, 'unset', 'tekunIncome', 'dibao.standard'],
  ['tekun', { age: 70 }, 'no', 'noSupporter', null],
  ['rigid-expense', { expenses: 1 }, 'unset', 'rigidRatio', 'rigidExpense.ratio'],
  ['temporary-relief', { cause: 'fire' }, 'yes', 'sudden', 'temporaryRelief.townshipCap'],
  ['temporary-relief', { cause: 'other' }, 'maybe', 'sudden', 'temporaryRelief.townshipCap'],
  ['disability-care', limb1, 'yes', 'severe', 'disability.care'],
  ['disability-living', { ...limb1, receiving: ['dibao'] }, 'yes', 'disabled', 'disability.living'],
  [
    'orphan',
    { age: 5, parents: 'orphan', home: 'institution' },
    'yes',
    'child',
    'orphan.institution',
  ],
  ['elder-allowance', { age: 85 }, 'unset', 'elder', 'elder.age'],
  ['elder-service', { age: 85, receiving: ['tekun'] }, 'unset', 'elder', 'elder.age'],
  ['meal-service', { age: 85 }, 'unset', 'elder', 'elder.age'],
  [
    'dibao-fade-out',
    { receiving: ['dibao'], foundWork: 'yes' },
    'unset',
    'fadeOut',
    'dibao.fadeOut',
  ],
  ['funeral', { bereaved: 'yes' }, 'unset', 'funeralScheme', 'funeral.scheme'],
]

const cities = { dongguan, qinzhou, zhoushan, zhangshu, fuyang } as const

const rows = Object.entries(cities).flatMap(([city, list]) =>
  list.map((row, index) => [city, index + 1, row[0], row[2], row] as const),
)

const SIGN = { least: '≥', most: '≤' } as const

function amountIn({ expected, problem }: Verdict) {
  if (!expected) return problem?.key ?? null
  return expected.bound ? `${SIGN[expected.bound]}${expected.fen}` : expected.fen
}

it('there are at least sixty', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60)
})

it.each(rows)('%s, household %i: %s is %s', (city, _index, _programme, _fits, row) => {
  const [programme, told, fits, by, amount, on] = row
  const verdicts = screener(aCity(city).figures, on ?? TODAY)({ ...plain, ...told })
  const verdict = verdicts.find((one) => one.programme === programme)
  expect(verdict).toBeDefined()
  expect({
    programme,
    fits: verdict?.fits,
    by: verdict?.because[0]?.rule,
    amount: verdict && amountIn(verdict),
  }).toEqual({ programme, fits, by, amount })
  expect(verdict?.because.filter(({ article }) => article === '')).toEqual([])
})
