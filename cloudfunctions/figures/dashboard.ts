import type { FiguresContract } from '@shared/assistance/figures/contract'
import { dashboardOf, periodsOf } from '@shared/assistance/figures/dashboard'
import { START } from '@shared/assistance/figures/watermark'
import type { City } from '@shared/cities/city'
import { ok } from '@shared/kernel/result'
import type { Unit } from '@shared/places/unit'
import { command } from '../_kit/cloud'
import { underOf, unitOf } from '../_kit/reach'
import type { Verb } from '../_kit/serve'
import { NOW, periods, standings, watermarks } from './kept'
import { pageAfter, settled } from './tally'

/** The offices directly below, called by their place: in a list of townships 虎门镇 says all. */
function directlyBelow({ pack, units, officesOver }: City, { id }: Unit): Unit[] {
  const names = new Map(pack.divisions.map(({ code, name }) => [code, name]))
  return [...units.values()]
    .filter(({ division }) => officesOver(division)[1] === id)
    .map((unit) => ({ ...unit, name: names.get(unit.division) ?? unit.name }))
}

const named = ({ id, name }: Unit) => ({ id, name })

/** The office above, where it is the caller's own or below that. */
function aboveOf(city: City, unit: Unit, own: string) {
  const [, above = ''] = unit.id === own ? [] : underOf(unit.id, city)
  const found = city.units.get(above)
  return found ? named(found) : null
}

/** Everything before this moment is counted: the first that is not says so. */
async function countedUntil(now: string): Promise<string> {
  const mark = (await watermarks.find(START._id)) ?? START
  const [next] = await pageAfter(mark, settled(now), 1)
  return next?.at ?? settled(now)
}

/** See the contract. */
export const dashboard: Verb<FiguresContract, 'dashboard'> = async ({
  input,
  actor,
  city,
  now,
}) => {
  const { year, programme, unitId = actor.unitId } = input
  const found = unitOf(actor, unitId, city)
  if (!found.ok) return found
  const { value: unit } = found
  const asked = { year, programme, unit, below: directlyBelow(city, unit) }
  const ids = periodsOf(asked)
  const [kept, standing, until] = await Promise.all([
    periods.where({ _id: command.in(ids) }, { by: '_id', direction: 'asc' }, ids.length),
    standings.find(NOW),
    countedUntil(now),
  ])
  return ok({
    unit: named(unit),
    above: aboveOf(city, unit, actor.unitId),
    ...dashboardOf(asked, kept, standing),
    countedUntil: until,
    standsAt: standing?.at ?? null,
  })
}
