import { cityOf, type City } from '@shared/cities/city'
import { cityPacks } from '@shared/cities/packs'
import { addHours, type Instant } from '@shared/kernel/plain-date'
import { once } from '@shared/kernel/once'
import { boundaryChange, withChanges } from '@shared/places/boundary'
import { ownFigures } from '@shared/policy/own-figures'
import { figuresFromEnvironment, fromEnvironment } from './environment'
import { records } from './records'

export const boundaries = records('boundaries', boundaryChange)

const MOST = 1000
const byId = { by: '_id', direction: 'asc' } as const
/** A change of boundaries takes effect on the day after tomorrow at the earliest, so some minutes late is early. */
const FRESH_HOURS = 1 / 12

const pack = once(() => {
  const id = fromEnvironment('NUANLIN_CITY')
  const found = cityPacks.get(id)
  if (!found) throw new Error(`there is no city pack called ${id}`)
  return found
})

const figures = once(() => {
  const own = figuresFromEnvironment()
  return own === undefined ? [] : ownFigures(own)
})

const asPacked = once(() => cityOf(pack(), figures()))

let prepared: { readonly city: City; readonly at: Instant } | undefined

/**
 * The city this deployment serves as it is known just now: its pack, the figures it has entered by itself, and the changes of
 * boundaries it has entered, which are read here and nowhere else.
 */
export async function cityNow(at: Instant): Promise<City> {
  const changes = await boundaries.where({}, byId, MOST)
  const { divisions } = pack()
  const city =
    changes.length === 0
      ? asPacked()
      : cityOf({ ...pack(), divisions: withChanges(divisions, changes) }, figures())
  prepared = { city, at }
  return city
}

/** The same, as it was known at most five minutes ago. */
export async function currentCity(at: Instant): Promise<City> {
  const isFresh = prepared && prepared.at <= at && at < addHours(prepared.at, FRESH_HOURS)
  return isFresh && prepared ? prepared.city : cityNow(at)
}
