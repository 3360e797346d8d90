import { View } from '@tarojs/components'
import type { NoteRecord } from '@shared/assistance/records'
import type { ApplicationView } from '@shared/assistance/views'
import type { PlainDate } from '@shared/kernel/plain-date'
import { fullDate, momentOf } from '../../../copy/dates'
import { workCopy } from '../../../copy/desk'
import { useNames } from '../../../server/names'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Heading } from '../../../ui/heading'

const titleOf = ({ on }: NoteRecord): string =>
  on === undefined
    ? workCopy.noteTitles.note
    : workCopy.noteTitles.conference(fullDate(on as PlainDate))

function Said({ people, text }: NoteRecord) {
  if (people === undefined) return <View>{text}</View>
  return (
    <DefinitionList
      items={[
        { label: workCopy.tookPart, value: people },
        { label: workCopy.saidThere, value: text },
      ]}
    />
  )
}

/** What staff wrote for one another, the newest first: notes, and conferences with their day and who took part. */
export function NotesCard({ view }: { readonly view: ApplicationView }) {
  const { officeOf } = useNames()
  const notes = view.staff?.notes ?? []
  if (notes.length === 0) return null
  return (
    <Card title={workCopy.notes}>
      <View className="small">{workCopy.notesHint}</View>
      {[...notes].reverse().map((note, index) => (
        <View key={notes.length - index} className="near">
          <Heading level={3}>{titleOf(note)}</Heading>
          <Said {...note} />
          <View className="cap">
            {workCopy.noteBy(momentOf(note.at), officeOf(note.unitId), note.by.name)}
          </View>
        </View>
      ))}
    </Card>
  )
}
