import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { startCityCloud, type CityCloud } from '../../localcloud/city-cloud'
import { emptyFolder } from '../contract/sdk'

/** Where the journeys leave their screenshots. */
const shots = path.join(__dirname, '..', '..', '.cache', 'screenshots')

// Trap: as root Chromium has no sandbox, and in a closed network its own background calls only get in the way.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type Look = {
  readonly width?: number
  readonly elder?: boolean
  readonly dark?: boolean
  readonly path?: string
  /** Where the phone says it is, when the person lets it. */
  readonly place?: { readonly longitude: number; readonly latitude: number }
}

export type Stage = {
  readonly cloud: CityCloud
  /** Opens the app as somebody, in a browser profile of their own. */
  readonly openAs: (openid: string, look?: Look) => Promise<Page>
  /** What any page complained about since the stage was set. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

const heightFor = (width: number) => (width >= 900 ? 800 : 812)

async function open(browser: Browser, url: string, openid: string, look: Look): Promise<Page> {
  const { width = 375, elder = false, dark = false, path: at = '/pages/home/index' } = look
  const context = await browser.newContext({
    viewport: { width, height: heightFor(width) },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
    ...(look.place && { geolocation: look.place, permissions: ['geolocation'] }),
  })
  if (elder)
    await context.addInitScript(() => {
      localStorage.setItem('settings', JSON.stringify({ data: JSON.stringify({ elder: true }) }))
    })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${url}/?as=${openid}#${at}`)
  return page
}

/** A fresh city, a browser, and people to open it as. */
export async function setStage(city = 'dongguan'): Promise<Stage> {
  mkdirSync(shots, { recursive: true })
  const dataDir = emptyFolder()
  const cloud = await startCityCloud({ city, port: 0, dataDir })
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const complaints: string[] = []
  return {
    cloud,
    complaints,
    openAs: async (openid, look = {}) => {
      const page = await open(browser, cloud.url, openid, look)
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      return page
    },
    close: async () => {
      await browser.close()
      await cloud.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

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
  const words = await shown(page).innerText()
  expect(words).not.toMatch(/undefined|null|NaN|\[object|[a-z]+_[a-z]+/)
}
