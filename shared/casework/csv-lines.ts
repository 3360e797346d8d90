import { parse } from 'papaparse'
import { ok, refuse, type Result } from '../kernel/result'
import type { CsvMistake, CsvProblem } from './csv-faults'

/** One line of a file with the number it has in a spreadsheet, the header being 1. */
export type CsvLine = { readonly row: number; readonly cells: readonly string[] }

const MB = 1024 * 1024
const MOST_MISTAKES = 50
const BOM = [0xef, 0xbb, 0xbf]

/** What `bytes` say in `encoding`, or null when they are something else. */
function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8, else GB18030, as a Chinese Excel saves it (GBK is a part of it); null when it is neither. */
function textOf(bytes: Uint8Array): string | null {
  const marked = BOM.every((byte, i) => bytes[i] === byte)
  const text = decoded(bytes, 'utf-8') ?? (marked ? null : decoded(bytes, 'gb18030'))
  // Trap: UTF-16 of Latin letters is valid UTF-8 with a zero behind each; a workbook (.xlsx) has zeros too.
  return text?.includes('\0') ? null : text
}

/** A file whose rows have mistakes: the first of them, and how many there are. */
export const mistaken = (all: readonly CsvMistake[]): CsvProblem => ({
  code: 'file_rows',
  faults: all.slice(0, MOST_MISTAKES),
  count: all.length,
})

const isBlank = ({ cells }: CsvLine): boolean => cells.every((cell) => cell.trim() === '')

function split(text: string, mostRows: number): Result<readonly CsvLine[], CsvProblem> {
  const { data, errors } = parse<string[]>(text, {
    delimiter: ',',
    preview: mostRows + 2,
    // Trap: the fast mode splits the whole file before it looks at `preview`.
    fastMode: false,
  })
  // What stands behind a broken quotation is anybody's guess: the first one is told, and nothing else.
  const [broken] = errors
  if (broken) return refuse(mistaken([{ row: (broken.row ?? 0) + 1, code: 'row_quotes' }]))
  if (data.length > mostRows + 1) return refuse({ code: 'file_too_many_rows', limit: mostRows })
  return ok(data.map((cells, i) => ({ row: i + 1, cells })))
}

/**
 * The lines of a CSV file, the header first, blank rows left out. Commas, UTF-8 or GB18030, any ends of lines.
 * Problems: `file_too_large` (`limit` in MB), `file_encoding`, `file_empty`, `file_too_many_rows` (blank rows between
 * others count), `file_rows` with `row_quotes` (a quotation mark that is not closed, or text behind a closed one).
 */
export function readLines(
  bytes: Uint8Array,
  mostRows: number,
  mostBytes: number,
): Result<{ readonly header: CsvLine; readonly lines: readonly CsvLine[] }, CsvProblem> {
  if (bytes.length > mostBytes)
    return refuse({ code: 'file_too_large', limit: Math.floor(mostBytes / MB) })
  const text = textOf(bytes)?.trimEnd()
  if (text === undefined) return refuse({ code: 'file_encoding' })
  const found = split(text, mostRows)
  if (!found.ok) return found
  const [header, ...lines] = found.value
  return header
    ? ok({ header, lines: lines.filter((line) => !isBlank(line)) })
    : refuse({ code: 'file_empty' })
}
