import { useState } from 'react'
import { View } from '@tarojs/components'
import type { LookRow } from '@shared/desk/offices/book-contract'
import { lookWords } from '@shared/desk/offices/looks'
import { momentOf } from '../../../copy/dates'
import { changesCopy as words } from '../../../copy/offices-changes'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { useNames } from '../../../server/names'
import { Card } from '../../../ui/card'
import { DataTable, type Column } from '../../../ui/data-table'
import { Notice } from '../../../ui/notice'
import { SearchBox } from '../../../ui/search-box'
import { useDoing } from '../../../patterns/doing'
import { FileMaker } from '../sheets/file-maker'

type Numbered = LookRow & { readonly n: number }

const columnsWith = (officeOf: (unitId: string) => string): readonly Column<Numbered>[] => [
  { key: 'when', title: words.when, cell: ({ at }) => momentOf(at) },
  { key: 'who', title: words.looker, cell: ({ name }) => name },
  { key: 'where', title: words.where, share: 1.4, cell: ({ unitId }) => officeOf(unitId) },
  { key: 'what', title: words.looked, cell: ({ what }) => lookWords[what] },
]

type Found = Answer<'offices', 'looks'> & { readonly no: string }

function LookList({ looks, more, no }: Found) {
  const { officeOf } = useNames()
  if (looks.length === 0) return <View>{words.nobody}</View>
  return (
    <>
      {more && <Notice kind="warn">{words.looksMore}</Notice>}
      <DataTable
        label={words.looks}
        columns={columnsWith(officeOf)}
        rows={looks.map((look, n) => ({ ...look, n }))}
        rowKey={({ n }) => String(n)}
      />
      <FileMaker
        key={no}
        name={words.file(no)}
        text={words.fileText}
        make={words.make}
        ask={() => call('offices', 'looksFile', { no })}
      />
    </>
  )
}

/** Which members of staff looked at a case, by its number. */
export function Looks() {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found>()
  const { problem, run } = useDoing()
  const search = async () => {
    const no = typed.trim()
    if (no === '') return
    const answer = await run(() => call('offices', 'looks', { no }))
    setFound(answer && { ...answer, no: no.toUpperCase() })
  }
  return (
    <Card title={words.looks}>
      <View className="stack">
        <SearchBox
          label={words.no}
          placeholder={words.looksText}
          value={typed}
          onChange={setTyped}
          onSearch={() => void search()}
        />
        <Trouble problem={problem} />
        {found && <LookList {...found} />}
      </View>
    </Card>
  )
}
