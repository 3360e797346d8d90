import { View } from '@tarojs/components'
import type { Bringable, ToBring } from '@shared/marriage/bring'
import { serviceRules, type Service } from '@shared/marriage/service'
import { bringCopy as words, bringWords } from '../../copy/marriage-bring'
import { Icon } from '../../ui/icon'
import { List, Row } from '../../ui/list'

type PapersProps = { readonly who: string; readonly papers: readonly Bringable[] }

/** One person's papers, or those that both need once, one below the other. */
function Papers({ who, papers }: PapersProps) {
  if (papers.length === 0) return null
  return (
    <Row start={<Icon name="doc" />}>
      <View className="strong">{who}</View>
      {papers.map((paper) => (
        <View key={paper} className="small">
          {bringWords[paper]}
        </View>
      ))}
    </Row>
  )
}

/** Two people of the mainland bring the same: said once. */
const isSame = ([one, other]: ToBring['each']): boolean => one?.join() === other?.join()

type Props = {
  readonly service: Service
  readonly bring: ToBring
  /** What each is called here. */
  readonly names: readonly string[]
}

/** What to bring: for each of the two, and once for both. */
export function BringList({ service, bring: { each, together }, names }: Props) {
  const everybody = each.length === 2 && isSame(each)
  return (
    <List>
      <Row start={<Icon name="users" />}>
        <View className="strong">{words.comes[serviceRules[service].people]}</View>
        <View className="small">{words.free}</View>
        {service === 'marriage' && <View className="small">{words.signedThere}</View>}
      </Row>
      {everybody ? (
        <Papers who={words.everybody} papers={each[0] ?? []} />
      ) : (
        each.map((papers, n) => (
          <Papers key={n} who={words.person(names[n] ?? '')} papers={papers} />
        ))
      )}
      <Papers who={words.together} papers={together} />
    </List>
  )
}
