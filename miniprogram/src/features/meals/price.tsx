import { View } from '@tarojs/components'
import type { SiteCard } from '@shared/meals/find-contract'
import { payment } from '@shared/meals/price'
import type { Now } from '@shared/meals/schedule'
import type { SubsidyRule } from '@shared/policy/meal-subsidy'
import { mealsCopy } from '../../copy/meals'
import { useEater } from './use-eater'
import { mealAt } from './price-of'

export type Subsidy = {
  readonly rules: readonly SubsidyRule[]
  readonly source: string
  readonly from: string
}

/** What the next meal costs: for whoever was named, by the rules of the city; the full price for somebody unknown. */
export function usePaid(
  site: Pick<SiteCard, 'prices' | 'shut'>,
  now: Now,
  subsidy: Subsidy | null,
) {
  const { eater } = useEater()
  const meal = site.shut ? undefined : mealAt(site, now)
  if (!meal) return undefined
  const { pays, given } =
    eater && subsidy
      ? payment({ price: meal.fen, meal: meal.meal }, subsidy.rules, eater)
      : { pays: meal.fen, given: 0 }
  return { ...meal, pays, given }
}

const words = mealsCopy.price

type Props = { readonly paid: NonNullable<ReturnType<typeof usePaid>> }

/** What one pays, and below it how it comes to that. */
export function Price({ paid: { fen, pays, given } }: Props) {
  return (
    <View className="price">
      <View className="price-pays">{pays === 0 ? words.free : words.pays(pays)}</View>
      {given > 0 && <View className="small">{words.sum(fen, given)}</View>}
    </View>
  )
}
