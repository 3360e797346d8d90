import { View } from '@tarojs/components'
import type { FaultRow, WarningRow } from '@shared/desk/offices/areas-contract'
import { areasCopy as words } from '../../../copy/areas'
import { PlaceMap } from '../../../platform/place-map'
import type { MapPin } from '../../../platform/place-map-props'
import type { Answer } from '../../../server/call'
import { DataTable, type Column } from '../../../ui/data-table'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'
import '../beside-map.css'

type Row = { readonly key: string; readonly which: string; readonly what: string }
type Found = FaultRow | WarningRow

/** As many as anybody finds again on a map. */
const MOST_PINS = 20

const columns: readonly Column<Row>[] = [
  { key: 'n', title: words.number, cell: ({ key }) => key, share: 0.4 },
  { key: 'which', title: words.which, cell: ({ which }) => which },
  { key: 'what', title: words.what, cell: ({ what }) => what, share: 3 },
]

const rowsOf = <F extends Found>(found: readonly F[], say: (one: F) => string): Row[] =>
  found.map((one, i) => ({ key: String(i + 1), which: words.of(one), what: say(one) }))

const pinsOf = (found: readonly Found[]): MapPin[] =>
  found
    .flatMap(({ at }, i) =>
      at
        ? [
            {
              ...{ id: String(i + 1), n: i + 1, look: 'plain' as const },
              at: { longitude: at[0], latitude: at[1] },
            },
          ]
        : [],
    )
    .slice(0, MOST_PINS)

type ListProps = { readonly title: string; readonly rows: readonly Row[]; readonly count: number }

function Listed({ title, rows, count }: ListProps) {
  return (
    <Section title={title}>
      <DataTable label={title} columns={columns} rows={rows} rowKey={({ key }) => key} />
      {count > rows.length && <View className="small">{words.moreRows(count - rows.length)}</View>}
    </Section>
  )
}

/** What a file comes to: what is wrong in a table, by its number on the map beside it. */
export function Found({ seen }: { readonly seen: Answer<'offices', 'previewAreas'> }) {
  const { areas, faults, faultCount, warnings, warningCount, outlines } = seen
  const wrong = faults.length > 0
  return (
    <>
      <Notice kind={wrong ? 'warn' : 'ok'}>
        <View>{wrong ? words.wrong(faultCount) : words.clean(areas)}</View>
        {!wrong && warningCount > 0 && <View>{words.warned(warningCount)}</View>}
        <View className="small">{words.slivers}</View>
      </Notice>
      <View className="beside-map">
        <View>
          {wrong && (
            <Listed title={words.faults} rows={rowsOf(faults, words.fault)} count={faultCount} />
          )}
          {!wrong && warningCount > 0 && (
            <Listed
              title={words.warnings}
              rows={rowsOf(warnings, words.warning)}
              count={warningCount}
            />
          )}
        </View>
        <View className="map-place">
          <PlaceMap label={words.map} pins={pinsOf(wrong ? faults : warnings)} areas={outlines} />
        </View>
      </View>
    </>
  )
}
