import { View } from '@tarojs/components'
import type { WholeSite } from '@shared/meals/find-contract'
import type { SubsidyRule } from '@shared/policy/meal-subsidy'
import { mealsCopy, servingWords } from '../../../copy/meals'
import { go } from '../../../platform/navigate'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Section } from '../../../ui/section'
import { usePayment, type Subsidy } from '../price'
import { useEaterWords } from '../use-eater'

const words = mealsCopy.price

type Props = { readonly site: WholeSite; readonly subsidy: Subsidy | null }

/** What each meal costs somebody here today, and by which rule of the city. */
export function Prices({ site, subsidy }: Props) {
  const pay = usePayment(subsidy)
  const who = useEaterWords()
  if (site.prices.length === 0) return null
  const lines = site.prices.map(pay)
  const rules = [...new Set(lines.flatMap(({ rule }) => (rule ? [rule] : [])))]
  const action = subsidy && {
    text: who === undefined ? words.ask : words.change,
    onPress: () => go('/features/meals/eater/index'),
  }
  return (
    <Section title={mealsCopy.place.pay} {...(action && { action })}>
      <Card>
        <DefinitionList
          items={lines.map(({ meal, fen, pays, given }) => ({
            label: servingWords[meal],
            value: (
              <View>
                <View className="strong">{pays === 0 ? words.free : words.pays(pays)}</View>
                {given > 0 && <View className="small">{words.sum(fen, given)}</View>}
              </View>
            ),
          }))}
        />
        <Basis subsidy={subsidy} rules={rules} who={who} />
      </Card>
    </Section>
  )
}

type BasisProps = {
  readonly subsidy: Subsidy | null
  readonly rules: readonly SubsidyRule[]
  readonly who: string | undefined
}

/** By which rule that is, and where it is written. */
function Basis({ subsidy, rules, who }: BasisProps) {
  if (!subsidy) return <View className="small near">{words.unset}</View>
  if (who === undefined) return null
  return (
    <View className="small near">
      <View>{words.of(who)}</View>
      {rules.length === 0 && <View>{words.noRule}</View>}
      {rules.map((rule) => (
        <View key={words.rule(rule)}>{words.rule(rule)}</View>
      ))}
      {rules.length > 0 && <View>{words.fresh}</View>}
      <View>{words.source(subsidy.source, subsidy.from)}</View>
    </View>
  )
}
