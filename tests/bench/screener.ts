import {
  answersSchema,
  type ScreenerAnswers,
  type TypedAnswers,
} from '@shared/assistance/screener/questions'
import { screener } from '@shared/assistance/screener/screen'
import { aCity } from '../builders/cities'
import { median, rounded, type Bench } from './figure'

const HOUSEHOLDS = 10_000
const ROUNDS = 7
const GRADES = ['none', '1', '2', '3', '4'] as const
const KINDS = ['limb', 'sight', 'mind', 'other'] as const
const CAUSES = ['none', 'illness', 'fire', 'schooling', 'other'] as const

/** Households that differ in everything that is asked, as they are typed. */
const typed = Array.from({ length: HOUSEHOLDS }, (_, n): TypedAnswers => ({
  age: String(n % 100),
  hukou: 'here',
  people: String((n % 6) + 1),
  income: String((n * 7) % 9000),
  wages: String((n * 3) % 4000),
  basicPension: String(n % 300),
  honours: '0',
  savings: n % 3 === 0 ? '5000' : '0',
  assets: n % 11 === 0 ? ['car'] : [],
  expenses: String((n * 13) % 50_000),
  cause: CAUSES[n % 5],
  disabilityGrade: GRADES[(n >> 2) % 5],
  disabilityKind: KINDS[n % 4],
  ill: n % 7 === 0 ? 'yes' : 'no',
  cannot: n % 5 === 0 ? ['bed', 'toilet'] : [],
  supporter: n % 2 === 0 ? 'none' : 'able',
  parents: 'fine',
  receiving: n % 9 === 0 ? ['dibao'] : [],
  foundWork: 'no',
  bereaved: 'no',
}))

/** Milliseconds that all households take. */
function time(judge: (answers: ScreenerAnswers) => number): number {
  let sum = 0
  const start = performance.now()
  for (const answers of typed) sum += judge(answersSchema().parse(answers))
  const taken = performance.now() - start
  if (sum === 0) throw new Error('nothing was judged')
  return taken
}

/** Screening, beside a bare loop that reads the same forms and divides the income by the people; in turns. */
export const screenerTime: Bench = () => {
  const screen = screener(aCity('dongguan').figures, '2026-11-21')
  const screened = () => time((answers) => screen(answers).length)
  const bare = () => time(({ income = 0, people = 1 }) => Math.floor(income / people) + 1)
  const rounds = Array.from({ length: ROUNDS + 1 }, () => [screened(), bare()] as const)
  // The first round warms both up.
  const warm = rounds.slice(1)
  return Promise.resolve([
    {
      name: 'screener.ms',
      value: rounded(median(warm.map(([ours]) => ours))),
      unit: `ms for ${HOUSEHOLDS.toLocaleString('en')} households`,
      ratio: rounded(median(warm.map(([ours, theirs]) => ours / theirs))),
      against: `reading them and income a head, ${rounded(median(warm.map(([, theirs]) => theirs)))} ms`,
      target: 'ratio ≤ 20',
    },
  ])
}
