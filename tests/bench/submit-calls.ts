import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startCityCloud } from '../../localcloud/city-cloud'
import { giveConsent, submitCase } from '../journeys/counter'
import type { Bench } from './figure'

const RESIDENT = 'o-example-resident-1'

/** How many SDK calls one submit is, counted where they arrive. A form without photos. */
export const submitCalls: Bench = async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'nuanlin-bench-'))
  const cloud = await startCityCloud({ city: 'dongguan', port: 0, dataDir })
  await giveConsent(cloud, RESIDENT)
  cloud.resetCalls()
  await submitCase(cloud, RESIDENT, 'counted')
  const value = Object.values(cloud.calls()).reduce((sum, n) => sum + n, 0)
  await cloud.close()
  rmSync(dataDir, { recursive: true })
  return [{ name: 'submit.calls', value, unit: 'SDK calls', target: '≤ 6' }]
}
