import { View } from '@tarojs/components'
import type { EntryKind } from '@shared/marriage/entry'
import { registryBookCopy as words } from '../../../copy/registry-book'
import { List, Row } from '../../../ui/list'
import { Section } from '../../../ui/section'
import { TakeBack } from './take-back'

/** One thing that stands there: what it is, and what is to be known of it. */
export type Line = {
  readonly key: string
  readonly title: string
  readonly details: readonly string[]
  /** By which it can be taken back; null where it cannot. */
  readonly id: string | null
}

type Props = {
  readonly kind: EntryKind
  readonly lines: readonly Line[]
  /** Opens what adds to it; undefined where that is not theirs. */
  readonly onAdd: (() => void) | undefined
  readonly onDone: (said: string) => void
}

/** What is in force and what is to come, of one kind. */
export function Lines({ kind, lines, onAdd, onDone }: Props) {
  const title = words.lists[kind]
  return (
    <Section title={title} {...(onAdd && { action: { text: words.add[kind], onPress: onAdd } })}>
      {lines.length === 0 && <View className="small">{words.empty[kind]}</View>}
      {lines.length > 0 && (
        <List label={title}>
          {lines.map((line) => (
            <Row
              key={line.key}
              end={
                line.id === null ? undefined : (
                  <TakeBack id={line.id} what={line.title} onDone={onDone} />
                )
              }
            >
              <View className="strong">{line.title}</View>
              {line.details
                .filter((said) => said !== '')
                .map((said) => (
                  <View key={said} className="small">
                    {said}
                  </View>
                ))}
            </Row>
          ))}
        </List>
      )}
    </Section>
  )
}
