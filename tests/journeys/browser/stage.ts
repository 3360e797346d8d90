import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startCityCloud } from '../../../localcloud/city-cloud'
import { launchChromium } from '../../launch-chromium'
import { emptyFolder } from '../../contract/sdk'
import type { Look, OwnFigures, Stage } from '../hands'
import { shots } from '../shots'
import { browserHands } from './hands'
import { typing } from './keyboard'

const heightFor = (width: number) => (width >= 900 ? 800 : 812)

export interface BrowserStage extends Stage {
  /** Opens the app and gives the page itself. */
  readonly pageAs: (openid: string, look?: Look) => Promise<Page>
}

async function newContext(browser: Browser, look: Look): Promise<BrowserContext> {
  const { width = 375, elder = false, dark = false } = look
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
  return context
}

/** A fresh city and a browser. Each person has a profile of their own, as long as they look at it the same way. */
export async function setBrowserStage(city = 'dongguan', own?: OwnFigures): Promise<BrowserStage> {
  mkdirSync(shots, { recursive: true })
  const dataDir = emptyFolder()
  // Journeys that go through months would count what has happened every ten minutes of them.
  const resting = ['figures']
  const cloud = await startCityCloud({ city, port: 0, dataDir, resting, ...own })
  const browser = await launchChromium()
  const contexts = new Map<string, BrowserContext>()
  const complaints: string[] = []

  async function pageAs(openid: string, look: Look = {}) {
    const { path: at = '/pages/home/index', ...manner } = look
    const profile = JSON.stringify([openid, manner])
    const context = contexts.get(profile) ?? (await newContext(browser, look))
    contexts.set(profile, context)
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('console', (message) => {
      // Trap: the browser itself says on the console that a request found no network.
      if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED'))
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${cloud.url}/?as=${openid}#${at}`)
    return page
  }

  return {
    cloud,
    pageAs,
    complaints: () => complaints,
    openAs: async (openid, look) => {
      const page = await pageAs(openid, look)
      const hands = browserHands(page, openid, cloud.url)
      if (!look?.keyboard) return hands
      const inSheet = typing({ page, inside: '[role=dialog]' })
      return { ...hands, ...typing({ page }), sheet: { ...hands.sheet, ...inSheet } }
    },
    leaveTraces: async (folder) => {
      writeFileSync(path.join(folder, 'console.txt'), complaints.join('\n'))
      const pages = [...contexts.values()].flatMap((context) => context.pages())
      for (const [n, page] of pages.entries()) {
        await page.screenshot({ path: path.join(folder, `${n + 1}.png`), fullPage: true })
        writeFileSync(path.join(folder, `${n + 1}.html`), await page.content())
      }
    },
    close: async () => {
      await browser.close()
      await cloud.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}
