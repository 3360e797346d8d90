import { useState } from 'react'
import { View } from '@tarojs/components'
import { siteFilters, type SiteFilter, type SiteRow } from '@shared/meals/keep-contract'
import { sitesCopy as words } from '../../../copy/sites'
import { Trouble } from '../../../patterns/trouble'
import { go } from '../../../platform/navigate'
import { useNames } from '../../../server/names'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { DataTable, type Column } from '../../../ui/data-table'
import { Empty } from '../../../ui/empty'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { Turning, type Place } from '../leads/turning'
import { FactsSheet } from '../site/facts-sheet'

const columnsOf = (townshipOf: (code: string) => string): readonly Column<SiteRow>[] => {
  const titles = words.columns
  return [
    { key: 'name', title: titles.name, share: 1.6, cell: ({ name }) => name },
    { key: 'place', title: titles.place, cell: ({ township }) => townshipOf(township) },
    { key: 'phone', title: titles.phone, cell: ({ phone }) => phone || words.noPhone },
    {
      ...{ key: 'visited', title: titles.visited },
      cell: ({ visitedOn }) => (visitedOn === null ? words.never : words.day(visitedOn)),
    },
    {
      ...{ key: 'ends', title: titles.ends },
      cell: ({ ends }) => (ends === null ? words.noEnd : words.day(ends)),
    },
  ]
}

/** The places of an office and those below it: whoever was there longest ago first. */
export function SiteList() {
  const [filter, setFilter] = useState<SiteFilter>('active')
  const [after, setAfter] = useState<Place>()
  const [adding, setAdding] = useState(false)
  const [said, setSaid] = useState<string>()
  const { townshipOf } = useNames()
  const { answer, problem, again } = useAnswer('meals', 'keptSites', {
    ...{ filter },
    ...(after && { after }),
  })
  const narrow = (next: SiteFilter) => {
    setFilter(next)
    setAfter(undefined)
  }
  const added = (what: string) => {
    setAdding(false)
    setSaid(what)
    narrow('pending')
    void again()
  }
  const options = siteFilters.map((value) => ({
    ...{ value, label: words.counted(words.filters[value], answer?.counts[value]) },
  }))
  return (
    <View className="stack">
      <Choice label={words.filter} options={options} value={filter} onChange={narrow} />
      {answer?.mayAdd === true && (
        <Button kind="quiet" icon="plus" onPress={() => setAdding(true)}>
          {words.add}
        </Button>
      )}
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer?.rows.length === 0 && <Empty title={words.none} text={words.noneText} />}
      {answer && answer.rows.length > 0 && (
        <DataTable
          label={words.tabs.sites}
          columns={columnsOf(townshipOf)}
          rows={answer.rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => go('/features/desk/site/index', { id })}
          rowLabel={({ name }) => words.open(name)}
        />
      )}
      {answer && <Turning after={after} next={answer.next} onTurn={setAfter} />}
      {adding && (
        <FactsSheet today={answer?.today ?? ''} onClose={() => setAdding(false)} onDone={added} />
      )}
      <Toast text={said} onGone={() => setSaid(undefined)} />
    </View>
  )
}
