/** What a file may be: its media type, and how its bytes tell. */
type FileKind = { readonly mediaType: string; readonly is: (bytes: Buffer) => boolean }

const HEIF_BRANDS = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/

const textAt = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to)
const startsWith = (start: string) => (bytes: Buffer) => textAt(bytes, 0, start.length) === start

/** Text in UTF-8 without control characters, or null. */
function plainText(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /[^\P{Cc}\t\r\n]/u.test(text) ? null : text
  } catch {
    return null
  }
}

function isJson(bytes: Buffer): boolean {
  const text = plainText(bytes)?.trimStart() ?? ''
  if (!/^[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A table has no magic bytes. What a browser or a shell would run is none. */
function isCsv(bytes: Buffer): boolean {
  const text = plainText(bytes)?.trimStart() ?? ''
  return text !== '' && !/^(<|#!)/.test(text)
}

/** Everything storage takes, the most telling first: photos and papers of cases, and what staff export. */
const FILE_KINDS: readonly FileKind[] = [
  { mediaType: 'image/jpeg', is: startsWith('\xff\xd8\xff') },
  { mediaType: 'image/png', is: startsWith('\x89PNG\r\n\x1a\n') },
  { mediaType: 'image/gif', is: (bytes) => /^GIF8[79]a$/.test(textAt(bytes, 0, 6)) },
  { mediaType: 'image/webp', is: (bytes) => /^RIFF.{4}WEBP$/s.test(textAt(bytes, 0, 12)) },
  {
    mediaType: 'image/heic',
    is: (bytes) => textAt(bytes, 4, 8) === 'ftyp' && HEIF_BRANDS.test(textAt(bytes, 8, 12)),
  },
  { mediaType: 'application/pdf', is: startsWith('%PDF-') },
  {
    // Trap: every zip begins alike, an app as well; the names in it stand uncompressed.
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    is: (bytes) => startsWith('PK\x03\x04')(bytes) && bytes.includes('xl/workbook.xml'),
  },
  { mediaType: 'application/json', is: isJson },
  { mediaType: 'text/csv; charset=utf-8', is: isCsv },
]

/** The media type of a file by its content, never by its name; undefined when storage does not take its like. */
export const mediaTypeOf = (bytes: Buffer): string | undefined =>
  FILE_KINDS.find(({ is }) => is(bytes))?.mediaType
