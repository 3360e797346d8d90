import type { Engine } from '../../localcloud/engine/engine'
import { filledEngine } from './filled-engine'
import { median, rounded, type Bench } from './figure'

const SMALL = 2_000
const LARGE = 200_000
/** So few that every township has a full page among few cases too: pages of different length do not compare. */
const PAGE = 15
const QUERIES = 500
const ROUNDS = 21

/** A clerk's queue, as the desk asks for it, of one township after the other. */
function page(engine: Engine, i: number) {
  engine.find('cases', {
    query: { queueIds: `township:${i % 40}`, turn: 'staff' },
    order: { dueAt: 1 },
    offset: 0,
    limit: PAGE,
  })
}

/** Microseconds one page takes. */
function timeOf(engine: Engine): number {
  const start = performance.now()
  for (let i = 0; i < QUERIES; i += 1) page(engine, i)
  return ((performance.now() - start) / QUERIES) * 1000
}

/** What a page of a queue costs among very many cases beside among few: time, and documents looked at. In turns. */
export const indexed: Bench = async () => {
  const [small, large] = [await filledEngine(SMALL, 200), await filledEngine(LARGE, 200)]
  const times = Array.from(
    { length: ROUNDS },
    () => [timeOf(large.engine), timeOf(small.engine)] as const,
  )
  large.engine.resetCost()
  for (let i = 0; i < QUERIES; i += 1) page(large.engine, i)
  const { examined, returned } = large.engine.cost
  small.close()
  large.close()
  const [inLarge, inSmall] = [0, 1].map((side) => median(times.map((pair) => pair[side] ?? NaN)))
  return [
    {
      name: 'localcloud.indexed',
      value: rounded(inLarge ?? NaN),
      unit: 'µs a page',
      ratio: rounded((inLarge ?? NaN) / (inSmall ?? NaN)),
      against: `${SMALL} cases, ${rounded(inSmall ?? NaN)} µs; here ${LARGE}`,
      target: 'ratio ≤ 2',
    },
    {
      name: 'localcloud.examined',
      value: rounded(examined / returned),
      unit: 'looked at for each returned',
      target: '≤ 1.2',
    },
  ]
}
