import { paperOf, type Paper } from '@shared/assistance/papers/paper'
import { GIVEN, kindsOf, paperFacts, samples, type SampleName } from '../builders/papers'
import { linesOf, textOf } from '../builders/pdf-text'
import { pdfOf } from '../../cloudfunctions/papers/pdf'

const font = require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')

const draw = (paper: Paper) => pdfOf(paper, GIVEN, font)
const closed = (text: string) => text.replace(/\s/g, '')

const notices = (Object.keys(samples) as SampleName[]).flatMap((sample) =>
  kindsOf(sample).map((kind) => [kind, sample, paperOf(paperFacts(kind, sample))] as const),
)

describe.each(notices)('%s of %s', (_kind, _sample, paper) => {
  let pdf: Buffer

  beforeAll(async () => {
    pdf = await draw(paper)
  })

  it('every word of it can be read back out of the file', () => {
    const text = textOf(pdf)
    expect(text).not.toContain('\u{fffd}')
    for (const part of [paper.office, paper.title, paper.no, paper.to, paper.lead, paper.note])
      expect(text).toContain(closed(part))
    for (const part of paper.rest) expect(text).toContain(closed(part))
    for (const { label } of paper.rows) expect(text).toContain(label)
    expect(text).toContain(closed(`${paper.seal.office}${paper.seal.date}`))
  })

  it('stands on one page, and says so', () => {
    expect(linesOf(pdf).at(-1)).toMatchObject({ page: 0, text: paper.pageOf(1, 1) })
  })

  it('no line begins with a mark that closes, none ends with one that opens', () => {
    for (const { text } of linesOf(pdf)) {
      expect(text.trim()).not.toMatch(/^[，。；：、）》」〕！？]/)
      expect(text.trim()).not.toMatch(/[（《「〔]$/)
    }
  })

  it('carries its font, cut down to what it uses', () => {
    const file = pdf.toString('latin1')
    expect(file).toMatch(/\/FontFile2 /)
    expect(file).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSansSC/)
    expect(file.match(/\/FontFile/g)).toHaveLength(1)
    expect(pdf.length).toBeLessThan(80_000)
  })
})

const refused = paperOf(paperFacts('refused'))

it('the same notice is the same file, byte by byte', async () => {
  expect((await draw(refused)).equals(await draw(refused))).toBe(true)
})

it('what a list of files shows names nobody', async () => {
  const file = (await draw({ ...refused, to: '示例某人：' })).toString('latin1')
  const written = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1')
  expect(file).not.toContain(written('示例某人'))
  expect(file).toContain(written('确认决定书'))
})

it('no date is torn apart, wherever on the line it falls', async () => {
  const rest = Array.from({ length: 30 }, (_, n) => `${'示'.repeat(15 + n)}2026年5月10日。`)
  const lines = linesOf(await draw({ ...refused, rest })).map(({ text }) => text)
  expect(lines.filter((line) => line.includes('2026年5月10日')).length).toBeGreaterThanOrEqual(30)
})

it('however long the reason is, no page holds a seal alone', async () => {
  const reasons = Array.from({ length: 12 }, (_, n) =>
    '示例：家庭人均收入高于标准。'.repeat(2 + 2 * n),
  )
  const ends = await Promise.all(
    reasons.map(async (reason) => {
      const long = { label: '理由', lines: [reason] }
      const rows = refused.rows.map((row) => (row.label === '理由' ? long : row))
      return linesOf(await draw({ ...refused, rows }))
    }),
  )
  const second = ends
    .map((lines) => lines.filter(({ page }) => page === 1).map(({ text }) => text))
    .filter((texts) => texts.length > 0)
  expect(second.length).toBeGreaterThan(3)
  expect(second.length).toBeLessThan(reasons.length)
  for (const texts of second) {
    expect(texts.at(-1)).toBe(refused.pageOf(2, 2))
    expect(texts.indexOf(refused.seal.office)).toBeGreaterThan(0)
  }
})

it('rare characters of names are drawn', async () => {
  expect(textOf(await draw({ ...refused, to: '䶮喆㛃燚：' }))).toContain('䶮喆㛃燚：')
})
