import { useState } from 'react'
import { View } from '@tarojs/components'
import { coverageCopy as words } from '../../../copy/coverage'
import { PlaceMap } from '../../../platform/place-map'
import type { Answer } from '../../../server/call'
import { Button } from '../../../ui/button'
import { DataTable, type Column } from '../../../ui/data-table'
import { Section } from '../../../ui/section'
import '../beside-map.css'
import { Bars } from '../figures/bars'
import '../figures/index.css'

type Coverage = Answer<'meals', 'coverage'>
type Township = Coverage['townships'][number]
type Numbered = Coverage['rows'][number] & { readonly n: number }

const PAGE = 50
const MOST_PINS = 20

const townshipColumns: readonly Column<Township>[] = [
  { key: 'name', title: words.township, cell: ({ name }) => name, share: 2 },
  { key: 'n', title: words.communities, cell: ({ communities }) => communities, end: true },
  { key: 'e60', title: words.elders60, cell: ({ elders60 }) => elders60, end: true },
  { key: 'f60', title: words.far60, cell: ({ far60 }) => far60, end: true },
  { key: 'e80', title: words.elders80, cell: ({ elders80 }) => elders80, end: true },
  { key: 'f80', title: words.far80, cell: ({ far80 }) => far80, end: true },
]

/** The townships: bars where it is read at a glance, and everything in the table behind. */
export function Townships({ townships }: Pick<Coverage, 'townships'>) {
  return (
    <Section title={words.byTownship}>
      <Bars
        legend={words.chart}
        rows={townships.map(({ code, name, elders60, far60 }) => ({
          ...{ key: code, label: name },
          bars: [
            {
              parts: [{ value: elders60 - far60 }, { value: far60, look: 'hatched' as const }],
              text: words.bar(far60, elders60),
            },
          ],
        }))}
      />
      <DataTable
        label={words.byTownship}
        columns={townshipColumns}
        rows={townships}
        rowKey={({ code }) => code}
      />
    </Section>
  )
}

const walkOf = ({ minutes, walkable }: Numbered): string =>
  minutes === null ? words.noPlace : words.walk(minutes, walkable)

const columnsWith = (nameOf: (code: string) => string): readonly Column<Numbered>[] => [
  { key: 'n', title: words.number, cell: ({ n }) => n, share: 0.5 },
  { key: 'name', title: words.community, cell: ({ name }) => name, share: 1.5 },
  { key: 'township', title: words.township, cell: ({ township }) => nameOf(township) },
  { key: 'e60', title: words.elders60, cell: ({ elders60 }) => elders60, end: true },
  { key: 'e80', title: words.elders80, cell: ({ elders80 }) => elders80, end: true },
  {
    key: 'site',
    title: words.nearest,
    cell: (row) => (
      <>
        {row.site !== null && <View>{row.site}</View>}
        <View>{walkOf(row)}</View>
      </>
    ),
    share: 2,
  },
]

/** The communities, the farthest first, and the first of them by the same numbers on a map. */
export function Communities({ rows, townships }: Pick<Coverage, 'rows' | 'townships'>) {
  const [shown, setShown] = useState(PAGE)
  const nameOf = (code: string) => townships.find((one) => one.code === code)?.name ?? ''
  const numbered = rows.slice(0, shown).map((row, i) => ({ ...row, n: i + 1 }))
  return (
    <Section title={words.byCommunity}>
      <View className="beside-map">
        <View>
          <DataTable
            label={words.byCommunity}
            columns={columnsWith(nameOf)}
            rows={numbered}
            rowKey={({ township, name }) => `${township} ${name}`}
          />
          {rows.length > shown && (
            <Button kind="quiet" onPress={() => setShown(shown + PAGE)}>
              {words.more(rows.length - shown)}
            </Button>
          )}
        </View>
        <View className="map-place">
          <PlaceMap
            label={words.map}
            pins={numbered.slice(0, MOST_PINS).map(({ n, at }) => ({
              ...{ id: String(n), n, at },
              look: 'plain',
            }))}
          />
        </View>
      </View>
    </Section>
  )
}
