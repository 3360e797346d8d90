import type { OfficesContract } from '@shared/desk/offices/contract'
import { addDays, dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { outlineOf, type AreaEdition } from '@shared/places/area-edition'
import { oddInAreas, readAreas, type Area, type AreaFinding } from '@shared/places/areas'
import type { Division } from '@shared/places/division'
import { areaEditions, areasInForce, cityNow } from '../_kit/city'
import { inBook } from '../_kit/book'
import { command } from '../_kit/cloud'
import { bytesOf } from '../_kit/file-bytes'
import { reaches } from '../_kit/reach'
import type { Call, Verb } from '../_kit/serve'
import { hashOf } from '../_kit/trail'
import { inGcj02 } from './area-datum'
import { gapsIn, overlapsIn } from './area-overlaps'
import { isCityAdmin } from './boundaries'

const MOST_COMING = 20
const MOST_ROWS = 50
const soonestFirst = [{ by: 'from', direction: 'desc' } as const]

/** What one looked up this morning is still so tonight: outlines hold from tomorrow on at the earliest. */
const earliest = (today: PlainDate): PlainDate => addDays(today, 1)

const edition = ({ from, enteredAt, source, areas }: AreaEdition) => ({
  ...{ from, enteredAt, source, areas: areas.length },
})

const nameOf = (divisions: readonly Division[], code: string): string =>
  divisions.find((one) => one.code === code)?.name ?? code

const outlines = (areas: readonly Area[], divisions: readonly Division[]) =>
  areas.map((area) => ({
    code: area.code,
    name: nameOf(divisions, area.code),
    rings: outlineOf(area),
  }))

/** See the contract. */
export const areas: Verb<OfficesContract, 'areas'> = async ({ actor, now }) => {
  const today = dateOf(now)
  const [city, inForce, coming] = await Promise.all([
    cityNow(now),
    areasInForce(today),
    areaEditions.where({ from: command.gt(today) }, soonestFirst, MOST_COMING),
  ])
  return ok({
    inForce: inForce && edition(inForce),
    coming: coming.map(edition),
    outlines: outlines(inForce?.areas ?? [], city.pack.divisions).filter(({ code }) =>
      reaches(actor, `township:${code}`, city),
    ),
    earliest: isCityAdmin(actor, city) ? earliest(today) : null,
  })
}

type Asked = Pick<Call<OfficesContract, 'previewAreas'>, 'input' | 'actor' | 'now'>

/** The text of the file. Trap: `toString` puts a sign where bytes are no UTF-8, and would change names without a word. */
function textOf({ input }: Asked): Result<string> {
  const bytes = bytesOf(input.file)
  if (!bytes.ok) return bytes
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value))
  } catch {
    return refuse(problem('file_encoding'))
  }
}

/** The outlines of a file in GCJ-02 and all that was found; whether somebody may enter them from that day on at all. */
async function looked(call: Asked) {
  const { input, actor, now } = call
  const city = await cityNow(now)
  if (!isCityAdmin(actor, city)) return refuse(problem('not_allowed'))
  if (input.from < earliest(dateOf(now)))
    return refuse(problem('invalid_input', { issues: [{ path: 'from', fault: 'date_too_soon' }] }))
  const text = textOf(call)
  if (!text.ok) return text
  const { divisions, seats } = city.pack
  const known = { divisions, on: input.from }
  const read = readAreas(text.value, known)
  const found = inGcj02(read.areas, input.datum)
  const faults = [...read.faults, ...overlapsIn(found)]
  const isWhole = faults.length === 0
  const datum = { said: input.datum, declared: read.declared }
  const warnings = [
    ...oddInAreas(found, seats, known, datum),
    // Where some are wrong or missing, what lies between the others means nothing.
    ...(isWhole ? gapsIn(found) : []),
  ]
  return ok({ found, faults, warnings, divisions })
}

const row = <W extends string>(
  { code, other, at, ...found }: AreaFinding<W>,
  divisions: readonly Division[],
) => ({
  ...found,
  ...(code !== undefined && { name: nameOf(divisions, code) }),
  ...(other !== undefined && { other: nameOf(divisions, other) }),
  ...(at && { at: [at[0], at[1]] as [number, number] }),
})

/** See the contract. */
export const previewAreas: Verb<OfficesContract, 'previewAreas'> = async (call) => {
  const seen = await looked(call)
  if (!seen.ok) return seen
  const { found, faults, warnings, divisions } = seen.value
  return ok({
    areas: found.length,
    faults: faults.slice(0, MOST_ROWS).map((one) => row(one, divisions)),
    faultCount: faults.length,
    warnings: warnings.slice(0, MOST_ROWS).map((one) => row(one, divisions)),
    warningCount: warnings.length,
    outlines: outlines(found, divisions),
  })
}

const IN_ID = 16

/** See the contract. Nothing is changed of those before: they end by what has begun after them. */
export const enterAreas: Verb<OfficesContract, 'enterAreas'> = async (call) => {
  const { input, now, city } = call
  const seen = await looked(call)
  if (!seen.ok) return seen
  const { found, faults } = seen.value
  if (faults.length > 0) return refuse(problem('areas_wrong', { limit: faults.length }))
  const { from, source } = input
  const kept = found.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((polygon) =>
      polygon.map((ring) => ring.map(([x, y]): [number, number] => [x, y])),
    ),
  }))
  const about = { from, source, areas: kept }
  const entered = { _id: `${from}:${hashOf({ ...about, hash: '' }).slice(0, IN_ID)}`, ...about }
  return inBook(call, async (within) => {
    const last = await areasInForce(from)
    if (last?._id === entered._id) return ok({ value: { done: true } })
    await areaEditions.put({ ...entered, enteredAt: now }, within)
    const after = { from, title: source, areas: String(kept.length) }
    return ok({
      value: { done: true },
      change: { unitId: city.fallback.id, what: 'areas', after },
    })
  })
}
