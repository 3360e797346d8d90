import type { PlainDate } from '../kernel/plain-date'
import { townshipOn, townshipsOn, type Division } from './division'
import { isInChina } from './geo-point'
import type { Seat } from './locate'
import {
  crossingOf,
  isInPolygon,
  metresToRing,
  type Polygon,
  type Position,
  type Ring,
} from './ring'

/** The official outline of a township. */
export type Area = { readonly code: string; readonly polygons: readonly Polygon[] }

/** What a file's degrees are counted in. Only GCJ-02 is kept; whoever brings a file says which it is, nobody guesses. */
export const datums = ['gcj02', 'wgs84', 'bd09'] as const

export type Datum = (typeof datums)[number]

/** Why outlines cannot be entered. */
export const areaFaults = [
  ...(['not_json', 'not_collection', 'no_areas', 'too_many_areas'] as const),
  ...(['geometry', 'ring_short', 'ring_open', 'ring_crosses'] as const),
  ...(['not_degrees', 'swapped', 'elsewhere'] as const),
  ...(['code_missing', 'code_unknown', 'code_gone', 'code_twice'] as const),
  ...(['overlap', 'too_intricate'] as const),
] as const

/** What should be looked at before they are. */
export const areaWarnings = ['gap', 'without_area', 'seat_outside', 'declared_otherwise'] as const

/** One thing that was found. `n` counts the features of the file from 1. */
export type AreaFinding<W extends string = AreaFault | AreaWarning> = {
  readonly what: W
  readonly n?: number
  /** The township, by its code, and the other one of an overlap. */
  readonly code?: string
  readonly other?: string
  readonly hectares?: number
  readonly metres?: number
  readonly at?: Position
}

export type AreaFault = (typeof areaFaults)[number]
export type AreaWarning = (typeof areaWarnings)[number]

/** What a file says, and what is wrong with it. */
export type ReadAreas = {
  readonly areas: readonly Area[]
  readonly faults: readonly AreaFinding<AreaFault>[]
  /** What the file itself says its degrees are counted in; null where it does not. */
  readonly declared: Datum | 'other' | null
}

/** More is no city. */
const MOST_AREAS = 500
/** The columns a bureau has the code in: ours, and that of the national survey (行政区代码). */
const CODE_COLUMNS = ['code', 'XZQDM', 'xzqdm']
/** A ring is a triangle at least, and ends where it begins. */
const FEWEST_POSITIONS = 4

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const DECLARED: readonly (readonly [RegExp, Datum])[] = [
  [/GCJ/i, 'gcj02'],
  [/BD.?09/i, 'bd09'],
  [/4326|CRS.?84|4490|WGS|CGCS/i, 'wgs84'],
]

function declaredIn({ crs }: Readonly<Record<string, unknown>>): ReadAreas['declared'] {
  const named = isObject(crs) && isObject(crs['properties']) ? crs['properties']['name'] : undefined
  if (typeof named !== 'string') return null
  return DECLARED.find(([pattern]) => pattern.test(named))?.[1] ?? 'other'
}

function codeIn(properties: unknown): string {
  if (!isObject(properties)) return ''
  const found = CODE_COLUMNS.map((column) => properties[column]).find((one) => one !== undefined)
  const code = typeof found === 'number' || typeof found === 'string' ? String(found).trim() : ''
  return /^\d{9}000$/.test(code) ? code.slice(0, 9) : code
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.slice(0, 2).every((one) => Number.isFinite(one))

const isRing = (value: unknown): value is Ring => Array.isArray(value) && value.every(isPosition)

const isPolygon = (value: unknown): value is Polygon =>
  Array.isArray(value) && value.length > 0 && value.every(isRing)

/** The polygons of a geometry without heights; null where it is something else. */
function polygonsIn(geometry: unknown): readonly Polygon[] | null {
  if (!isObject(geometry)) return null
  const { type, coordinates } = geometry
  const found = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null
  if (!Array.isArray(found) || found.length === 0 || !found.every(isPolygon)) return null
  return found.map((polygon) => polygon.map((ring) => ring.map(([x, y]): Position => [x, y])))
}

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]

const lies = ([longitude, latitude]: Position) => isInChina({ longitude, latitude })

/** What is wrong with where a ring lies; the first that fits. */
const faultsOfPlace: readonly (readonly [AreaFault, (position: Position) => boolean])[] = [
  ['not_degrees', ([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 180],
  ['swapped', ([x, y]) => !lies([x, y]) && lies([y, x])],
  ['elsewhere', (position) => !lies(position)],
]

function ringFault(ring: Ring): AreaFinding<AreaFault> | null {
  const distinct = new Set(ring.map(String)).size
  if (ring.length < FEWEST_POSITIONS || distinct < FEWEST_POSITIONS - 1)
    return { what: 'ring_short' }
  for (const [what, isWrong] of faultsOfPlace) {
    const at = ring.find(isWrong)
    if (at) return what === 'not_degrees' ? { what } : { what, at }
  }
  const [first] = ring
  if (first && !same(first, ring.at(-1))) return { what: 'ring_open', at: first }
  const crossing = crossingOf(ring)
  return crossing && { what: 'ring_crosses', at: crossing }
}

/** Each thing once a feature: a file in metres would say the same of every ring. */
const once = (found: readonly AreaFinding<AreaFault>[]) =>
  found.filter(({ what }, i) => found.findIndex((one) => one.what === what) === i)

const isTownship = ({ level, pseudo }: Division) => level === 'township' && pseudo !== true

function codeFault(
  code: string,
  { divisions, on }: Known,
  before: ReadonlySet<string>,
): AreaFault | null {
  if (code === '') return 'code_missing'
  if (townshipOn(divisions, code, on).ok) return before.has(code) ? 'code_twice' : null
  const stood = divisions.some((one) => one.code === code && isTownship(one))
  return stood ? 'code_gone' : 'code_unknown'
}

/** What the city knows: its divisions, and the day the outlines are to hold from. */
export type Known = { readonly divisions: readonly Division[]; readonly on: PlainDate }

const nothing = (what: AreaFault): ReadAreas => ({ areas: [], faults: [{ what }], declared: null })

function parsed(text: string): unknown {
  try {
    // Trap: a file from Windows may begin with a mark that is no JSON.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

/** Reads a bureau's GeoJSON: the outlines, and everything that is wrong with a single one of them. */
export function readAreas(text: string, known: Known): ReadAreas {
  const file = parsed(text)
  if (file === undefined) return nothing('not_json')
  if (!isObject(file) || file['type'] !== 'FeatureCollection' || !Array.isArray(file['features']))
    return nothing('not_collection')
  const features: readonly unknown[] = file['features']
  if (features.length === 0) return nothing('no_areas')
  if (features.length > MOST_AREAS) return nothing('too_many_areas')
  const areas: Area[] = []
  const faults: AreaFinding<AreaFault>[] = []
  const codes = new Set<string>()
  features.forEach((feature, i) => {
    const { properties, geometry } = isObject(feature) ? feature : {}
    const code = codeIn(properties)
    const named = { n: i + 1, ...(code !== '' && { code }) }
    const wrong = codeFault(code, known, codes)
    if (wrong) faults.push({ what: wrong, ...named })
    codes.add(code)
    const polygons = polygonsIn(geometry)
    if (!polygons) {
      faults.push({ what: 'geometry', ...named })
      return
    }
    const found = once(polygons.flat().flatMap((ring) => ringFault(ring) ?? []))
    faults.push(...found.map((one) => ({ ...one, ...named })))
    if (!wrong && found.length === 0) areas.push({ code, polygons })
  })
  return { areas, faults, declared: declaredIn(file) }
}

/** The seat of no township lies farther outside its own outline; seats are approximate. */
const SEAT_METRES = 3_000

const seatMetres = ({ at }: Seat, { polygons }: Area): number =>
  polygons.some((polygon) => isInPolygon(at, polygon))
    ? 0
    : Math.min(...polygons.flat().map((ring) => metresToRing(at, ring)))

/** What is odd about good outlines in GCJ-02, each by itself: seats far outside, townships without, another datum declared. */
export function oddInAreas(
  areas: readonly Area[],
  seats: readonly Seat[],
  { divisions, on }: Known,
  datum: { readonly said: Datum; readonly declared: ReadAreas['declared'] },
): AreaFinding<AreaWarning>[] {
  const byCode = new Map(areas.map((area) => [area.code, area]))
  const { said, declared } = datum
  return [
    ...(declared !== null && declared !== said ? [{ what: 'declared_otherwise' as const }] : []),
    ...seats.flatMap((seat) => {
      const area = byCode.get(seat.code)
      const metres = area ? Math.round(seatMetres(seat, area)) : 0
      return metres > SEAT_METRES
        ? [{ what: 'seat_outside' as const, code: seat.code, metres }]
        : []
    }),
    ...townshipsOn(divisions, on)
      .filter(({ code }) => !byCode.has(code))
      .map(({ code }) => ({ what: 'without_area' as const, code })),
  ]
}
