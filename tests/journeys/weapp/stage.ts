import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startCityCloud } from '../../../localcloud/city-cloud'
import { emptyFolder } from '../../contract/sdk'
import type { OwnFigures, Stage } from '../hands'
import { shots } from '../shots'
import { weappHands } from './hands'
import { inDevtools } from './devtools'
import { inRunner } from './runner'
import type { Target } from './target'

/** WeChat DevTools when WX_CLI or WS_ENDPOINT says where they are, else our own runner. */
const targetFor = (url: string, folder: string): Target =>
  process.env['WX_CLI'] || process.env['WS_ENDPOINT'] ? inDevtools(url) : inRunner(url, folder)

/** A fresh city, and the compiled mini-program. Each person has a phone of their own. */
export async function setWeappStage(city = 'dongguan', own?: OwnFigures): Promise<Stage> {
  mkdirSync(shots, { recursive: true })
  const folder = emptyFolder()
  const dataDir = path.join(folder, 'cloud')
  // Journeys that go through months would count what has happened every ten minutes of them.
  const resting = ['figures']
  const cloud = await startCityCloud({ city, port: 0, dataDir, resting, ...own })
  const target = targetFor(cloud.url, folder)
  return {
    cloud,
    openAs: async (openid, look = {}) => {
      const { app, device } = await target.open(openid, look)
      const hands = weappHands(app, device)
      if (look.elder === true) await hands.press('大字版')
      if (look.path !== undefined) await hands.go(look.path)
      return hands
    },
    complaints: target.complaints,
    leaveTraces: async (at) => {
      writeFileSync(path.join(at, 'console.txt'), target.complaints().join('\n'))
      for (const [n, trace] of (await target.traces()).entries()) {
        writeFileSync(path.join(at, `${n + 1}.json`), JSON.stringify(trace.state, null, 2))
        if (trace.picture !== undefined)
          writeFileSync(path.join(at, `${n + 1}.png`), trace.picture, 'base64')
      }
    },
    close: async () => {
      await target.close()
      await cloud.close()
      rmSync(folder, { recursive: true })
    },
  }
}
