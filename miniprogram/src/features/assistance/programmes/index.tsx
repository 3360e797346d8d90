import { View } from '@tarojs/components'
import { programmesCopy } from '../../../copy/form'
import { programmeWords } from '../../../copy/programmes/all'
import { groupIds, groupNames, type GroupId } from '../../../copy/programmes/programme-words'
import { go, useQuery } from '../../../platform/navigate'
import { useCountedView } from '../../../patterns/use-counted-view'
import { ScreenerRow } from '../../../patterns/screener-row'
import { Heading } from '../../../ui/heading'
import { List, Row } from '../../../ui/list'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'

const ofGroup = (group: GroupId) => [...programmeWords].filter(([, words]) => words.group === group)

/** Everything that can be applied for, by whom it is for, each with its one sentence. Who is not sure asks first. */
export default function ProgrammesPage() {
  const { code } = useQuery()
  useCountedView()
  return (
    <Page title={programmesCopy.title}>
      <Heading level={1}>{programmesCopy.lead}</Heading>
      <View className="near">
        <ScreenerRow />
      </View>
      {groupIds.map((group) => (
        <Section key={group} title={groupNames[group]}>
          <List label={groupNames[group]}>
            {ofGroup(group).map(([programme, { name, lead }]) => (
              <Row
                key={programme}
                label={`${name}，${lead}`}
                onPress={() =>
                  go('/features/assistance/guide/index', { programme, ...(code && { code }) })
                }
              >
                <View className="strong">{name}</View>
                <View className="small">{lead}</View>
              </Row>
            ))}
          </List>
        </Section>
      ))}
    </Page>
  )
}
