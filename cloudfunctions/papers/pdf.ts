import type { Paper, PaperRow } from '@shared/assistance/papers/paper'
import { runsOf } from '@shared/assistance/papers/runs'
import pdfmake, { type Content } from 'pdfmake'

/** Points. Margins and leading follow the custom of official papers (GB/T 9704), a little tighter so that most fit one page. */
const page = { left: 76, right: 72, top: 68, bottom: 62 } as const
const body = 12
const labelWidth = 66
/** Half of what is between the margins: the seal stands in the right half. */
const half = 224

const hairline = '#8a8a8a'

/** A sentence whose dates and numbers stay whole. */
const sentence = (text: string) =>
  runsOf(text).map((run) => ({ text: run.text, ...(run.whole && { noWrap: true }) }))

const paragraph = (text: string): Content => ({ text: sentence(text), style: 'paragraph' })

const tableRow = ({ label: name, lines }: PaperRow): Content[] => [
  { text: name, style: 'label' },
  { stack: lines.map((line) => ({ text: sentence(line), style: 'value' })) },
]

const ruled = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  hLineColor: () => hairline,
  vLineColor: () => hairline,
  paddingLeft: () => 7,
  paddingRight: () => 7,
  paddingTop: () => 3,
  paddingBottom: () => 4,
}

const contentOf = (paper: Paper): Content[] => [
  { text: paper.office, style: 'office' },
  { text: paper.title, style: 'title' },
  { text: paper.no, style: 'no' },
  { text: paper.to, style: 'to' },
  paragraph(paper.lead),
  {
    table: { widths: [labelWidth, '*'], body: paper.rows.map(tableRow), dontBreakRows: true },
    layout: ruled,
    margin: [0, 4, 0, 10],
  },
  ...paper.rest.slice(0, -1).map(paragraph),
  {
    // The last words stay with the seal, so that no page holds a seal alone.
    unbreakable: true,
    stack: [
      ...paper.rest.slice(-1).map(paragraph),
      { text: paper.seal.office, style: 'seal', margin: [half, 24, 0, 0] },
      { text: paper.seal.date, style: 'seal', margin: [half, 0, 0, 0] },
      { text: sentence(paper.note), style: 'note' },
    ],
  },
]

const styles = {
  office: { fontSize: 16, alignment: 'center', margin: [0, 0, 0, 4] },
  title: { fontSize: 24, alignment: 'center', characterSpacing: 2, margin: [0, 0, 0, 8] },
  no: { fontSize: 10.5, alignment: 'right', margin: [0, 0, 0, 10] },
  to: { margin: [0, 0, 0, 4] },
  paragraph: { alignment: 'justify', leadingIndent: 2 * body, margin: [0, 0, 0, 4] },
  label: { alignment: 'center', fontSize: 11 },
  value: { fontSize: 11 },
  seal: { alignment: 'center' },
  note: { fontSize: 9, color: '#555555', margin: [0, 18, 0, 0] },
  page: { fontSize: 9, color: '#555555', alignment: 'center' },
}

/** Draws a notice: an A4 PDF in one font, the same bytes for the same notice. `madeAt` is written into the file as its date. */
export function pdfOf(paper: Paper, madeAt: string, font: string): Promise<Buffer> {
  pdfmake.setFonts({ paper: { normal: font } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => path === font)
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [page.left, page.top, page.right, page.bottom],
      version: '1.7',
      language: 'zh-CN',
      displayTitle: true,
      // Trap: viewers show it, and so do lists of files: the applicant's name is not for there.
      info: {
        title: `${paper.title} ${paper.no}`,
        author: paper.office,
        creationDate: new Date(madeAt),
      },
      defaultStyle: { font: 'paper', fontSize: body, lineHeight: 1.1, color: '#000000' },
      styles,
      content: contentOf(paper),
      footer: (at, pages) => ({
        text: paper.pageOf(at, pages),
        style: 'page',
        margin: [0, 26, 0, 0],
      }),
    })
    .getBuffer()
}
