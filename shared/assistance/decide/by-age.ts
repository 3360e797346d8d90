import { ageBy, parseIdNumber } from '../../identity/id-number'
import { addMonths, dateOf, monthAfter, monthOf, type PlainDate } from '../../kernel/plain-date'
import { MONTHS_AHEAD } from '../../policy/age'
import { figureOn, type Step } from '../../policy/figure'
import { stepAt } from '../means/dibao-amount'
import { policyDay, type Situation } from './decision'

/** What is given by age alone (高龄津贴), which one may apply for before one has reached it. */

type Facts = Omit<Situation, 'actor' | 'records'>

const MONTHS_A_YEAR = 12

/** The identity number of whoever the case is about; empty where there is none. */
export const numberIn = ({ programme, answers }: Facts): string =>
  programme.about(answers)?.idNumber ?? ''

/** The step somebody is on by their age on a day, or reaches in the months one may apply ahead; nothing for who is younger. */
export const stepByAge = (
  steps: readonly Step[],
  idNumber: string,
  today: PlainDate,
): Step | undefined =>
  [today, addMonths(today, MONTHS_AHEAD)]
    .map((day) => stepAt(steps, ageBy(idNumber, day) ?? 0))
    .find((step) => step !== undefined)

function lowestOf({ programme, city, application }: Facts): number | undefined {
  if (programme.benefit.kind !== 'tiered') return undefined
  const figure = figureOn(city.figures, programme.benefit.tiers, policyDay(application))
  if (!figure.ok || figure.value.value.unit !== 'tiers') return undefined
  return Math.min(...figure.value.value.steps.map(({ from }) => from))
}

/**
 * The first month something is given for, `YYYY-MM`: the one after the decision, or that of the birthday where age gives
 * it and is reached later.
 */
export function firstMonthOf(facts: Facts): string {
  const next = monthAfter(dateOf(facts.now))
  const parsed = parseIdNumber(numberIn(facts))
  const lowest = lowestOf(facts)
  if (typeof parsed === 'string' || lowest === undefined) return next
  const reached = monthOf(addMonths(parsed.born, lowest * MONTHS_A_YEAR))
  return reached > next ? reached : next
}
