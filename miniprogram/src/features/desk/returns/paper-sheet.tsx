import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ReturnCell, ReturnRow, ReturnView } from '@shared/assistance/returns/contract'
import { typedCell } from '@shared/assistance/returns/typed'
import type { AmountFault } from '@shared/kernel/money'
import { mendingOf } from '../../../copy/faults'
import { columnNames, returnsCopy, rowName, valueOf } from '../../../copy/returns'
import { Field } from '../../../ui/field'
import { FormSheet } from '../form-sheet'
import { useActing } from './use-acting'

type Props = {
  readonly view: ReturnView
  readonly row: ReturnRow
  readonly again: () => Promise<void>
  readonly onClose: () => void
}

const asTyped = ({ column, paper }: ReturnCell): string => {
  if (paper === null) return ''
  return column === 'fenOnce' ? (paper / 100).toFixed(2) : String(paper)
}

const isFault = (meant: number | null | AmountFault): meant is AmountFault =>
  typeof meant === 'string'

/** What stands on paper for one row, beside what was worked out. */
export function PaperSheet({ view, row, again, onClose }: Props) {
  const acting = useActing(view, again)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(row.cells.map((cell) => [cell.key, asTyped(cell)])),
  )
  const [tried, setTried] = useState(false)
  const meant = row.cells.map((cell) => ({
    ...cell,
    meant: typedCell(cell.column, typed[cell.key] ?? ''),
  }))
  const errorOf = (fault: number | null | AmountFault, key: string) =>
    tried && isFault(fault) ? { error: mendingOf({ path: key, fault, limit: 0 }) } : {}
  const save = async () => {
    setTried(true)
    const paper: Record<string, number | null> = {}
    for (const { key, meant: value } of meant) {
      if (isFault(value)) return
      paper[key] = value
    }
    if (await acting.act('enter', { paper })) onClose()
  }
  return (
    <FormSheet
      title={returnsCopy.filling(rowName(row))}
      act={returnsCopy.save}
      cancel={returnsCopy.cancel}
      busy={acting.busy}
      problem={acting.problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      <View className="small">{returnsCopy.fillHint}</View>
      {meant.map(({ key, column, figure, meant: value }) => (
        <Field
          key={key}
          label={columnNames[column]}
          hint={returnsCopy.system(valueOf(column, figure))}
          kind={column === 'fenOnce' ? 'digit' : 'number'}
          unit={column === 'fenOnce' ? returnsCopy.yuan : returnsCopy.count}
          value={typed[key] ?? ''}
          onChange={(text) => setTyped({ ...typed, [key]: text })}
          {...errorOf(value, key)}
        />
      ))}
    </FormSheet>
  )
}
