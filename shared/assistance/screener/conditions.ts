import { countedIncome, isBelow, perHead, type IncomeLaw } from '../means/income'
import { withinLimits } from '../means/property'
import type { PolicyKey } from '../../policy/figure'
import type { Condition, Finding, Household } from './household'
import type { ScreenerAnswers } from './questions'
import type { RuleName } from './verdict'

/** Conditions that several programmes share. */

const MONTHS = 12

/** The household's counted income a head against the line `key`. A line that is a floor refuses nobody above it. */
function incomeAgainst(household: Household, key: PolicyKey, law: IncomeLaw): Finding {
  const { answers, policy } = household
  const line = policy.yearly(key)
  if (!line.ok) return { found: 'unset', unset: (line.problem.key ?? key) as PolicyKey }
  const limit = perHead(line.value.fen, MONTHS)
  const counted = countedIncome(policy, answers, law)
  const { people } = answers
  if (!counted || people === undefined)
    return { found: 'unsure', limit, figures: line.value.figures }
  const shown = {
    have: perHead(counted.most, people),
    limit,
    figures: [...line.value.figures, ...counted.figures],
  }
  const below = (fen: number) => isBelow(fen, people, line.value.fen)
  if (below(counted.most)) return { found: 'yes', ...shown }
  if (!below(counted.least)) return { found: line.value.floor ? 'unsure' : 'no', ...shown }
  return counted.unset
    ? { found: 'unset', unset: counted.unset, ...shown }
    : { found: 'unsure', ...shown }
}

/** Income a head below the line `key`. */
export const incomeBelow = (
  rule: RuleName,
  article: string,
  key: PolicyKey,
  law: IncomeLaw,
): Condition => ({
  rule,
  article,
  find: (household) => incomeAgainst(household, key, law),
})

type Benefit = NonNullable<ScreenerAnswers['receiving']>[number]

/** Whether one of these is received; undefined when it was not told. */
export const receives = (
  { receiving }: ScreenerAnswers,
  benefits: readonly Benefit[],
): boolean | undefined => receiving && benefits.some((benefit) => receiving.includes(benefit))

/** Already recognised as one of these, or else with an income that would be. */
export const recognisedOr = (
  rule: RuleName,
  article: string,
  benefits: readonly Benefit[],
  key: PolicyKey,
): Condition => ({
  rule,
  article,
  find: (household) => {
    if (receives(household.answers, benefits) === true) return { found: 'yes' }
    const income = incomeAgainst(household, key, 'dibao')
    // Low income alone is not enough: the household has to be recognised first.
    return income.found === 'yes' ? { ...income, found: 'unsure' } : income
  },
})

const FOUND_BY_HUKOU = { here: 'yes', permit: 'unsure', elsewhere: 'no' } as const

/** Applied for where the hukou is; a residence permit opens it where the city says so. */
export const hukou: Condition = {
  rule: 'hukou',
  article: '《社会救助法》第三十七条',
  find: ({ answers }) => ({ found: answers.hukou ? FOUND_BY_HUKOU[answers.hukou] : 'unsure' }),
}

/** The same place for what is not 社会救助 but the city's own or a ministry's. */
export const localHukou: Condition = { ...hukou, article: '由户籍地办理（各地规定）' }

/** Property within the city's limits. */
export const property = (article: string): Condition => ({
  rule: 'property',
  article,
  find: ({ answers, policy }) => {
    const { is, ...rest } = withinLimits(policy, answers, answers.people)
    return { found: is, ...rest }
  },
})

/** 60 and older. Until the city confirms the age it is unset. */
export const elder: Condition = {
  rule: 'elder',
  article: '《老年人权益保障法》第二条',
  find: ({ answers, policy }) => {
    const from = policy.figure('elder.age')
    if (!from.ok || from.value.value.unit !== 'years') return { found: 'unset', unset: 'elder.age' }
    const { length } = from.value.value
    const figures = [from.value]
    if (answers.age === undefined) return { found: 'unsure', figures }
    return { found: answers.age >= length ? 'yes' : 'no', figures }
  },
}
