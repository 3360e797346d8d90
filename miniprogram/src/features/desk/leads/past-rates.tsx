import { View } from '@tarojs/components'
import type { PastRate } from '@shared/desk/leads/rates-contract'
import { monthOf } from '../../../copy/dates'
import { leadsCopy as words } from '../../../copy/leads'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { DataTable, type Column } from '../../../ui/data-table'
import { Heading } from '../../../ui/heading'
import { Skeleton } from '../../../ui/skeleton'
import { Share } from './share'

const shares = ['checks', 'visits', 'statements', 'surveys'] as const

const columns: readonly Column<PastRate>[] = [
  { key: 'month', title: words.month, cell: ({ month }) => monthOf(month) },
  ...shares.map((key): Column<PastRate> => ({
    ...{ key, title: words.shares[key], share: 1.6 },
    cell: (rate) => <Share {...rate[key]} />,
  })),
]

/** The last twelve months: of all that lies below, or of one township. */
export function PastRates({ township }: { readonly township: string | undefined }) {
  const { answer, problem } = useAnswer('leads', 'pastRates', {
    ...(township !== undefined && { township }),
  })
  return (
    <View className="stack">
      <Heading level={2}>{words.past}</Heading>
      <View className="small">{words.pastText}</View>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && (
        <DataTable
          label={words.past}
          columns={columns}
          rows={answer.months}
          rowKey={({ month }) => month}
        />
      )}
    </View>
  )
}
