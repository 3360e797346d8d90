import { landmassOf, type Landmass } from '../places/landmass'
import { metresBetween, type Point } from '../places/point'
import { isWalkable, walkMinutes } from '../places/walk'
import type { Community } from './community'

/** A place where one can eat, as far as this is about it. */
export type EatingPlace = {
  readonly name: string
  readonly at: Point
  readonly landmass?: string | undefined
}

/** How far a community is from the nearest place to eat that can be walked to; nothing where there is none. */
export type Covered = Community & {
  readonly township: string
  readonly site: string | null
  readonly minutes: number | null
  readonly walkable: boolean
}

/** The old of some communities, and how many of them walk longer than a quarter of an hour to eat. */
export type Coverage = {
  readonly communities: number
  readonly elders60: number
  readonly elders80: number
  readonly far60: number
  readonly far80: number
}

/** The nearest place to eat on a ground, `undefined` in a city of one piece; nothing where there is none. */
export type NearestOn = (from: Point, ground: string | undefined) => EatingPlace | undefined

/**
 * Each community with the nearest place on its own ground: nobody walks across the sea. In a city of islands a place or a
 * community whose ground nobody has said counts for none.
 */
export function covered(
  townships: readonly { readonly township: string; readonly communities: readonly Community[] }[],
  nearestOn: NearestOn,
  landmasses: readonly Landmass[] | undefined,
): Covered[] {
  return townships.flatMap(({ township, communities }) => {
    const ground = landmassOf(landmasses, township)
    const isSomewhere = !landmasses || ground !== undefined
    return communities.map((community) => {
      const place = isSomewhere ? nearestOn(community.at, ground) : undefined
      const metres = place && metresBetween(community.at, place.at)
      return {
        ...community,
        township,
        site: place?.name ?? null,
        minutes: metres === undefined ? null : walkMinutes(metres),
        walkable: metres !== undefined && isWalkable(metres),
      }
    })
  })
}

/** The sum of some communities. */
export const summed = (found: readonly Covered[]): Coverage =>
  found.reduce(
    (sum, { elders60, elders80, walkable }) => ({
      communities: sum.communities + 1,
      elders60: sum.elders60 + elders60,
      elders80: sum.elders80 + elders80,
      far60: sum.far60 + (walkable ? 0 : elders60),
      far80: sum.far80 + (walkable ? 0 : elders80),
    }),
    { communities: 0, elders60: 0, elders80: 0, far60: 0, far80: 0 },
  )
