import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ConsoleMessage, Page } from 'playwright-core'
import { launchChromium } from '../launch-chromium'
import type { Door } from './library/door'
import { newPhone, type Phone } from './library/phone'
import type { Report, Start } from './library/report'
import { openAutomatorDoor } from './node/automator-door'
import { cloudDoor } from './node/cloud'
import { request } from './node/http'
import { libraryCode } from './node/library-code'
import { openProfile } from './node/profile'
import { readOutput } from './output/read-output'

export interface RunnerOptions {
  /** Folder of the compiled output, the one that has app.json. */
  readonly output: string
  /** 0 takes a free port. */
  readonly port?: number
  /** Address of the local cloud; without it every call to the cloud fails. */
  readonly cloudUrl?: string | undefined
  readonly phone?: Partial<Phone>
  /** Folder of the phone's own store; without it the phone is new. */
  readonly profile?: string | undefined
  /** Address of the first page; without it the first of app.json. */
  readonly firstPage?: string | undefined
  /** Called when a test asked the runner to go. */
  readonly onClose?: () => void
}

export interface Runner {
  readonly wsEndpoint: string
  /** What makes the run fail: errors of the console, exceptions, names the runner does not know. */
  readonly complaints: readonly string[]
  readonly report: () => Promise<Report>
  /** The person goes to another app, or comes back. */
  readonly leave: () => Promise<void>
  readonly comeBack: () => Promise<void>
  /** Changes something about the phone, such as its network. */
  readonly setPhone: (part: Partial<Phone>) => Promise<void>
  readonly close: () => Promise<void>
}

/** Where nobody answers. */
const NOWHERE = 'http://127.0.0.1:9'

/** The screen of a small iPhone, CSS px. */
const SCREEN = { width: 375, height: 812 }

const textOf = (message: ConsoleMessage) => {
  const { url, lineNumber } = message.location()
  return `console: ${message.text()} (${url}:${lineNumber})`
}

/** Starts a compiled mini-program in a headless browser, and the port that miniprogram-automator connects to. */
export async function startRunner(options: RunnerOptions): Promise<Runner> {
  const bundle = readOutput(options.output)
  const folder = options.profile ?? mkdtempSync(path.join(tmpdir(), 'weapp-phone-'))
  const profile = openProfile(folder)
  const phone: Phone = { ...newPhone, ...options.phone }
  const complaints: string[] = []
  const browser = await launchChromium()
  const context = await browser.newContext({
    viewport: SCREEN,
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
    colorScheme: phone.theme,
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
  })
  const page = await context.newPage()

  async function setPhone(part: Partial<Phone>) {
    Object.assign(phone, part)
    await context.setOffline(phone.network === 'none')
    await page.emulateMedia({ colorScheme: phone.theme })
    await page.evaluate((changed) => window.weapp.setPhone(changed), part)
  }

  const report = async (): Promise<Report> => ({
    ...(await page.evaluate(() => window.weapp.report())),
    complaints,
  })

  /** What the process answers itself; everything else is for the page. */
  const own: Record<string, (params: Record<string, unknown>) => unknown> = {
    'App.captureScreenshot': async () => ({
      data: (await page.screenshot({ fullPage: true })).toString('base64'),
    }),
    'Tool.close': () => void setTimeout(() => void close(), 20),
  }
  const { promise: started, resolve: hasStarted } = deferred()
  const automator = await openAutomatorDoor(options.port ?? 0, async (method, params) => {
    const answer = own[method]
    if (answer !== undefined) return answer(params)
    // Trap: the automator connects as soon as the port is open, before the app has started.
    await started
    return page.evaluate(([name, ask]) => window.weapp.automate(name, ask), [
      method,
      params,
    ] as const)
  })

  const door: Door = {
    ...cloudDoor(options.cloudUrl ?? NOWHERE, () => phone.openid),
    request,
    keepEntry: ({ key, json }) => Promise.resolve(profile.keepEntry(key, json)),
    keepFile: ({ path: file, base64 }) => Promise.resolve(profile.keepFile(file, base64)),
    complain: ({ text }) => {
      complaints.push(text)
      automator.emit('App.exceptionThrown', { exceptionDetails: { text } })
      return Promise.resolve()
    },
    emit: ({ method, params }) => Promise.resolve(automator.emit(method, params)),
  }
  await page.exposeFunction('nuanlinDoor', (verb: keyof Door, ask: never) => door[verb](ask))
  watch(page, complaints, automator.emit)

  async function close() {
    await browser.close()
    await automator.close()
    if (options.profile === undefined) rmSync(folder, { recursive: true })
    options.onClose?.()
  }

  try {
    await page.goto(`http://127.0.0.1:${automator.port}/`)
    await page.addScriptTag({ content: await libraryCode() })
    const start: Start = {
      bundle,
      phone,
      kept: profile.kept(),
      firstPage: options.firstPage ?? null,
    }
    await page.evaluate((given) => window.weapp.start(given), start)
    hasStarted()
  } catch (error) {
    await close()
    throw error
  }
  return {
    wsEndpoint: `ws://127.0.0.1:${automator.port}`,
    complaints,
    report,
    setPhone,
    close,
    leave: () => page.evaluate(() => window.weapp.leave()),
    comeBack: () => page.evaluate(() => window.weapp.comeBack()),
  }
}

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

/** Hears what the page says on its console and throws. */
function watch(page: Page, complaints: string[], emit: (method: string, params: unknown) => void) {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'assert') complaints.push(textOf(message))
    emit('App.logAdded', { type: message.type(), args: [message.text()] })
  })
  page.on('pageerror', (error) => {
    complaints.push(error.stack ?? error.message)
    emit('App.exceptionThrown', {
      exceptionDetails: { text: error.message, stackTrace: error.stack },
    })
  })
}
