import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ReturnCell, ReturnRow, ReturnView } from '@shared/assistance/returns/contract'
import { columnNames, flawWords, gapOf, returnsCopy, rowName, valueOf } from '../../../copy/returns'
import { Card } from '../../../ui/card'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { ReasonSheet } from './reason-sheet'
import { useActing } from './use-acting'

type Asked = { readonly row: ReturnRow; readonly cell: ReturnCell }

const askedIn = (rows: readonly ReturnRow[]): Asked[] =>
  rows.flatMap((row) =>
    row.cells.filter(({ open, reason }) => open || reason !== null).map((cell) => ({ row, cell })),
  )

const nameOf = ({ row, cell }: Asked) => `${rowName(row)}，${columnNames[cell.column]}`

/** Both numbers, how far they are apart, what does not add up, and why. */
function wordsOf(cell: ReturnCell): string {
  const { column, figure, paper, flaw, reason } = cell
  const sides = `${returnsCopy.system(valueOf(column, figure))}，${returnsCopy.paper(valueOf(column, paper ?? 0))}`
  const facts = [sides, gapOf(cell), ...(flaw ? [flawWords[flaw]] : [])]
  return returnsCopy.difference(facts.join('；'), reason ?? returnsCopy.notExplained)
}

type Props = { readonly view: ReturnView; readonly again: () => Promise<void> }

/** Every cell that differs or does not add up, in words, with why. */
export function Differences({ view, again }: Props) {
  const acting = useActing(view, again)
  const [asked, setAsked] = useState<Asked>()
  const all = askedIn(view.rows)
  const may = view.may.enter
  return (
    <Card title={returnsCopy.differences}>
      {!view.entered && <Notice kind="info">{returnsCopy.notEntered}</Notice>}
      {view.entered && all.length === 0 && <Notice kind="ok">{returnsCopy.noDifferences}</Notice>}
      <View className="stack">
        {all.map((one) => (
          <View key={one.cell.key}>
            <View className="strong">{nameOf(one)}</View>
            <View>{wordsOf(one.cell)}</View>
            {may && (
              <View className="return-cell">
                <Link
                  label={`${returnsCopy.explain}，${nameOf(one)}`}
                  onPress={() => setAsked(one)}
                >
                  {one.cell.open ? returnsCopy.explain : returnsCopy.explainAgain}
                </Link>
              </View>
            )}
          </View>
        ))}
      </View>
      {asked && (
        <ReasonSheet
          title={nameOf(asked)}
          label={returnsCopy.reason}
          hint={returnsCopy.reasonHint}
          before={asked.cell.reason ?? ''}
          acting={acting}
          send={(text) => acting.act('explain', { reasons: { [asked.cell.key]: text } })}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  )
}
