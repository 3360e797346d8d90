import type { Point } from '@shared/places/point'
import { around } from 'geokdbush'
import KDBush from 'kdbush'

type Asked<T> = {
  /** At most so many, the nearest first. */
  readonly most: number
  readonly within: number
  readonly fits?: (thing: T) => boolean
}

const METRES_A_KILOMETRE = 1000

/** Makes many places ready to be looked up by where somebody is: the nearest of those that fit, `within` metres. */
export function nearestIn<T>(things: readonly T[], pointOf: (thing: T) => Point) {
  const index = new KDBush(things.length)
  for (const thing of things) {
    const { longitude, latitude } = pointOf(thing)
    index.add(longitude, latitude)
  }
  index.finish()
  return ({ longitude, latitude }: Point, { most, within, fits = () => true }: Asked<T>): T[] => {
    const kilometres = within / METRES_A_KILOMETRE
    const isOne = (i: number) => things[i] !== undefined && fits(things[i])
    return around(index, longitude, latitude, most, kilometres, isOne).flatMap(
      (i) => things[i] ?? [],
    )
  }
}
