import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { RAW } from '../hands'
import { shots } from '../shots'

/** The page that is shown: Taro keeps the ones below it in the document. */
export const shown = (page: Page) => page.locator('.taro_page:not([style*="display: none"])').last()

/** Looks at a screen: nothing sticks out sideways, a screen reader can use it, no raw code stands on it; leaves a picture. */
export async function look(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  expect({ name, overflow }).toEqual({ name, overflow: 0 })
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  expect({ name, found }).toEqual({ name, found: [] })
  expect(await shown(page).innerText()).not.toMatch(RAW)
}
