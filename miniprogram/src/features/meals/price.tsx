import { View } from '@tarojs/components'
import type { SiteCard } from '@shared/meals/find-contract'
import { payment } from '@shared/meals/price'
import type { SubsidyRule } from '@shared/policy/meal-subsidy'
import { mealsCopy } from '../../copy/meals'
import { useEater } from './use-eater'

export type Subsidy = {
  readonly rules: readonly SubsidyRule[]
  readonly source: string
  readonly from: string
}

/** What a meal costs whoever was named, by the rules of the city; the full price for somebody unknown. */
export function usePayment(subsidy: Subsidy | null) {
  const { eater } = useEater()
  return ({ meal, fen }: SiteCard['prices'][number]) => ({
    ...{ meal, fen },
    ...(eater && subsidy
      ? payment({ price: fen, meal }, subsidy.rules, eater)
      : { pays: fen, given: 0, rule: null }),
  })
}

const words = mealsCopy.price

type Props = { readonly paid: ReturnType<ReturnType<typeof usePayment>> }

/** What one pays, and below it how it comes to that. */
export function Price({ paid: { fen, pays, given } }: Props) {
  return (
    <View className="price">
      <View className="price-pays">{pays === 0 ? words.free : words.pays(pays)}</View>
      {given > 0 && <View className="small">{words.sum(fen, given)}</View>}
    </View>
  )
}
