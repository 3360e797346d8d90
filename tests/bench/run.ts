import { dashboard } from './dashboard'
import { bookingCalendar } from './booking-calendar'
import { bookingCalls } from './booking-calls'
import { bookingFair } from './booking-fair'
import { bookingRush } from './booking-rush'
import { decrement } from './decrement'
import { deskFirst } from './desk-first'
import { functionLoad } from './function-load'
import { indexed } from './indexed'
import { mealsNearest } from './meals-nearest'
import { mealsRoute } from './meals-route'
import { memory } from './memory'
import { queueExamined } from './queue-examined'
import { screenerTime } from './screener'
import { submitCalls } from './submit-calls'
import { weappBoot } from './weapp-boot'
import { weappMain } from './weapp-main'
import { weappSetData } from './weapp-setdata'
import type { Bench, Figure } from './figure'

const benches: Readonly<Record<string, Bench>> = {
  submitCalls,
  bookingRush,
  bookingCalls,
  bookingCalendar,
  bookingFair,
  mealsNearest,
  queueExamined,
  dashboard,
  deskFirst,
  functionLoad,
  decrement,
  indexed,
  mealsRoute,
  memory,
  screenerTime,
  weappMain,
  weappSetData,
  weappBoot,
}
const asJson = process.argv.includes('--json')
/** Part of a name: only those are measured. */
const wanted = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? ''

const line = ({ name, value, unit, ratio, against, target }: Figure): string =>
  [
    name.padEnd(21),
    `${value} ${unit}`.padEnd(18),
    (ratio === undefined ? '' : `× ${ratio} ${against ?? ''}`).padEnd(44),
    `target ${target}`,
  ].join(' ')

async function run() {
  const chosen = Object.entries(benches).filter(([name]) => name.includes(wanted))
  if (chosen.length === 0)
    throw new Error(`no "${wanted}"; there are ${Object.keys(benches).join(', ')}`)
  for (const [, bench] of chosen)
    for (const figure of await bench()) console.log(asJson ? JSON.stringify(figure) : line(figure))
}

run().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
