import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Rate } from '@shared/desk/leads/rates-contract'
import { leadsCopy as words } from '../../../copy/leads'
import { Trouble } from '../../../patterns/trouble'
import { useNames } from '../../../server/names'
import { useAnswer } from '../../../server/use-answer'
import { DataTable, type Column } from '../../../ui/data-table'
import { Link } from '../../../ui/link'
import { Skeleton } from '../../../ui/skeleton'
import { PastRates } from './past-rates'
import { Share } from './share'

const columnsFor = (nameOf: (rate: Rate) => string): readonly Column<Rate>[] => [
  { key: 'place', title: words.place, cell: nameOf },
  { key: 'checks', title: words.checks, share: 1.6, cell: ({ checks }) => <Share {...checks} /> },
  {
    key: 'visits',
    title: words.tabs.visit,
    share: 1.6,
    cell: ({ visits }) => <Share {...visits} />,
  },
  {
    key: 'statements',
    title: words.tabs.statement,
    share: 1.6,
    cell: ({ statements }) => <Share {...statements} />,
  },
]

/** How far every township below is; of one township, its villages. */
export function Rates() {
  const { townshipOf } = useNames()
  const [township, setTownship] = useState<string>()
  const { answer, problem } = useAnswer('leads', 'rates', {
    ...(township !== undefined && { township }),
  })
  const one = new Set(answer?.rows.map((rate) => rate.township)).size === 1
  const nameOf = (rate: Rate) =>
    rate.village ?? (one ? words.whole(townshipOf(rate.township)) : townshipOf(rate.township))
  const opening = one
    ? {}
    : {
        onOpen: (rate: Rate) => setTownship(rate.township),
        rowLabel: (rate: Rate) => words.openPlace(nameOf(rate)),
      }
  return (
    <View className="stack">
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && <View className="small">{words.ratesText(answer.month)}</View>}
      {township !== undefined && (
        <Link icon="left" onPress={() => setTownship(undefined)}>
          {words.back}
        </Link>
      )}
      {answer && (
        <DataTable
          label={words.tabs.rates}
          columns={columnsFor(nameOf)}
          rows={answer.rows}
          rowKey={({ township: code, village = '' }) => `${code} ${village}`}
          {...opening}
        />
      )}
      <PastRates township={township} />
    </View>
  )
}
