import { ageBy } from '../../identity/id-number'
import type { Fen } from '../../kernel/money'
import type { PolicyKey } from '../../policy/figure'
import { inForce, type InForce } from '../../policy/in-force'
import { baseAmount, extraOfOne } from '../means/dibao-amount'
import { countedIncome } from '../means/income'
import { mayGetMore } from '../screener/body'
import { policyDay, type Situation } from './decision'

type Facts = Omit<Situation, 'actor' | 'records' | 'now'>

/** The most that may be given, 分; `unset` is the figure that more would take and the city has not set. */
export type Most = { readonly fen: Fen; readonly unset?: PolicyKey }

const toldIn = ({ programme, answers, application }: Facts) =>
  programme.eligibility?.from(answers, policyDay(application)) ?? {}

/**
 * 补差 by what the form told, in the household's favour where that is in doubt. The whole standard of everybody where no income
 * was told (单人保), and of what is being given already: then the income of the form is of another time.
 */
function shortIn(facts: Facts, policy: InForce, whole: Fen): Fen {
  const told = toldIn(facts)
  const counted = countedIncome(policy, told, 'dibao')
  const standard = policy.yearly('dibao.standard')
  if (facts.application.benefit || !counted || !standard.ok) return whole
  const { household } = facts.application
  return baseAmount(policy, standard.value.fen, household, counted.least).fen
}

/**
 * How many may get more on top (分类施保). Only whom the form rules out is left out: who is neither old nor young, and whose
 * page on health says neither severely disabled nor ill. The health of the others is not asked; the office sees it there.
 */
function entitledIn({ programme, answers, application }: Facts): number {
  const { health } = answers
  if (!health) return application.household
  const age = ageBy(programme.about(answers)?.idNumber ?? '', policyDay(application))
  const may = mayGetMore({
    ...(age !== undefined && { age }),
    disabilityGrade: health.grade,
    ill: health.ill,
  })
  return application.household - (may ? 0 : 1)
}

/**
 * 低保 at its most: what is short (补差), and on top for each who may get more what the city has set (分类施保, 《社会救助法》
 * 第十八条、第二十条); where it has not, nothing on top, and the figure is named. `whole` is the standard of all of them.
 */
export function toppedUp(facts: Facts, whole: Fen): Most {
  const policy = inForce(facts.city.figures, policyDay(facts.application))
  const fen = shortIn(facts, policy, whole)
  const people = entitledIn(facts)
  if (people === 0) return { fen }
  const extra = extraOfOne(policy)
  return extra.ok ? { fen: fen + extra.value.fen * people } : { fen, unset: 'dibao.extra' }
}
