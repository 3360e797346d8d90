import path from 'node:path'
import { automator, type Element, type MiniProgram, type Page } from '../journeys/weapp/automator'
import { startRunner, type Runner, type RunnerOptions } from './runner'

/** What a function of a test finds where it runs: inside the app. */
declare const getApp: () => { journal: string[] }

/** An element with everything that the automator's classes for single tags can do. */
export type Part = Element & {
  readonly callFunction: (name: string, ...args: unknown[]) => Promise<unknown>
  readonly callMethod: (name: string, ...args: unknown[]) => Promise<unknown>
  readonly data: (path?: string) => Promise<unknown>
  readonly setData: (data: object) => Promise<void>
  readonly input: (text: string) => Promise<void>
  readonly scrollTo: (x: number, y: number) => Promise<void>
  readonly swipeTo: (index: number) => Promise<void>
  readonly moveTo: (x: number, y: number) => Promise<void>
  readonly slideTo: (value: number) => Promise<void>
}

/** A fixture that runs, and what a test asks of it. */
export interface Opened {
  readonly runner: Runner
  readonly app: MiniProgram
  readonly page: () => Promise<Page>
  readonly $: (selector: string) => Promise<Part>
  /** Part of the data of the page in sight. */
  readonly data: (path?: string) => Promise<unknown>
  readonly set: (data: object) => Promise<void>
  /** Runs a function inside the app. */
  readonly run: (inside: (...args: never[]) => unknown, ...args: unknown[]) => Promise<unknown>
  /** Calls wx; a refusal throws in WeChat's words. */
  readonly wx: (name: string, ...args: unknown[]) => Promise<unknown>
  /** What happened in the app since it was last asked. */
  readonly journal: () => Promise<string[]>
  /** What the runner complained about since it was last asked. */
  readonly complaints: () => readonly string[]
  readonly close: () => Promise<void>
}

/** A JPEG of one pixel, base64. */
export const photo =
  '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q=='

const fixture = (name: string): string => path.join(__dirname, 'fixture', name)

/** Starts a fixture on a phone of its own, and connects. */
export async function open(name: string, options: Partial<RunnerOptions> = {}): Promise<Opened> {
  const runner = await startRunner({ output: fixture(name), ...options })
  const app = await automator.connect({ wsEndpoint: runner.wsEndpoint })
  let heard = 0
  const page = async () => {
    const found = await app.currentPage()
    if (found === undefined) throw new Error('no page is open')
    return found
  }
  return {
    runner,
    app,
    page,
    $: async (selector) => {
      const found = await (await page()).$(selector)
      if (found === null) throw new Error(`the page has no ${selector}`)
      return found as Part
    },
    data: async (path) => (await page()).data(path) as Promise<unknown>,
    set: async (data) => (await page()).setData(data),
    run: (inside, ...args) => app.evaluate(inside, ...args) as Promise<unknown>,
    wx: (api, ...args) => app.callWxMethod(api, ...args) as Promise<unknown>,
    journal: () => app.evaluate(() => getApp().journal.splice(0)) as Promise<string[]>,
    complaints: () => {
      const fresh = runner.complaints.slice(heard)
      heard += fresh.length
      return fresh
    },
    close: async () => {
      app.disconnect()
      await runner.close()
    },
  }
}

/** Why it was refused. */
export const refusalOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'was not refused',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
