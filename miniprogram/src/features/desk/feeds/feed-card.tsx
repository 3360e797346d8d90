import { useState } from 'react'
import { View } from '@tarojs/components'
import {
  fileKinds,
  type FeedFile,
  type FeedShown,
  type FileKind,
} from '@shared/assistance/feeds/contract'
import { feedsCopy } from '../../../copy/desk-feeds'
import { call } from '../../../server/call'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { DataTable, type Column } from '../../../ui/data-table'
import { Empty } from '../../../ui/empty'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { Sheet } from '../../../ui/sheet'
import { FileMaker } from '../sheets/file-maker'

type Field = FeedShown['fields'][number]

const columns: readonly Column<Field>[] = [
  { key: 'title', title: feedsCopy.column, cell: ({ title }) => title },
  { key: 'meaning', title: feedsCopy.meaning, share: 3, cell: ({ description }) => description },
]

const kinds = fileKinds.map((value) => ({ value, label: feedsCopy.kinds[value] }))

const keyOf = ({ day, part }: FeedFile) => `${day}/${part}`

type FilesProps = { readonly feed: FeedShown; readonly newest: FeedFile }

/** Which of the last files, in which form, and the file. */
function Files({ feed: { id, title, files }, newest }: FilesProps) {
  const [which, setWhich] = useState(keyOf(newest))
  const [kind, setKind] = useState<FileKind>('json')
  const file = files.find((one) => keyOf(one) === which) ?? newest
  const options = files.map((one) => ({ value: keyOf(one), label: feedsCopy.fileOf(one) }))
  return (
    <>
      {file.failed > 0 && <Notice kind="warn">{feedsCopy.failed(file.failed)}</Notice>}
      <SelectField label={feedsCopy.which} options={options} value={which} onChange={setWhich} />
      <Choice label={feedsCopy.kind} options={kinds} value={kind} onChange={setKind} />
      <FileMaker
        // What was fetched of another day, or in another form, is not this one.
        key={`${which}/${kind}`}
        name={feedsCopy.fileName(title, file, kind)}
        text={feedsCopy.last(newest)}
        make={feedsCopy.make}
        ask={() => call('feeds', 'fetch', { feed: id, day: file.day, part: file.part, kind })}
      />
    </>
  )
}

/** One feed: how last night went, its files, and what its fields say. */
export function FeedCard({ feed }: { readonly feed: FeedShown }) {
  const [open, setOpen] = useState(false)
  const { title, fields, files, late } = feed
  const [newest] = files
  return (
    <Card title={title} action={{ text: feedsCopy.fields, onPress: () => setOpen(true) }}>
      <View className="stack">
        {late && newest && (
          <Notice kind="warn" lead={feedsCopy.late}>
            {feedsCopy.lateText}
          </Notice>
        )}
        {newest ? (
          <Files feed={feed} newest={newest} />
        ) : (
          <Empty title={feedsCopy.none} text={feedsCopy.noneText} />
        )}
      </View>
      <Sheet open={open} tall title={feedsCopy.fieldsOf(title)} onClose={() => setOpen(false)}>
        <DataTable
          label={feedsCopy.fieldsOf(title)}
          columns={columns}
          rows={fields}
          rowKey={({ name }) => name}
        />
      </Sheet>
    </Card>
  )
}
