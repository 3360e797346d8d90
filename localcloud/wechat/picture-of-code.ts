import { deflateSync } from 'node:zlib'
import { encode } from 'uqr'

/** Pixels to a square of the code. */
const SCALE = 6

const [WHITE, BLACK] = [255, 0]

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

const big32 = (n: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(n)
  return bytes
}

const chunk = (name: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name), data])
  return Buffer.concat([big32(data.length), named, big32(crc32(named))])
}

/** A PNG of rows of grey points. */
function png(rows: readonly Buffer[]): Buffer {
  const [width, height] = [rows[0]?.length ?? 0, rows.length]
  const eightBitsOfGrey = Buffer.from([8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([big32(width), big32(height), eightBitsOfGrey])),
    // Each row begins with how it is packed: not at all.
    chunk('IDAT', deflateSync(Buffer.concat(rows.flatMap((row) => [Buffer.from([0]), row])))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A QR code that says `text`, as PNG. */
export function pictureOfCode(text: string): Buffer {
  const rows = encode(text, { border: 4 }).data.map((row) =>
    Buffer.from(row.flatMap((dark) => Array<number>(SCALE).fill(dark ? BLACK : WHITE))),
  )
  return png(rows.flatMap((row) => Array<Buffer>(SCALE).fill(row)))
}
