import { View } from '@tarojs/components'
import type { Service } from '@shared/marriage/service'
import type { PlainDate } from '@shared/kernel/plain-date'
import { marriageCopy } from '../../../copy/marriage'
import { useAnswer } from '../../../server/use-answer'
import { List, Row } from '../../../ui/list'
import { Section } from '../../../ui/section'
import { elsewhere } from './parts'

const words = marriageCopy.calendar
const MOST = 5

type Props = {
  readonly wanted: { readonly service: Service; readonly registries?: string[] }
  readonly date: PlainDate
  readonly nameOf: (id: string) => string
  readonly onWhere: (registryId: string) => void
}

/** The registry one wanted has nothing that day: which others have. */
export function SpillOver({ wanted, date, nameOf, onWhere }: Props) {
  const { registries: here = [], ...anywhere } = wanted
  const { answer } = useAnswer('marriage', 'day', { ...anywhere, date })
  const others = elsewhere(answer?.slots ?? [], here, MOST)
  if (others.length === 0) return null
  return (
    <Section title={words.elsewhere}>
      <List>
        {others.map(({ registryId, left, from }) => (
          <Row
            key={registryId}
            onPress={() => onWhere(registryId)}
            label={words.heardElsewhere(nameOf(registryId), left, from)}
          >
            <View className="strong">{nameOf(registryId)}</View>
            <View className="small">{words.hasLeft(left, from)}</View>
          </Row>
        ))}
      </List>
    </Section>
  )
}
