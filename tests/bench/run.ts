import { decrement } from './decrement'
import { functionLoad } from './function-load'
import { indexed } from './indexed'
import { memory } from './memory'
import { screenerTime } from './screener'
import { submitCalls } from './submit-calls'
import { weappBoot } from './weapp-boot'
import { weappMain } from './weapp-main'
import { weappSetData } from './weapp-setdata'
import type { Bench, Figure } from './figure'

const benches: readonly Bench[] = [
  submitCalls,
  functionLoad,
  decrement,
  indexed,
  memory,
  screenerTime,
  weappMain,
  weappSetData,
  weappBoot,
]
const asJson = process.argv.includes('--json')

const line = ({ name, value, unit, ratio, against, target }: Figure): string =>
  [
    name.padEnd(21),
    `${value} ${unit}`.padEnd(18),
    (ratio === undefined ? '' : `× ${ratio} ${against ?? ''}`).padEnd(44),
    `target ${target}`,
  ].join(' ')

async function run() {
  for (const bench of benches)
    for (const figure of await bench()) console.log(asJson ? JSON.stringify(figure) : line(figure))
}

run().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
