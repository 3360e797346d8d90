import type { PlainDate } from '../../kernel/plain-date'
import type { Figure } from '../../policy/figure'
import { inForce } from '../../policy/in-force'
import type { Condition, Household, Screen } from './household'
import type { ScreenerAnswers } from './questions'
import { screens } from './rules/all'
import { usedFigures } from './used-figures'
import type { Fits, Found, Reason, Screened, Verdict } from './verdict'

/** All of several must hold: one no is a no, and a figure that is not set is not made up for by anything told. */
const WORST: readonly Found[] = ['no', 'unset', 'unsure', 'yes']

/** One of several is enough. */
const BEST: readonly Found[] = ['yes', 'unsure', 'unset', 'no']

const FITS: Readonly<Record<Found, Fits>> = {
  yes: 'yes',
  no: 'no',
  unsure: 'maybe',
  unset: 'unset',
}

/** Where a better programme fits too, it is named: 特困 comes before 低保, 低保 before what is for those above it. */
const BETTER: Readonly<Partial<Record<Screened, readonly Screened[]>>> = {
  tekun: ['orphan', 'unsupported-child'],
  dibao: ['tekun'],
  'single-dibao': ['tekun', 'dibao'],
  'low-income': ['tekun', 'dibao'],
  'rigid-expense': ['tekun', 'dibao', 'low-income'],
}

function reasonOf({ rule, article, find }: Condition, household: Household): Reason {
  const { figures = [], ...finding } = find(household)
  return { rule, article, ...finding, figures: usedFigures(figures) }
}

type Route = { readonly found: Found; readonly reasons: Reason[] }

const first = (order: readonly Found[], found: readonly Found[]): Found =>
  order.find((one) => found.includes(one)) ?? 'yes'

/** The reasons of a route, those that decided it first. */
function walk(conditions: readonly Condition[], household: Household): Route {
  const reasons = conditions.map((condition) => reasonOf(condition, household))
  const found = first(
    WORST,
    reasons.map((reason) => reason.found),
  )
  const deciding = reasons.filter((reason) => reason.found === found)
  return { found, reasons: [...deciding, ...reasons.filter((reason) => reason.found !== found)] }
}

const decisive = ({ found, reasons }: Route): Reason[] =>
  reasons.filter((reason) => reason.found === found)

const unset = (key: string) => ({ problem: { code: 'policy_unset', key } }) as const

function amountIn(screen: Screen, household: Household): Pick<Verdict, 'expected' | 'problem'> {
  const amount = screen.amount?.(household)
  if (!amount) return {}
  if ('unset' in amount) return unset(amount.unset)
  return { expected: { ...amount, figures: usedFigures(amount.figures) } }
}

/** What is said of one programme. */
function judge(screen: Screen, household: Household): Verdict {
  const routes = screen.routes.map((conditions) => walk(conditions, household))
  const found = first(
    BEST,
    routes.map((route) => route.found),
  )
  const chosen = routes.filter((route) => route.found === found)
  const because = found === 'no' ? chosen.flatMap(decisive) : (chosen[0]?.reasons ?? [])
  const missing = because[0]?.unset
  const { programme } = screen
  const verdict: Verdict = { programme, fits: FITS[found], because }
  if (found === 'unset' && missing) return { ...verdict, ...unset(missing) }
  return found === 'no' ? verdict : { ...verdict, ...amountIn(screen, household) }
}

function withBetter(verdicts: readonly Verdict[]): Verdict[] {
  const fit = new Set(
    verdicts.filter(({ fits }) => fits === 'yes').map(({ programme }) => programme),
  )
  return verdicts.map((verdict) => {
    const better = BETTER[verdict.programme]?.find((one) => fit.has(one))
    const open = verdict.fits === 'yes' || verdict.fits === 'maybe'
    return better && open ? { ...verdict, rather: better } : verdict
  })
}

/**
 * 政策找人: holds the answers of a household against every programme, by the figures of a city on a day. Pure; keeps and
 * reads nothing. Make one for a day and call it for as many households as there are.
 */
export function screener(
  figures: readonly Figure[],
  on: PlainDate,
): (answers: ScreenerAnswers) => Verdict[] {
  const policy = inForce(figures, on)
  return (answers) => withBetter(screens.map((screen) => judge(screen, { answers, policy })))
}
