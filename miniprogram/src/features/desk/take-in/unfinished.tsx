import { View } from '@tarojs/components'
import { momentOf } from '../../../copy/dates'
import { nameOf } from '../../../copy/programmes/all'
import { takeInCopy as words } from '../../../copy/take-in'
import { takenInOf } from '../../../drafts/begun'
import { useDrafts } from '../../../drafts/draft'
import { whoseForm } from '../../../drafts/whose-form'
import { go } from '../../../platform/navigate'
import { List, Row } from '../../../ui/list'
import { Section } from '../../../ui/section'

/** The forms that were begun and not sent, each by whose it is; never offered for anybody else. */
export function Unfinished() {
  const drafts = takenInOf(useDrafts((state) => state.drafts).values())
  if (drafts.length === 0) return null
  return (
    <Section title={words.unfinished}>
      <List label={words.unfinished}>
        {drafts.map((draft) => {
          const who = whoseForm(draft) || words.noName
          return (
            <Row
              key={draft.id}
              label={`${words.goOn}：${who}，${nameOf(draft.programme)}`}
              onPress={() => go('/features/assistance/tasks/index', { draft: draft.id })}
            >
              <View className="strong">{`${who}，${nameOf(draft.programme)}`}</View>
              <View className="small">{words.saved(momentOf(draft.savedAt))}</View>
            </Row>
          )
        })}
      </List>
    </Section>
  )
}
