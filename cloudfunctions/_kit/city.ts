import { cityOf, type City } from '@shared/cities/city'
import { cityPacks } from '@shared/cities/packs'
import { ownFigures } from '@shared/policy/own-figures'
import { figuresFromEnvironment, fromEnvironment } from './environment'

let prepared: City | undefined

/** The city this deployment serves, with the figures it has entered by itself. */
export function currentCity(): City {
  if (prepared) return prepared
  const id = fromEnvironment('NUANLIN_CITY')
  const pack = cityPacks.get(id)
  if (!pack) throw new Error(`there is no city pack called ${id}`)
  const figures = figuresFromEnvironment()
  return (prepared = cityOf(pack, figures === undefined ? [] : ownFigures(figures)))
}
