import * as z from 'zod/mini'
import { addWorkingDays } from '../calendar/working-days'
import { lastActSchema } from '../casework/case'
import type { City } from '../cities/city'
import { addDays, dateOf, type Instant, type PlainDate } from '../kernel/plain-date'
import { problem } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import { figureOn } from '../policy/figure'

/** What somebody can say is wrong with a place. */
export const correctionSorts = ['gone', 'phone', 'hours', 'price', 'address', 'other'] as const

export type CorrectionSort = (typeof correctionSorts)[number]

export const correctionStates = ['open', 'verified', 'declined'] as const

export type CorrectionState = (typeof correctionStates)[number]

/**
 * What somebody said is wrong with a place: the collection `corrections`. What they wrote is sealed. `openKey` is one for a
 * person, a place and a sort while nobody has looked, and its own id afterwards: there is one open at a time.
 */
export const correctionSchema = () =>
  z.object({
    _id: z.string(),
    siteId: z.string(),
    siteName: z.string(),
    /** See `officesOver`. */
    under: z.array(z.string()),
    /** The OPENID of who said it; staff are never told. */
    by: z.string(),
    sort: z.enum(correctionSorts),
    sealed: z.string(),
    at: z.string(),
    state: z.enum(correctionStates),
    openKey: z.string(),
    reason: z.optional(z.string()),
    decidedAt: z.optional(z.string()),
    decidedBy: z.optional(z.string()),
    version: z.number(),
    lastAct: z.optional(lastActSchema()),
  })

export type Correction = z.infer<ReturnType<typeof correctionSchema>>

/** What was written, as it is sealed. */
export const correctionText = () => z.object({ text: z.string(), value: z.string() })

/**
 * Until which day somebody has to look: by the city's figure `site.correction`. Null where the city has none, or its calendar
 * does not reach that far: nothing stands in for it.
 */
export function lookBy(
  { at }: Pick<Correction, 'at'>,
  { figures, calendar }: Pick<City, 'figures' | 'calendar'>,
): PlainDate | null {
  const from = dateOf(at)
  const figure = figureOn(figures, 'site.correction', from)
  const value = figure.ok ? figure.value.value : null
  if (value?.unit === 'days') return addDays(from, value.count)
  if (value?.unit !== 'workingDays') return null
  const last = addWorkingDays(calendar, from, value.count)
  return last.ok ? last.value : null
}

/** What staff can put right at once with the answer; hours and prices have their days, and are planned. */
export const correctable = ['phone', 'address'] as const satisfies readonly CorrectionSort[]

export type Correctable = (typeof correctable)[number]

export const isCorrectable = (sort: CorrectionSort): sort is Correctable =>
  (correctable as readonly CorrectionSort[]).includes(sort)

/** What came of looking. Declined, it says why; what can be put right at once says what is right. */
export type Decision = {
  readonly decision: Exclude<CorrectionState, 'open'>
  readonly value: string
  readonly reason: string
}

/** The correction decided. The reporter is told; who decided, only the history knows. */
export function decided(
  correction: Correction,
  { decision, value, reason }: Decision,
  { staffId, now }: { readonly staffId: string; readonly now: Instant },
): Result<Correction> {
  if (correction.state !== 'open') return refuse(problem('already_done'))
  const missing =
    decision === 'declined' && reason === ''
      ? 'reason'
      : decision === 'verified' && isCorrectable(correction.sort) && value === ''
        ? 'value'
        : null
  if (missing)
    return refuse(problem('invalid_input', { issues: [{ path: missing, fault: 'required' }] }))
  return ok({
    ...correction,
    ...{ state: decision, openKey: correction._id, decidedAt: now, decidedBy: staffId },
    ...(reason !== '' && { reason }),
  })
}
