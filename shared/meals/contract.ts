import type { Contract } from '../kernel/contract'
import { correctVerbs } from './correct-contract'
import { deliveryVerbs } from './delivery-contract'
import { coverageVerbs } from './coverage-contract'
import { findVerbs } from './find-contract'
import { keepVerbs } from './keep-contract'

/** Every verb of the `meals` function: where one can eat, and the other places people look for. */
export const mealsContract = {
  ...findVerbs,
  ...keepVerbs,
  ...correctVerbs,
  ...deliveryVerbs,
  ...coverageVerbs,
} as const satisfies Contract

export type MealsContract = typeof mealsContract
