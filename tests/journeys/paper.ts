import type { Page } from 'playwright-core'

const u16 = (n: number) => [n >> 8, n & 255]
const u32 = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
  ...u16(tag),
  ...u16(type),
  ...u32(count),
  ...value,
]

const GPS_AT = 26

/** An Exif segment that says 22°49′N, as a phone writes it. */
function gpsSegment(): number[] {
  const header = [...ascii('MM'), 0, 42, ...u32(8)]
  const main = [...u16(1), ...entry(0x8825, 4, 1, u32(GPS_AT)), ...u32(0)]
  const rationalsAt = GPS_AT + 2 + 2 * 12 + 4
  const gps = [
    ...u16(2),
    ...entry(1, 2, 2, [...ascii('N'), 0, 0, 0]),
    ...entry(2, 5, 3, u32(rationalsAt)),
    ...u32(0),
    ...[22, 49, 0].flatMap((n) => [...u32(n), ...u32(1)]),
  ]
  const tiff = [...header, ...main, ...gps]
  return [0xff, 0xe1, ...u16(tiff.length + 8), ...ascii('Exif'), 0, 0, ...tiff]
}

/** A real JPEG that says where it was taken: drawn in the browser, with a GPS segment put in. */
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
  return Buffer.concat([picture.subarray(0, 2), Buffer.from(gpsSegment()), picture.subarray(2)])
}
