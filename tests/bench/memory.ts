import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { filledEngine } from './filled-engine'
import { rounded, type Bench } from './figure'

const CASES = 50_000
/** With the envelope a case is then 2 KB of JSON. */
const SEALED = 1_640
const MIB = 2 ** 20

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function used(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** What 100,000 cases of 2 KB take in memory with their indexes. */
export const memory: Bench = async () => {
  const before = used()
  const { engine, close } = await filledEngine(CASES, SEALED)
  const taken = used() - before
  const bytes = JSON.stringify(engine.all('cases')[0]).length
  close()
  return [
    {
      name: 'localcloud.memory',
      value: rounded(((taken / MIB) * 100_000) / CASES),
      unit: `MiB for 100,000 cases of ${bytes} bytes`,
      target: 'none',
    },
  ]
}
