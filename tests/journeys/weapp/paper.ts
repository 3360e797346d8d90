import { launchChromium } from '../../launch-chromium'
import { paperWithPlace } from '../browser/paper'

let drawn: Promise<Buffer> | undefined

async function draw() {
  const browser = await launchChromium()
  const paper = await paperWithPlace(await browser.newPage())
  await browser.close()
  return paper
}

/** A real JPEG that says where it was taken. */
export function paperOf(): Promise<Buffer> {
  drawn ??= draw()
  return drawn
}
