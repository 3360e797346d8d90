import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setBrowserStage } from './browser/stage'
import type { Stage } from './hands'
import { setWeappStage } from './weapp/stage'

const failures = path.join(__dirname, '..', '..', '.cache', 'failures')

/** Where a journey runs: the web app in a browser, and the mini-program. */
export const targets = [
  ['h5', setBrowserStage],
  ['weapp', setWeappStage],
] as const

/** How long one journey may take, ms. */
const PATIENCE = 420_000

/** A test that leaves its traces in `.cache/failures/<name>` when it fails. */
export function journey(name: string, stage: () => Stage, walk: () => Promise<void>): void {
  test(
    name,
    async () => {
      const folder = path.join(failures, name.replace(/[^\w\u4e00-\u9fff]+/g, '-').slice(0, 80))
      rmSync(folder, { recursive: true, force: true })
      try {
        await walk()
        expect(stage().complaints()).toEqual([])
      } catch (error) {
        mkdirSync(folder, { recursive: true })
        await stage().leaveTraces(folder)
        throw error
      }
    },
    PATIENCE,
  )
}
