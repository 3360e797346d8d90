import { pinyin } from 'pinyin-pro'

/** The longest piece of a name that is kept: what is longer is looked for by several. */
const PIECE = 4

/** What somebody types, as it is looked for: no spaces, no capitals, full-width letters as the others. */
const tidy = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()

const piecesOf = (text: string): string[] => {
  const letters = [...text]
  return letters.flatMap((_, at) =>
    Array.from({ length: Math.min(PIECE, letters.length - at) }, (__, n) =>
      letters.slice(at, at + n + 1).join(''),
    ),
  )
}

/**
 * What a place is found by: its name in characters, in pinyin and in initials (老人食堂, laorenshitang, lrst), whole to compare
 * with, and in pieces of up to four letters for an index, because no index of CloudBase finds what stands in the middle.
 */
export function findsOf(name: string): { readonly sought: string; readonly finds: string[] } {
  const characters = tidy(name)
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive' } as const
  const syllables = pinyin(characters, options).map(tidy)
  const lines = [characters, syllables.join(''), syllables.map((one) => one.slice(0, 1)).join('')]
  return { sought: lines.join('\n'), finds: [...new Set(lines.flatMap(piecesOf))] }
}

/** The pieces of what was typed, which together cover it. */
export function piecesSought(text: string): { readonly whole: string; readonly pieces: string[] } {
  const whole = tidy(text)
  const letters = [...whole]
  const last = Math.max(0, letters.length - PIECE)
  const starts = [...letters.keys()].filter((at) => (at % PIECE === 0 && at < last) || at === last)
  return { whole, pieces: starts.map((at) => letters.slice(at, at + PIECE).join('')) }
}
