import type { Figure } from '@shared/policy/figure'

const source = '示例文件，不是真的标准'
const since = { from: '2026-01-01', source, grade: 'K' } as const

/** Made-up amounts of what no pack has a figure for, as a city enters its own. */
export const sampleFigures: readonly Figure[] = [
  {
    ...since,
    key: 'elder.allowance',
    value: {
      ...{ unit: 'tiers', per: 'month' },
      steps: [
        { from: 80, fen: 10_000 },
        { from: 90, fen: 20_000 },
      ],
    },
  },
  { ...since, key: 'disability.living', value: { unit: 'fen', amount: 20_000, per: 'month' } },
  { ...since, key: 'disability.care', value: { unit: 'fen', amount: 25_000, per: 'month' } },
  {
    ...since,
    key: 'meals.subsidy',
    value: {
      unit: 'subsidy',
      rules: [
        { ageFrom: 60, hukou: 'city', perMeal: 500, aDay: 1000 },
        { ageFrom: 80, hukou: 'city', perMeal: 1000, aDay: 2000 },
      ],
    },
  },
]
