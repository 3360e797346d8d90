import { inflateRawSync } from 'node:zlib'

const CENTRAL = 0x02014b50
const LOCAL_HEAD = 30
const CENTRAL_HEAD = 46

/** The files of a zip, by name, as text. */
export function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) + 16)
  while (zip.readUInt32LE(at) === CENTRAL) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field))
    const [size, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const from = local + LOCAL_HEAD + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(from, from + size)
    const isPacked = zip.readUInt16LE(at + 10) !== 0
    const nameAt = at + CENTRAL_HEAD
    files.set(
      zip.toString('utf8', nameAt, nameAt + (name ?? 0)),
      (isPacked ? inflateRawSync(bytes) : bytes).toString('utf8'),
    )
    at = nameAt + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** One sheet of a workbook, its cells as text line by line; which of them are formulas; what is printed above and below. */
export function sheetIn(xlsx: Buffer, sheet: number) {
  const files = unzipped(xlsx)
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)]
  const xml = files.get(`xl/worksheets/sheet${sheet}.xml`) ?? ''
  const lines = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*)><v>([^<]*)<\/v><\/c>/g)].map(([, look = '', value = '']) =>
      look.includes('t="s"') ? plain(shared[Number(value)]?.[1] ?? '') : value,
    ),
  )
  const printed = (tag: string) => plain(new RegExp(`<${tag}>(.*?)</${tag}>`).exec(xml)?.[1] ?? '')
  return {
    lines,
    formulas: xml.match(/<f[ >]/g)?.length ?? 0,
    head: printed('oddHeader'),
    foot: printed('oddFooter'),
  }
}
