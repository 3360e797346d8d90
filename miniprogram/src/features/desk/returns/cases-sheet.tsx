import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CaseBehind, ReturnCell, ReturnRow } from '@shared/assistance/returns/contract'
import type { Problem } from '@shared/kernel/problem'
import { monthDayOf } from '../../../copy/dates'
import { columnNames, returnsCopy, rowName, valueOf } from '../../../copy/returns'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer, type Input } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Empty } from '../../../ui/empty'
import { List, Row } from '../../../ui/list'
import { Sheet } from '../../../ui/sheet'
import { Skeleton } from '../../../ui/skeleton'

type Which = Pick<Input<'returns', 'cases'>, 'quarter' | 'unitId' | 'edition'>

type Props = {
  readonly which: Which
  readonly row: ReturnRow
  readonly cell: ReturnCell
  readonly onClose: () => void
}

type Page = Answer<'returns', 'cases'>

const wordsOf = ({ applicant, unit, at, fen }: CaseBehind): string =>
  [
    returnsCopy.behind(applicant, unit, monthDayOf(at)),
    ...(fen === null ? [] : [valueOf('fenOnce', fen)]),
  ].join('，')

/** The cases behind one cell, a page at a time. */
export function CasesSheet({ which, row, cell, onClose }: Props) {
  const asked = { ...which, cell: cell.key }
  const first = useAnswer('returns', 'cases', asked)
  const [further, setFurther] = useState<readonly Page[]>([])
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const pages = first.answer ? [first.answer, ...further] : []
  const next = pages.at(-1)?.next
  const more = async (after: NonNullable<Page['next']>) => {
    setBusy(true)
    const result = await call('returns', 'cases', { ...asked, after })
    setBusy(false)
    setProblem(result.ok ? undefined : result.problem)
    if (result.ok) setFurther([...further, result.value])
  }
  const cases = pages.flatMap((page) => page.cases)
  const isEmpty = pages.length > 0 && cases.length === 0 && !next
  return (
    <Sheet
      open
      tall
      title={`${rowName(row)}，${columnNames[cell.column]}${returnsCopy.cases}`}
      onClose={onClose}
    >
      <View className="stack">
        <Trouble problem={problem ?? first.problem} />
        {pages.length === 0 && !first.problem && <Skeleton />}
        {isEmpty && <Empty title={returnsCopy.noCases} text={returnsCopy.noCasesText} />}
        {cases.length > 0 && (
          <List label={returnsCopy.cases}>
            {cases.map((one) => (
              <Row key={`${one.no} ${one.at}`}>
                <View className="strong">{one.no}</View>
                <View className="small">{wordsOf(one)}</View>
              </Row>
            ))}
          </List>
        )}
        {next && (
          <Button kind="quiet" busy={busy} onPress={() => void more(next)}>
            {returnsCopy.moreCases}
          </Button>
        )}
      </View>
    </Sheet>
  )
}
