import type { Fen } from '../kernel/money'
import type { PlainDate } from '../kernel/plain-date'
import type { Result } from '../kernel/result'
import { amountOn, figureOn, yearlyOn, type Figure, type PolicyKey, type Yearly } from './figure'

/** The figures of one city on one day. Each is looked up once, however often it is asked for. */
export type InForce = {
  readonly figure: (key: PolicyKey) => Result<Figure>
  /** 分 a month, or once. */
  readonly amount: (key: PolicyKey) => Result<{ fen: Fen; figures: readonly Figure[] }>
  readonly yearly: (key: PolicyKey) => Result<Yearly>
}

const remembered = <T>(find: (key: PolicyKey) => T): ((key: PolicyKey) => T) => {
  const known = new Map<PolicyKey, T>()
  return (key) => {
    const found = known.get(key) ?? find(key)
    known.set(key, found)
    return found
  }
}

/** The figures of a city as they stand on a day. Every question answers `policy_unset` when the city has none. */
export const inForce = (figures: readonly Figure[], on: PlainDate): InForce => ({
  figure: remembered((key) => figureOn(figures, key, on)),
  amount: remembered((key) => amountOn(figures, key, on)),
  yearly: remembered((key) => yearlyOn(figures, key, on)),
})
