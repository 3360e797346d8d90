import { cityOf, type City } from '@shared/cities/city'
import { cityPacks } from '@shared/cities/packs'
import { addHours, dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { once } from '@shared/kernel/once'
import { areaEdition, areasOn, type AreaEdition } from '@shared/places/area-edition'
import { boundaryChange, withChanges } from '@shared/places/boundary'
import { ownFigures } from '@shared/policy/own-figures'
import { figuresFromEnvironment, fromEnvironment } from './environment'
import { command } from './cloud'
import { records } from './records'

export const boundaries = records('boundaries', boundaryChange)
export const areaEditions = records('areas', areaEdition)

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

const lastFirst = [
  { by: 'from', direction: 'desc' },
  { by: 'enteredAt', direction: 'desc' },
] as const

/** The outlines that hold on a day, or null where the city has entered none by then. */
export async function areasInForce(on: PlainDate): Promise<AreaEdition | null> {
  const [found] = await areaEditions.where({ from: command.lte(on) }, lastFirst, 1)
  return found ?? null
}

/**
 * The city this deployment serves as it is known just now: its pack, the figures it has entered by itself, and the changes of
 * boundaries and the outlines it has entered, which are read here and nowhere else.
 */
export async function cityNow(at: Instant): Promise<City> {
  const today = dateOf(at)
  const [changes, edition] = await Promise.all([
    boundaries.where({}, byId, MOST),
    areasInForce(today),
  ])
  const divisions = withChanges(pack().divisions, changes)
  const city =
    changes.length === 0 && !edition
      ? asPacked()
      : cityOf(
          {
            ...{ ...pack(), divisions },
            ...(edition && { areas: areasOn(edition.areas, divisions, today) }),
          },
          figures(),
        )
  prepared = { city, at }
  return city
}

/** The same, as it was known at most five minutes ago. */
export async function currentCity(at: Instant): Promise<City> {
  const isFresh = prepared && prepared.at <= at && at < addHours(prepared.at, FRESH_HOURS)
  return isFresh && prepared ? prepared.city : cityNow(at)
}
