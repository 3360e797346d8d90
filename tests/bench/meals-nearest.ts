import { rmSync } from 'node:fs'
import path from 'node:path'
import { FARTHEST_METRES } from '@shared/places/walk'
import { metresBetween, type Point } from '@shared/places/point'
import { nearestIn } from '../../cloudfunctions/meals/nearest'
import { startCityCloud } from '../../localcloud/city-cloud'
import { Journal } from '../../localcloud/engine/journal'
import { valueOf } from '../builders/applications'
import { aPeriod, aSite, IN_HUMEN } from '../builders/sites'
import { people, speakTo } from '../contract/counter'
import { emptyFolder } from '../contract/sdk'
import { median, rounded, type Bench } from './figure'

const SITES = 100_000
const WANTED = 20
/** 11:30 on a Monday: lunch. */
const LUNCH = '2026-03-02T03:30:00.000Z'
/** Half the width of the square they lie in, in degrees: some forty kilometres, a whole city. */
const HALF = 0.2
const QUERIES = 41

/** A number from 0 to 1 that looks like chance and is the same every time. */
const spread = (i: number, by: number): number => (i * by) % 1

const pointAt = (i: number): Point => ({
  longitude: IN_HUMEN.longitude + (spread(i, 0.754_877_666) - 0.5) * 2 * HALF,
  latitude: IN_HUMEN.latitude + (spread(i, 0.569_840_291) - 0.5) * 2 * HALF,
})

/** Every second serves lunch, the others dinner: half of the nearest are not open. */
const siteAt = (i: number) =>
  aSite({
    ...{ _id: `p-${i}`, at: pointAt(i), sought: '', finds: [] },
    ...(i % 2 === 1 && { periods: [aPeriod('dinner', '17:00', '18:30')] }),
  })

/** The function's answer: what it has the database look at for twenty open places, and how many bytes it sends. */
async function throughTheFunction() {
  const dataDir = emptyFolder()
  const journal = new Journal(path.join(dataDir, 'database.sqlite'))
  const documents = Array.from({ length: SITES }, (_, i) => siteAt(i))
  await journal.keep(
    documents.map((document) => ({ collection: 'sites', id: document._id, document })),
  )
  journal.close()
  const resting = ['assistance', 'figures', 'marriage', 'sweep', 'meals']
  const cloud = await startCityCloud({ city: 'dongguan', port: 0, dataDir, resting })
  cloud.travel(LUNCH)
  const find = () =>
    speakTo(cloud.url).call(people.resident, 'meals', 'find', {
      ...{ group: 'meals', at: IN_HUMEN, wishes: ['open'] },
    })
  valueOf(await find())
  cloud.resetCalls()
  const answer = valueOf(await find())
  const { examined } = cloud.examined()
  await cloud.close()
  rmSync(dataDir, { recursive: true })
  return { examined, bytes: Buffer.byteLength(JSON.stringify(answer)), found: answer.sites.length }
}

const timeOf = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Looking the nearest open ones up in memory, beside measuring the distance to every one; both find the same. */
function inMemory() {
  const sites = Array.from({ length: SITES }, (_, i) => ({ id: i, at: pointAt(i) }))
  const isOpen = ({ id }: { readonly id: number }) => id % 2 === 0
  const lookUp = nearestIn(sites, ({ at }) => at)
  const bruteForce = (from: Point) =>
    sites
      .filter(isOpen)
      .map((site) => ({ ...site, metres: metresBetween(from, site.at) }))
      .sort((a, b) => a.metres - b.metres)
      .slice(0, WANTED)
  const asked = { most: WANTED, within: FARTHEST_METRES, fits: isOpen }
  const times = Array.from({ length: QUERIES }, (_, n) => {
    const from = pointAt(SITES + n)
    const quick = timeOf(() => lookUp(from, asked))
    const slow = timeOf(() => bruteForce(from))
    const [a, b] = [lookUp(from, asked), bruteForce(from)].map((found) => found.map(({ id }) => id))
    if (String(a) !== String(b)) throw new Error('the index does not find the nearest')
    return { quick, slow, ratio: quick / slow }
  })
  return {
    ratio: median(times.map(({ ratio }) => ratio)),
    slow: median(times.map(({ slow }) => slow)),
    quick: median(times.map(({ quick }) => quick)),
  }
}

/** The twenty nearest open of 100,000 places: through the function, and in memory as the coverage of a city is worked out. */
export const mealsNearest: Bench = async () => {
  const { examined, bytes, found } = await throughTheFunction()
  const { ratio, slow, quick } = inMemory()
  return [
    {
      name: 'meals.nearest',
      value: examined,
      unit: `documents looked at for ${found} open ones of ${SITES}`,
      target: '≤ 400',
    },
    { name: 'meals.nearest.bytes', value: bytes, unit: 'bytes of answer', target: '≤ 12 KB' },
    {
      name: 'meals.nearest.memory',
      value: rounded(quick),
      unit: 'ms',
      ratio: rounded(ratio),
      against: `the distance to every one, ${rounded(slow)} ms`,
      target: 'ratio ≤ 0.05',
    },
  ]
}
