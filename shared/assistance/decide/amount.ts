import type { Fen } from '../../kernel/money'
import { dateOf } from '../../kernel/plain-date'
import { problem, type Problem } from '../../kernel/problem'
import { ok, refuse, type Result } from '../../kernel/result'
import { amountOn, figureOn, type Figure, type PolicyKey } from '../../policy/figure'
import type { Benefit } from '../programme'
import { numberIn, stepByAge } from './by-age'
import { policyDay, type Situation } from './decision'
import { toppedUp, type Most } from './topped-up'

type Known = { readonly fen: Fen; readonly figures: readonly Figure[] }
type Facts = Omit<Situation, 'actor' | 'records'>

/** What several figures add up to; the first that is not set makes the sum unknown. */
function sumOf(keys: readonly PolicyKey[], { city, application }: Facts): Result<Known> {
  let sum: Known = { fen: 0, figures: [] }
  for (const key of keys) {
    const amount = amountOn(city.figures, key, policyDay(application))
    if (!amount.ok) return amount
    sum = {
      fen: sum.fen + amount.value.fen,
      figures: [...sum.figures, ...amount.value.figures],
    }
  }
  return ok(sum)
}

function tierOf(key: PolicyKey, facts: Facts): Result<Known> {
  const figure = figureOn(facts.city.figures, key, policyDay(facts.application))
  if (!figure.ok) return figure
  const { value } = figure.value
  if (value.unit !== 'tiers') return refuse(problem('policy_unset', { key }))
  const step = stepByAge(value.steps, numberIn(facts), dateOf(facts.now))
  return step
    ? ok({ fen: step.fen, figures: [figure.value] })
    : refuse(problem('invalid_input', { issues: [{ path: 'outcome', fault: 'not_entitled' }] }))
}

/** What the city's figures alone give; null where staff propose a sum, or no money is given. */
export function fixedAmount(facts: Facts): Result<Known> | null {
  const { benefit } = facts.programme
  if (benefit.kind === 'fixed') return sumOf(benefit.standards(facts.answers), facts)
  if (benefit.kind === 'tiered') return tierOf(benefit.tiers, facts)
  return null
}

/** The most that may be proposed, by the figures of the case's day. Problem `policy_unset`. */
export function capOf(
  benefit: Benefit & { readonly kind: 'proposed' },
  facts: Omit<Facts, 'now'>,
): Result<Most> {
  const { city, application } = facts
  const cap = amountOn(city.figures, benefit.cap, policyDay(application))
  if (!cap.ok) return cap
  const fen = cap.value.fen * (benefit.heads ? application.household : 1)
  return ok(benefit.toppedUp ? toppedUp(facts, fen) : { fen })
}

/** A sum is more than the most: `over_cap`, or `policy_unset` where more would take a figure that is not set; `limit` in 分. */
export const tooMuch = ({ fen: limit, unset }: Most): Problem =>
  unset === undefined
    ? problem('over_cap', { field: 'fen', limit })
    : problem('policy_unset', { field: 'fen', key: unset, limit })

/** An amount, and whether it is more than a township may give by itself (分级审批). */
type Amount = { readonly fen?: Fen; readonly aboveCap: boolean }

/**
 * The amount a grant is for: what the city's figures fix, or what staff propose. Problems: `policy_unset`,
 * `invalid_input` for a sum that is missing or less than was advanced, those of `tooMuch` where nobody may give that much.
 */
export function amountOf(facts: Facts, fen: Fen | undefined): Result<Amount> {
  const { application, programme } = facts
  const { benefit } = programme
  if (benefit.kind === 'kind') return ok({ aboveCap: false })
  const fixed = fixedAmount(facts)
  if (fixed) return fixed.ok ? ok({ fen: fixed.value.fen, aboveCap: false }) : fixed
  if (benefit.kind !== 'proposed') return ok({ aboveCap: false })
  const least = application.advance?.fen ?? 1
  if (fen === undefined || fen < least)
    return refuse(
      problem('invalid_input', { issues: [{ path: 'fen', fault: 'amount', limit: least }] }),
    )
  const cap = capOf(benefit, facts)
  if (!cap.ok) return cap
  const aboveCap = fen > cap.value.fen
  return aboveCap && !benefit.goesUp ? refuse(tooMuch(cap.value)) : ok({ fen, aboveCap })
}
