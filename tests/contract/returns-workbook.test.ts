import { sheetIn, unzipped } from '../builders/xlsx-text'
import { drawBook } from '../../cloudfunctions/returns/workbook'

const WATERMARK = '示例区民政局 甲&乙 2026年4月3日 10:00 导出 编号 0123456789'

const draw = (text: string) =>
  drawBook(
    [
      {
        name: '季报',
        head: [WATERMARK],
        table: [
          ['项目', '受理'],
          [text, { count: 3 }],
          ['发放', { fen: 120_050 }],
        ],
        widths: [20, 10],
      },
      { name: '差异说明', head: [WATERMARK], table: [['项目']], widths: [20] },
    ],
    WATERMARK,
  )

describe('a workbook', () => {
  it.each(['=cmd|’/c calc’!A1', '+1+1', '-2', '@SUM(A1)', '\t=1', '<b>&"', '=1;2'])(
    'keeps %j a text, never a formula',
    async (text) => {
      const { lines, formulas } = sheetIn(await draw(text), 1)
      expect(lines[2]).toEqual([text, '3'])
      expect(formulas).toBe(0)
    },
  )

  it('gives texts the format of text, so that they stay so when edited', async () => {
    const files = unzipped(await draw('=1'))
    const [, style] =
      /<c r="A3" s="(\d+)" t="s">/.exec(files.get('xl/worksheets/sheet1.xml') ?? '') ?? []
    const styles = files.get('xl/styles.xml') ?? ''
    const looks = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf ([^>]*)>/g)]
    const format = /numFmtId="(\d+)"/.exec(looks[Number(style)]?.[1] ?? '')?.[1]
    expect(styles).toContain(`numFmtId="${format}" formatCode="@"`)
  })

  it('writes money in 元', async () => {
    expect(sheetIn(await draw('x'), 1).lines[3]).toEqual(['发放', '1200.5'])
  })

  it.each([1, 2])(
    'has the watermark on sheet %s and on every printed page of it',
    async (sheet) => {
      const { lines, head, foot } = sheetIn(await draw('x'), sheet)
      expect(lines[0]).toEqual([WATERMARK])
      // `&&` is how a page header writes one `&`.
      const printed = WATERMARK.replace('&', '&&')
      expect(head).toBe(`&C${printed}`)
      expect(foot).toBe(`&L${printed}&R第 &P 页，共 &N 页`)
    },
  )
})
