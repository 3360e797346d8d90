import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PaymentRow } from '@shared/assistance/sheets/contract'
import { formatYuan } from '@shared/kernel/money'
import { dateOf, monthOf, monthsAfter } from '@shared/kernel/plain-date'
import { monthOf as monthWords } from '../../../copy/dates'
import { sheetsCopy } from '../../../copy/desk-sheets'
import { nameOf } from '../../../copy/programmes/all'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { DataTable, type Column } from '../../../ui/data-table'
import { Empty } from '../../../ui/empty'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { FileMaker } from './file-maker'

const yuan = (fen: number): string => sheetsCopy.yuan(formatYuan(fen))

const columns: readonly Column<PaymentRow>[] = [
  { key: 'no', title: sheetsCopy.no, share: 1.6, cell: ({ no }) => no },
  { key: 'what', title: sheetsCopy.programme, cell: ({ programme }) => nameOf(programme) },
  { key: 'who', title: sheetsCopy.applicant, cell: ({ applicant }) => applicant },
  { key: 'fen', title: sheetsCopy.amount, end: true, cell: ({ fen }) => yuan(fen) },
  {
    key: 'back',
    title: sheetsCopy.backPay,
    end: true,
    cell: ({ backPay }) => (backPay === undefined ? '' : yuan(backPay)),
  },
]

/** The month after this one, this one, and the year before it. */
function monthOptions() {
  const now = monthOf(dateOf(new Date().toISOString()))
  return Array.from({ length: 14 }, (_, back) => monthsAfter(now, 1 - back)).map((value) => ({
    value,
    label: monthWords(value),
  }))
}

type ListProps = { readonly month: string; readonly list: Answer<'sheets', 'payments'> }

async function makeFile(month: string) {
  return call('sheets', 'paymentFile', { month })
}

function List({ month, list: { rows, total, more } }: ListProps) {
  if (rows.length === 0) return <Empty title={sheetsCopy.none} text={sheetsCopy.noneText} />
  return (
    <>
      <View className="strong">{sheetsCopy.total(formatYuan(total), rows.length)}</View>
      {more && <Notice kind="warn">{sheetsCopy.more}</Notice>}
      <DataTable
        label={sheetsCopy.payments}
        columns={columns}
        rows={rows}
        rowKey={({ caseId }) => caseId}
      />
      <FileMaker
        // What was made for another month is not this one's.
        key={month}
        name={sheetsCopy.paymentFile(month)}
        text={sheetsCopy.paymentsText}
        make={sheetsCopy.makePayments}
        ask={() => makeFile(month)}
      />
    </>
  )
}

/** What is to be paid for a month, and the file for the bank. */
export function Payments() {
  const options = monthOptions()
  const [month, setMonth] = useState(monthOf(dateOf(new Date().toISOString())))
  const { answer, problem } = useAnswer('sheets', 'payments', { month })
  return (
    <Card title={sheetsCopy.payments}>
      <View className="stack">
        <SelectField label={sheetsCopy.month} options={options} value={month} onChange={setMonth} />
        <Trouble problem={problem} />
        {!answer && !problem && <Skeleton />}
        {answer && <List month={month} list={answer} />}
      </View>
    </Card>
  )
}
