import { chromium } from 'playwright-core'
import { chromiumFlags } from '../../chromium-flags'
import { paperWithPlace } from '../browser/paper'

let drawn: Promise<Buffer> | undefined

async function draw() {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] })
  const paper = await paperWithPlace(await browser.newPage())
  await browser.close()
  return paper
}

/** A real JPEG that says where it was taken. */
export function paperOf(): Promise<Buffer> {
  drawn ??= draw()
  return drawn
}
