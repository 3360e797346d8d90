import type { BookCell, BookSheet } from '@shared/assistance/returns/book'
import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility'

const SHEET = 'xl/worksheets/sheet{id}.xml'
const TEXT = '@'
const MONEY = '#,##0.00'

/** Trap: `&` begins a code in a page header, so one that is meant is written twice. */
const inHeader = (text: string): string => sanitizeTextContent(text.replaceAll('&', '&&'))

const PAGE_OF = '第 &P 页，共 &N 页'

/** Lays the watermark into the head and the foot of every page that is printed, a sheet as wide as the paper. */
const watermarked = (words: string) => {
  const head = `<oddHeader>&amp;C${inHeader(words)}</oddHeader>`
  const foot = `<oddFooter>&amp;L${inHeader(words)}&amp;R${sanitizeTextContent(PAGE_OF)}</oddFooter>`
  const markup = [
    `<headerFooter>${head}${foot}</headerFooter>`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  ]
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? []
  const transform = (xml: string): string =>
    markup.reduce(
      (sheet, element) =>
        insertElementMarkupAccordingToOrderOfSiblings(sheet, element, order, 'worksheet'),
      xml,
    )
  return { files: { transform: { [SHEET]: { transform } } } }
}

/** Trap: a text keeps the format of text, or whoever opens it and presses Enter has it run as a formula after all. */
function cellOf(cell: BookCell): CellObject | null {
  if (cell === null) return null
  if (typeof cell === 'string') return { value: cell, type: String, format: TEXT, wrap: true }
  return 'fen' in cell
    ? { value: cell.fen / 100, type: Number, format: MONEY }
    : { value: cell.count, type: Number }
}

const line = (text: string): CellObject[] => [{ value: text, type: String, format: TEXT }]

const titled = (cell: BookCell): CellObject | null => {
  const made = cellOf(cell)
  return made && { ...made, fontWeight: 'bold' }
}

/** Draws a workbook; `watermark` goes onto every printed page. */
export function drawBook(sheets: readonly BookSheet[], watermark: string): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, head, table: [titles = [], ...rows], widths }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: head.length + 1,
      stickyColumnsCount: 1,
      data: [...head.map(line), titles.map(titled), ...rows.map((row) => row.map(cellOf))],
    })),
    { features: [watermarked(watermark)] },
  ).toBuffer()
}
