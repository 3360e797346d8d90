import path from 'node:path'
import type { Element, MiniProgram } from './automator'
import { matches, RAW, type Hands, type Name, type Touch } from '../hands'
import { shots } from '../shots'
import type { Device } from './device'
import { countNamed, current, everywhere, named, wordsOf, type Scope } from './finder'
import { paperOf } from './paper'
import { until } from './until'

const PRESSABLE = ['button', 'link', 'tab', 'option', 'switch']
const BOXES = ['input', 'textarea'] as const

/** The automator gives a text field a way to type, which its types do not know of every element. */
type Field = Element & { input: (value: string) => Promise<void> }

function touching(scope: () => Promise<Scope>, words: () => Promise<string>): Touch {
  const press = (name: Name, roles: readonly string[]) =>
    until(String(name), async () => named(await scope(), '.press', name, roles))
  const box = (label: string) =>
    until(`the field ${label}`, async () => {
      for (const tag of BOXES) {
        const found = await named(await scope(), tag, label)
        if (found !== undefined) return found as Field
      }
      return undefined
    })
  return {
    press: async (name) => (await press(name, PRESSABLE)).tap(),
    pressTwice: async (name) => {
      const element = await press(name, PRESSABLE)
      await Promise.all([element.tap(), element.tap()])
    },
    choose: async (name) => (await press(name, ['radio'])).tap(),
    tick: async (name) => (await press(name, ['checkbox'])).tap(),
    fill: async (label, value) => (await box(label)).input(value),
    search: async (label, words) => {
      const field = await box(label)
      await field.input(words)
      await field.trigger('confirm', { value: words })
    },
    typed: async (label) => String(await (await box(label)).value()),
    see: async (name) => {
      await until(`the words ${String(name)}`, async () =>
        matches(await words(), name) ? true : undefined,
      )
    },
  }
}

/** Draws a wave on the pad with one finger. */
async function sign(app: MiniProgram) {
  const page = await current(app)
  const pad = await until('somewhere to sign', async () => (await everywhere(page, 'canvas'))[0])
  const { left, top } = (await pad.offset()) as { left: number; top: number }
  const scrolled = Number(await page.scrollTop())
  const finger = (at: number) => {
    const [pageX, pageY] = [left + 40 + at * 10, top + 80 + Math.sin(at) * 30]
    return { identifier: 0, pageX, pageY, clientX: pageX, clientY: pageY - scrolled }
  }
  const at = (n: number) => ({ touches: [finger(n)], changedTouches: [finger(n)] })
  await pad.touchstart(at(0))
  for (let n = 1; n < 20; n += 1) await pad.touchmove(at(n))
  await pad.touchend({ touches: [], changedTouches: [finger(19)] } as never)
}

async function setDate(app: MiniProgram, label: string, date: string) {
  const picker = await until(`the date ${label}`, async () => {
    for (const one of await everywhere(await current(app), 'picker'))
      if (await named(one, '.date-shown', label)) return one
    return undefined
  })
  await picker.trigger('change', { value: date })
}

/** The hands of somebody with the mini-program open. */
export function weappHands(app: MiniProgram, device: Device): Hands {
  const page = () => current(app)
  const words = async () => wordsOf(await page())
  const sheet = () =>
    until('a sheet', async () => (await everywhere(await page(), '.sheet')).at(-1))
  const touch = touching(page, words)
  const addFile = async (bytes: Buffer) => {
    await device.offerPhoto(app, bytes)
    await touch.press('拍照或选照片')
  }
  const go = async (url: string) => {
    await app.callWxMethod('reLaunch', { url })
  }
  return {
    ...touch,
    sheet: touching(sheet, async () => (await sheet()).text()),
    words,
    addFile,
    title: async (name) => {
      await until(`the headline ${String(name)}`, async () => {
        for (const selector of ['.h1', '.h2', '.h3', '.nav-title'])
          if (await named(await page(), selector, name)) return true
        return undefined
      })
    },
    setDate: (label, date) => setDate(app, label, date),
    addPhoto: async () => {
      const arrived = async () => countNamed(await page(), '.photo', '已传好')
      const before = await arrived()
      await addFile(await paperOf())
      await until('the photo to arrive', async () =>
        (await arrived()) > before ? true : undefined,
      )
    },
    sign: () => sign(app),
    go,
    reload: async () => {
      const { path: at, query } = (await page()) as { path: string; query: Record<string, string> }
      const search = Object.entries(query).map((pair) => pair.join('='))
      await go(`/${at}${search.length > 0 ? `?${search.join('&')}` : ''}`)
    },
    offline: (cut) => device.offline(app, cut),
    keep: async (key, value) => {
      await app.callWxMethod('setStorageSync', `me/${key}`, JSON.stringify(value))
    },
    look: async (name) => {
      await device.settle(app)
      await app.screenshot({ path: path.join(shots, `weapp-${name}.png`) })
      const { width } = await (await page()).size()
      const screen = (await app.callWxMethod('getWindowInfo')) as { windowWidth: number }
      expect({ name, width: Number(width) }).toEqual({ name, width: screen.windowWidth })
      expect(await words()).not.toMatch(RAW)
    },
    close: () => device.putAway(app),
  }
}
