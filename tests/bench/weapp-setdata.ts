import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startCityCloud } from '../../localcloud/city-cloud'
import { people } from '../contract/counter'
import {
  clerkPages,
  drafts,
  prepareBooking,
  prepareCases,
  prepareDivorce,
  prepareLeads,
  residentPages,
} from '../journeys/every-page'
import { automator } from '../journeys/weapp/automator'
import { inRest } from '../journeys/weapp/runner'
import { startRunner } from '../weapp-runner/runner'
import type { Bench } from './figure'

const output = path.join(__dirname, '..', '..', 'dist', 'weapp')

interface Cost {
  readonly page: string
  readonly calls: number
  readonly bytes: number
}

/** Opens pages one after the other as somebody, each to its rest, and says what crossed to the view. */
async function costsOf(
  cloudUrl: string,
  openid: string,
  pages: ReturnType<typeof residentPages>,
): Promise<Cost[]> {
  const runner = await startRunner({ output, cloudUrl, phone: { openid } })
  const app = await automator.connect({ wsEndpoint: runner.wsEndpoint })
  for (const draft of drafts)
    await app.callWxMethod('setStorageSync', `me/draft/${draft.id}`, JSON.stringify(draft))
  const ids = drafts.map(({ id }) => id)
  await app.callWxMethod('setStorageSync', 'me/drafts', JSON.stringify(ids))
  const costs: Cost[] = []
  for (const [page, url] of pages) {
    await app.callWxMethod('reLaunch', { url })
    await inRest(runner)
    const { visits } = await runner.report()
    const setData = visits.at(-1)?.setData ?? []
    costs.push({
      page,
      calls: setData.length,
      bytes: setData.reduce((sum, bytes) => sum + bytes, 0),
    })
  }
  app.disconnect()
  await runner.close()
  return costs
}

const worst = (costs: readonly Cost[], by: 'calls' | 'bytes') =>
  [...costs].sort((a, b) => b[by] - a[by])[0] ?? { page: 'none', calls: 0, bytes: 0 }

/** What the first render of each page sends to the view, until the page has come to rest; the worst is named. */
export const weappSetData: Bench = async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'nuanlin-setdata-'))
  const cloud = await startCityCloud({ city: 'dongguan', port: 0, dataDir })
  const caseId = await prepareCases(cloud.url)
  const divorceId = await prepareDivorce(cloud)
  const costs = [
    ...(await costsOf(
      cloud.url,
      people.resident,
      residentPages(caseId, await prepareBooking(cloud.url), divorceId),
    )),
    ...(await costsOf(cloud.url, people.clerk, clerkPages(caseId, await prepareLeads(cloud.url)))),
  ]
  await cloud.close()
  rmSync(dataDir, { recursive: true })
  const [heaviest, busiest] = [worst(costs, 'bytes'), worst(costs, 'calls')]
  return [
    {
      name: 'weapp.setdata.bytes',
      value: heaviest.bytes,
      unit: `bytes (${heaviest.page})`,
      target: '≤ 65536',
    },
    {
      name: 'weapp.setdata.calls',
      value: busiest.calls,
      unit: `calls (${busiest.page})`,
      target: '≤ 3',
    },
  ]
}
