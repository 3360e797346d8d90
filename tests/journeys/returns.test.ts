import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { lastDay, quartersBack } from '@shared/assistance/returns/quarter'
import { dateOf } from '@shared/kernel/plain-date'
import { aDay } from '../builders/tallies'
import { sheetIn } from '../builders/xlsx-text'
import { inZhoushan } from '../contract/counter'
import { look, shown } from './browser/look'
import { setBrowserStage, type BrowserStage } from './browser/stage'

const COUNTY = 'county:330902'
const path = '/features/desk/returns/index'

let stage: BrowserStage

beforeAll(async () => {
  stage = await setBrowserStage('zhoushan')
  // The page opens with the last quarter that is over, by the browser's own clock.
  const [, quarter = '2026-Q1'] = quartersBack(dateOf(new Date().toISOString()), 2)
  const rows = [
    aDay(COUNTY, lastDay(quarter), {
      dibao: { accepted: 12, granted: 9, refused: 1, begun: 9, ended: 2 },
      'temporary-relief': { accepted: 4, granted: 3, fenOnce: 1_234_550 },
      'disability-care': { accepted: 2, granted: 2, begun: 2 },
    }),
  ]
  const data = rows.map((row) => JSON.stringify(row))
  const body = { action: 'database.insertDocument', collectionName: 'tallies', data }
  await fetch(`${stage.cloud.url}/admin`, { method: 'POST', body: JSON.stringify(body) })
})

afterAll(() => stage.close())

const press = (page: Page, role: 'link' | 'button', name: string | RegExp) =>
  shown(page)
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .click()

/** Enters what the paper says of one row. */
async function enter(page: Page, row: string, values: Readonly<Record<string, string>>) {
  await press(page, 'link', `填${row}`)
  for (const [field, value] of Object.entries(values))
    await page.getByRole('dialog').getByLabel(field).fill(value)
  await page.getByRole('dialog').getByRole('button', { name: '存下' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

test('one enters and explains, another signs and takes it out with a watermark', async () => {
  const page = await stage.pageAs(inZhoushan.county, { path, width: 375 })
  await press(page, 'link', /^临时救助，受理，系统 4/)
  await page.getByRole('dialog').getByText('没有办件').waitFor()
  await page.keyboard.press('Escape')
  await enter(page, '低保（最低生活保障）', {
    受理: '12',
    审核确认同意: '9',
    不予确认: '1',
    期末在保: '7',
  })
  await enter(page, '临时救助', { 受理: '5', 审核确认同意: '3', 一次性发放: '12,345.50' })
  await enter(page, '重度残疾人护理补贴', { 受理: '2', 审核确认同意: '2', 期末在保: '2' })
  await shown(page).getByText('系统 4，报表 5；报表多 1').waitFor()
  await look(page, 'returns/differs-375')
  await press(page, 'link', '说明原因，临时救助，受理')
  await page.getByRole('dialog').getByLabel('为什么不一样').fill('=一件是下季度的')
  await look(page, 'returns/explain-375')
  await page.getByRole('dialog').getByRole('button', { name: '存下' }).click()
  await shown(page).getByText('已说明').first().waitFor()

  const other = await stage.pageAs(inZhoushan.otherCounty, { path, width: 1280 })
  await shown(other).getByText('已说明').first().waitFor()
  await look(other, 'returns/explained-1280')
  await press(other, 'button', '签字')
  await other.getByRole('dialog').getByRole('button', { name: '签字' }).click()
  await shown(other)
    .getByText(/严敏（示例） .*签字，不能再改/)
    .waitFor()
  await shown(other).getByText('用当天的记录重新算过，和签字时一样。').waitFor()
  await press(other, 'button', '生成表格')
  const coming = other.waitForEvent('download')
  await press(other, 'button', /^下载/)
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^季报-定海区民政局-\d{4}-Q\d\.xlsx$/)
  const { lines, formulas } = sheetIn(readFileSync(await download.path()), 2)
  expect(lines[0]?.[0]).toMatch(/严敏（示例） .* 导出 编号 [0-9A-F]{10}$/)
  expect(lines.at(-1)).toEqual(['临时救助', '受理', '4', '5', '1', '=一件是下季度的'])
  expect(formulas).toBe(0)
  await look(other, 'returns/signed-1280')
  const dark = await stage.pageAs(inZhoushan.city, { path, width: 375, dark: true, elder: true })
  await press(dark, 'link', '看昌国街道办事处的季报')
  await shown(dark).getByText('正在看昌国街道办事处的季报').waitFor()
  await look(dark, 'returns/city-375-elder-dark')
  expect(stage.complaints()).toEqual([])
}, 420_000)
