import type { Fen } from '../../kernel/money'
import type { Figure, PolicyKey } from '../../policy/figure'
import type { InForce } from '../../policy/in-force'
import type { ScreenerAnswers } from './questions'
import type { Found, RuleName, Screened } from './verdict'

/** Who is screened: what they told, and the city's figures of the day. */
export type Household = { readonly answers: ScreenerAnswers; readonly policy: InForce }

/** What one condition finds. Amounts are 分 a head and month. */
export type Finding = {
  readonly found: Found
  readonly have?: Fen
  readonly limit?: Fen
  readonly percent?: number
  readonly unset?: PolicyKey
  readonly figures?: readonly Figure[]
}

/** One rule and the article it rests on. */
export type Condition = {
  readonly rule: RuleName
  readonly article: string
  readonly find: (household: Household) => Finding
}

/** An amount, or the figure it would need; undefined when the answers do not say enough. */
export type Amount =
  | {
      readonly fen: Fen
      readonly per: 'month' | 'once'
      readonly bound?: 'most' | 'least'
      readonly figures: readonly Figure[]
    }
  | { readonly unset: PolicyKey }
  | undefined

/** How one programme is screened: any route whose conditions all hold is enough. */
export type Screen = {
  readonly programme: Screened
  readonly routes: readonly (readonly Condition[])[]
  readonly amount?: (household: Household) => Amount
}

/** A yes or no that the answers give by themselves; undefined is not told. */
export const told = (yes: boolean | undefined): Finding => ({
  found: yes === undefined ? 'unsure' : yes ? 'yes' : 'no',
})

/** A condition on the answers alone. */
export const fact = (
  rule: RuleName,
  article: string,
  holds: (answers: ScreenerAnswers) => boolean | undefined,
): Condition => ({ rule, article, find: ({ answers }) => told(holds(answers)) })

/** That the city has this scheme at all. */
export const scheme = (rule: RuleName, article: string, key: PolicyKey): Condition => ({
  rule,
  article,
  find: ({ policy }) => {
    const figure = policy.figure(key)
    return figure.ok ? { found: 'yes', figures: [figure.value] } : { found: 'unset', unset: key }
  },
})

/** The amount a figure gives as it is. */
export function amountOf(
  { policy }: Household,
  key: PolicyKey,
  per: 'month' | 'once',
  bound?: 'most' | 'least',
): Amount {
  const amount = policy.amount(key)
  if (!amount.ok) return { unset: (amount.problem.key ?? key) as PolicyKey }
  return { ...amount.value, per, ...(bound && { bound }) }
}

/** Whether any of several holds; undefined when none does but one is not told. */
export function anyOf(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(true)) return true
  return parts.includes(undefined) ? undefined : false
}
