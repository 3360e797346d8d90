import type { SiteCard } from '@shared/meals/find-contract'
import type { Now } from '@shared/meals/schedule'
import type { Meal } from '@shared/policy/meal-subsidy'

/** The meal somebody would eat there next: what is served now or comes next today, else lunch, else whatever has a price. */
export function mealAt(
  { prices }: Pick<SiteCard, 'prices'>,
  now: Now,
): { readonly meal: Meal; readonly fen: number } | undefined {
  const wanted = now.state === 'over' ? undefined : now.serving
  return (
    prices.find(({ meal }) => meal === wanted) ??
    prices.find(({ meal }) => meal === 'lunch') ??
    prices[0]
  )
}
