import { View } from '@tarojs/components'
import { programmesCopy } from '../../../copy/form'
import { programmeWords } from '../../../copy/programmes/all'
import { go } from '../../../platform/navigate'
import { ScreenerRow } from '../../../patterns/screener-row'
import { Heading } from '../../../ui/heading'
import { List, Row } from '../../../ui/list'
import { Page } from '../../../ui/page'

/** Everything that can be applied for, each with its one sentence. */
export default function ProgrammesPage() {
  return (
    <Page title={programmesCopy.title}>
      <Heading level={1}>{programmesCopy.lead}</Heading>
      <View className="stack below">
        <List label={programmesCopy.lead}>
          {[...programmeWords].map(([programme, { name, lead }]) => (
            <Row
              key={programme}
              label={`${name}，${lead}`}
              onPress={() => go('/features/assistance/guide/index', { programme })}
            >
              <View className="strong">{name}</View>
              <View className="small">{lead}</View>
            </Row>
          ))}
        </List>
        <ScreenerRow />
      </View>
    </Page>
  )
}
