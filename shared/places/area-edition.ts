import * as z from 'zod/mini'
import type { PlainDate } from '../kernel/plain-date'
import type { Area } from './areas'
import { heirOn, type Division } from './division'
import type { Areas } from './locate'
import { simplified, type Ring } from './ring'

/**
 * The outlines of a city as a bureau gave them, all of them at once: the collection `areas`. The last that has begun holds; those
 * before it have ended by that, and stay. In GCJ-02, in one document, so that nobody reads half of one and half of another.
 */
export const areaEdition = () =>
  z.object({
    _id: z.string(),
    from: z.string(),
    enteredAt: z.string(),
    /** Whose outlines they are, and by what paper. */
    source: z.string(),
    /** Trap: not as GeoJSON, which the SDK hands back as objects of its own. */
    areas: z.array(
      z.object({
        code: z.string(),
        polygons: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
      }),
    ),
  })

export type AreaEdition = z.infer<ReturnType<typeof areaEdition>>

/** Outlines ready to look points up in, each under the township that stands on a day; what nobody has taken over is left out. */
export const areasOn = (
  areas: readonly Area[],
  divisions: readonly Division[],
  on: PlainDate,
): Areas => ({
  type: 'FeatureCollection',
  features: areas.flatMap(({ code, polygons }) => {
    const heir = heirOn(divisions, code, on)
    if (!heir) return []
    return [
      {
        type: 'Feature' as const,
        properties: { code: heir.code },
        geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
      },
    ]
  }),
})

/** On a phone's map nobody sees less. */
const SHOWN_METRES = 100
const FEWEST_POSITIONS = 4
const FIVE_DIGITS = 100_000

const rounded = ([longitude, latitude]: Ring[number]): [number, number] => [
  Math.round(longitude * FIVE_DIGITS) / FIVE_DIGITS,
  Math.round(latitude * FIVE_DIGITS) / FIVE_DIGITS,
]

/** The outer rings of an outline with few places, for a map that shows roughly where it runs. */
export const outlineOf = ({ polygons }: Pick<Area, 'polygons'>): [number, number][][] =>
  polygons
    .flatMap(([outer]) => (outer ? [simplified(outer, SHOWN_METRES).map(rounded)] : []))
    .filter((ring) => ring.length >= FEWEST_POSITIONS)
