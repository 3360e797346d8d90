import type { Measure } from '../../casework/tally'
import { once } from '../../kernel/once'
import type { Programme } from '../programme'
import { programmes } from '../programmes/all'
import { columns, type Column } from './columns'

/**
 * What each column counts of the day documents: `from` the quarter's days, or `everything` since the first day there is,
 * `plus` less `minus`. What is in force at the end of a quarter is what has ever begun and has not ended by then.
 */
export const counts: Readonly<
  Record<
    Column,
    { readonly over: 'quarter' | 'everything'; readonly plus: Measure; readonly minus?: Measure }
  >
> = {
  accepted: { over: 'quarter', plus: 'accepted' },
  granted: { over: 'quarter', plus: 'granted' },
  refused: { over: 'quarter', plus: 'refused' },
  inForce: { over: 'everything', plus: 'begun', minus: 'ended' },
  fenOnce: { over: 'quarter', plus: 'fenOnce' },
}

/** The rows, in the groups a civil-affairs return has. A test sees to it that every programme stands in one. */
export const groups = [
  { id: 'dibao', programmes: ['dibao'] },
  { id: 'tekun', programmes: ['tekun'] },
  { id: 'low-income', programmes: ['low-income', 'rigid-expense'] },
  { id: 'relief', programmes: ['temporary-relief'] },
  { id: 'disability', programmes: ['disability-living', 'disability-care'] },
  {
    id: 'elders',
    programmes: ['elder-allowance', 'elder-service', 'home-adaptation', 'meal-service'],
  },
  { id: 'children', programmes: ['orphan', 'unsupported-child'] },
  { id: 'others', programmes: ['assistive-device', 'funeral', 'small-wish'] },
] as const

export type Group = (typeof groups)[number]['id']

/** A row: one programme, a group of several added up, or all of it. `adds` are the programmes it is the sum of. */
export type Row =
  | { readonly id: string; readonly kind: 'programme'; readonly adds: readonly string[] }
  | {
      readonly id: string
      readonly kind: 'sum'
      readonly group: Group
      readonly adds: readonly string[]
    }
  | { readonly id: 'total'; readonly kind: 'total'; readonly adds: readonly string[] }

const isLasting = ({ inForce, benefit }: Programme): boolean =>
  inForce !== undefined || (benefit.kind !== 'kind' && benefit.per === 'month')

/** The columns a programme has: what is given once is never in force, and what lasts is not paid once. */
function has(programme: Programme | undefined, column: Column): boolean {
  if (!programme) return false
  if (column === 'inForce') return isLasting(programme)
  if (column === 'fenOnce')
    return programme.benefit.kind !== 'kind' && programme.benefit.per === 'once'
  return true
}

/** Every row of the return, in order: the sum of a group of several stands behind it, the total at the end. */
export const rows: () => readonly Row[] = once(() => {
  const all = groups.flatMap(({ id, programmes: adds }): Row[] => [
    ...adds.map((programme): Row => ({ id: programme, kind: 'programme', adds: [programme] })),
    ...(adds.length > 1 ? [{ id: `sum-${id}`, kind: 'sum' as const, group: id, adds }] : []),
  ])
  const everything = groups.flatMap(({ programmes: adds }) => [...adds])
  return [...all, { id: 'total', kind: 'total', adds: everything }]
})

/** The programmes a cell is the sum of: none where the row has no such column. */
export const addsOf = (row: Row, column: Column): readonly string[] =>
  row.adds.filter((id) => has(programmes.get(id), column))

/** A cell's name, `dibao:accepted`. */
export const cellKey = (row: string, column: Column): string => `${row}:${column}`

export type Place = { readonly key: string; readonly row: Row; readonly column: Column }

/** Every cell there is, by its name, row by row. */
export const places: () => ReadonlyMap<string, Place> = once(
  () =>
    new Map(
      rows().flatMap((row) =>
        columns
          .filter((column) => addsOf(row, column).length > 0)
          .map((column): [string, Place] => {
            const key = cellKey(row.id, column)
            return [key, { key, row, column }]
          }),
      ),
    ),
)
