import { inflateSync } from 'node:zlib'

/** One line of a page as it stands there, from left to right. */
type Line = { readonly page: number; readonly y: number; readonly text: string }

/** Every packed stream of the file, unpacked. Trap: packed bytes may look like the end of a stream, so its length counts. */
function streamsIn(pdf: Buffer): string[] {
  const heads = pdf
    .toString('latin1')
    .matchAll(/<<\s*\/Length (\d+)[^>]*\/FlateDecode\s*>>\s*stream\r?\n/g)
  return [...heads].map(({ 0: head, 1: length, index }) => {
    const from = index + head.length
    return inflateSync(pdf.subarray(from, from + Number(length))).toString('latin1')
  })
}

const charactersOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** What each glyph of the font stands for, by the map in the file: without it nobody could search or read it aloud. */
function toUnicode(streams: readonly string[]): ReadonlyMap<number, string> {
  const map = streams.find((stream) => stream.includes('beginbfrange')) ?? ''
  const known = new Map<number, string>()
  for (const [, from = '', list = ''] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g))
    [...list.matchAll(/<(\w+)>/g)].forEach(([, hex = ''], i) =>
      known.set(parseInt(from, 16) + i, charactersOf(hex)),
    )
  return known
}

const glyphsIn = (shown: string): number[] =>
  [...shown.matchAll(/<(\w+)>/g)].flatMap(([, hex = '']) =>
    (hex.match(/\w{4}/g) ?? []).map((code) => parseInt(code, 16)),
  )

/** The lines of a PDF of one font, page by page from the top; a glyph the map does not know is `\u{fffd}`. */
export function linesOf(pdf: Buffer): Line[] {
  const streams = streamsIn(pdf)
  const known = toUnicode(streams)
  const pages = streams.filter((stream) => stream.includes(' Tm\n'))
  return pages.flatMap((stream, page) => {
    const pieces = [...stream.matchAll(/1 0 0 1 ([\d.-]+) ([\d.-]+) Tm[\s\S]*?\[(.*?)\] TJ/g)].map(
      ([, x, y, shown = '']) => ({
        ...{ x: Number(x), y: Number(y) },
        text: glyphsIn(shown)
          .map((glyph) => known.get(glyph) ?? '\u{fffd}')
          .join(''),
      }),
    )
    const heights = [...new Set(pieces.map(({ y }) => y))].sort((a, b) => b - a)
    return heights.map((y) => ({
      ...{ page, y },
      text: pieces
        .filter((piece) => piece.y === y)
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(''),
    }))
  })
}

/** All words of a PDF without spaces, in the order of its lines. */
export const textOf = (pdf: Buffer): string =>
  linesOf(pdf)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')
