import { placeCode, type PlaceCode } from '@shared/assistance/codes/place-code'
import type { City } from '@shared/cities/city'
import * as z from 'zod/mini'
import { command } from './cloud'
import { records } from './records'

/** The codes on walls: `codes` makes them, a scan is counted by `figures`, a case names the one it came by. */
export const placeCodes = records('codes', placeCode)

const cases = records('cases', () => z.object({ _id: z.string() }))

/** How many forms were sent by each of these codes, where any was; `when` narrows it to a time. */
export async function sentBy(
  codes: readonly PlaceCode[],
  when: object = {},
): Promise<ReadonlyMap<string, number>> {
  if (codes.length === 0) return new Map()
  const source = command.in(codes.map(({ _id }) => _id))
  const found = await cases.alike({ source, ...when }, '$source')
  return new Map(found.map(({ _id, n }) => [String(_id), n]))
}

/** Where a code hangs, in the words of a signpost. */
export const placeOf = ({ township, village }: PlaceCode, { pack }: City) => ({
  township: {
    code: township,
    name: pack.divisions.find(({ code }) => code === township)?.name ?? pack.name,
  },
  ...(village !== undefined && { village }),
})
