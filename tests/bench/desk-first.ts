import { rmSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildAll } from '../../localcloud/build'
import { startCityCloud } from '../../localcloud/city-cloud'
import { people } from '../contract/counter'
import { emptyFolder } from '../contract/sdk'
import { launchChromium } from '../launch-chromium'
import type { Bench } from './figure'

/** How much JavaScript a browser fetches, gzipped, until a clerk who opens the desk for the first time sees the queue. */
export const deskFirst: Bench = async () => {
  await buildAll(() => undefined)
  const dataDir = emptyFolder()
  const cloud = await startCityCloud({ city: 'dongguan', port: 0, dataDir })
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(`${cloud.url}/?as=${people.clerk}#/features/desk/queue/index`)
  await page.getByRole('radio', { name: /待认领 0/ }).waitFor()
  const sizes = await Promise.all(scripts)
  await browser.close()
  await cloud.close()
  rmSync(dataDir, { recursive: true })
  return [
    {
      name: 'desk.first',
      value: sizes.reduce((sum, size) => sum + size, 0),
      unit: `bytes of JavaScript, gzipped, in ${sizes.length} files`,
      target: '≤ 460800 bytes',
    },
  ]
}
