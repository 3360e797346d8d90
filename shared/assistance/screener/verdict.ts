import * as z from 'zod/mini'
import { pers } from '../programme'

/** Every programme the pre-screener speaks of, in the order they are shown. */
export const screened = [
  'temporary-relief',
  'tekun',
  'dibao',
  'single-dibao',
  'low-income',
  'rigid-expense',
  'dibao-fade-out',
  'disability-living',
  'disability-care',
  'orphan',
  'unsupported-child',
  'elder-allowance',
  'elder-service',
  'home-adaptation',
  'meal-service',
  'funeral',
] as const

export type Screened = (typeof screened)[number]

/** Every rule a verdict may rest on. Its words are in `copy/screener.ts`, which does not compile while one is missing. */
export const ruleNames = [
  'hukou',
  'dibaoIncome',
  'lowIncome',
  'tekunIncome',
  'averageIncome',
  'poor',
  'onDibao',
  'hardship',
  'property',
  'notTekun',
  'notHelped',
  'notChildScheme',
  'weak',
  'foundWork',
  'fadeOut',
  'noAbility',
  'noSupporter',
  'rigidRatio',
  'sudden',
  'spending',
  'disabled',
  'severe',
  'child',
  'orphaned',
  'unsupported',
  'elder',
  'allowanceAge',
  'elderOrDisabled',
  'elderScheme',
  'adaptationScheme',
  'funeralScheme',
  'bereaved',
] as const

export type RuleName = (typeof ruleNames)[number]

/** `unset`: the city has not set the figure. `unsure`: not told, or for the office to see. */
export const findings = ['yes', 'no', 'unsure', 'unset'] as const

export type Found = (typeof findings)[number]

/** A figure that took part, as it is shown. Of its value what it has: 分 a period, a multiple, a percentage, a length. */
const usedFigure = () =>
  z.object({
    key: z.string(),
    unit: z.string(),
    fen: z.optional(z.number()),
    per: z.optional(z.string()),
    factor: z.optional(z.number()),
    floor: z.optional(z.boolean()),
    percent: z.optional(z.number()),
    length: z.optional(z.number()),
    from: z.string(),
    source: z.string(),
    grade: z.enum(['T', 'P', 'K']),
  })

/** One rule held against the answers: the article it rests on, what was found, what was compared (分 a head and month). */
const reason = () =>
  z.object({
    rule: z.enum(ruleNames),
    article: z.string(),
    found: z.enum(findings),
    have: z.optional(z.number()),
    limit: z.optional(z.number()),
    percent: z.optional(z.number()),
    /** The figure that is not set. */
    unset: z.optional(z.string()),
    figures: z.array(usedFigure()),
  })

/** What one may expect; `most` and `least` say that it is a bound. */
const expected = () =>
  z.object({
    fen: z.number(),
    per: z.enum(pers),
    bound: z.optional(z.enum(['most', 'least'])),
    figures: z.array(usedFigure()),
  })

/**
 * What the pre-screener says of one programme. `because` begins with the rule that decided. `problem` names a figure that
 * is not set: of the verdict when it is `unset`, else of the amount. `rather` is a better programme that fits as well.
 */
export const verdictSchema = () =>
  z.object({
    programme: z.enum(screened),
    fits: z.enum(['yes', 'no', 'maybe', 'unset']),
    because: z.array(reason()),
    expected: z.optional(expected()),
    problem: z.optional(z.object({ code: z.literal('policy_unset'), key: z.string() })),
    rather: z.optional(z.enum(screened)),
  })

export type Verdict = z.infer<ReturnType<typeof verdictSchema>>
export type Fits = Verdict['fits']
export type Reason = Verdict['because'][number]
export type Expected = NonNullable<Verdict['expected']>
export type UsedFigure = z.infer<ReturnType<typeof usedFigure>>
