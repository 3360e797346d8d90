import type { Page } from 'playwright-core'
import { exif } from '../../builders/photos'

/** A real JPEG that says where it was taken: drawn in the browser, with the Exif of a phone put in. */
export async function paperWithPlace(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 1200
    canvas.height = 1600
    const pen = canvas.getContext('2d')
    if (pen) {
      pen.fillStyle = '#fff'
      pen.fillRect(0, 0, 1200, 1600)
      pen.fillStyle = '#333'
      pen.font = '72px sans-serif'
      pen.fillText('住院通知（示例）', 240, 200)
      for (let y = 320; y < 1400; y += 90) pen.fillRect(160, y, 500 + (y % 380), 22)
    }
    return canvas.toDataURL('image/jpeg', 0.8)
  })
  const picture = Buffer.from(address.split(',')[1] ?? '', 'base64')
  const said = Buffer.from(exif({ orientation: 1 }))
  return Buffer.concat([picture.subarray(0, 2), said, picture.subarray(2)])
}
