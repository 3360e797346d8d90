import type { Point } from '@shared/places/point'

/** `plain` is open, `chosen` the one shown beside the map, `shut` closed. The number says it too, and the card beside it. */
export type PinLook = 'plain' | 'chosen' | 'shut'

/** A place on the map, and the number it has in the list beside it. */
export type MapPin = {
  readonly id: string
  readonly n: number
  readonly at: Point
  readonly look: PinLook
}

/** The outline of a township: its outer rings, each a list of [longitude, latitude] in GCJ-02. */
export type MapArea = {
  readonly code: string
  readonly name: string
  readonly rings: readonly (readonly (readonly [longitude: number, latitude: number])[])[]
}

/** All points are GCJ-02. Whoever passes more than some twenty pins draws a map nobody can read. */
export interface PlaceMapProps {
  /** What the map is; the list beside it says everything that is on it. */
  readonly label: string
  readonly pins: readonly MapPin[]
  readonly onChoose?: ((id: string) => void) | undefined
  readonly me?: Point | undefined
  /** The radius of a dashed ring around `me`, in metres. */
  readonly ring?: number | undefined
  /** What stands at the ring, such as how long the walk is. */
  readonly ringLabel?: string | undefined
  readonly areas?: readonly MapArea[] | undefined
}

/** Points of a circle, first and last the same. */
export function circleAround({ longitude, latitude }: Point, metres: number, steps = 72): Point[] {
  const up = metres / 111_195
  const across = up / Math.cos((latitude * Math.PI) / 180)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const turn = (2 * Math.PI * (step % steps)) / steps
    return {
      longitude: longitude + across * Math.sin(turn),
      latitude: latitude + up * Math.cos(turn),
    }
  })
}

/** Everything the map has to show at first: the person with the ring and the pins, else the outlines. */
export function pointsInView({ me, ring, pins, areas = [] }: PlaceMapProps): Point[] {
  const near = [
    ...(me === undefined ? [] : ring === undefined ? [me] : circleAround(me, ring, 4)),
    ...pins.map(({ at }) => at),
  ]
  if (near.length > 0) return near
  return areas.flatMap(({ rings }) =>
    rings.flatMap((ring) => ring.map(([longitude, latitude]) => ({ longitude, latitude }))),
  )
}
