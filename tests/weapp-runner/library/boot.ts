import { createAutomator } from './automator'
import { baseStyle, defineBuiltIns } from './components'
import type { Door } from './door'
import { createEngine, type Engine } from './engine'
import { createPages, type PageStack } from './pages'
import type { Phone } from './phone'
import type { Report, Start } from './report'
import { parseUrl, resolvePath } from './paths'
import { createSandbox } from './sandbox'
import { find } from './selectors'
import { createWx } from './wx'
import type { World } from './world'

type Lifecycles = Record<string, unknown>

/** What the process that runs the page may ask of it. */
export interface Weapp {
  readonly start: (given: Start) => void
  readonly automate: (method: string, params: Record<string, unknown>) => Promise<unknown>
  readonly setPhone: (part: Partial<Phone>) => void
  readonly report: () => Omit<Report, 'complaints'>
  readonly leave: () => void
  readonly comeBack: () => void
}

declare global {
  interface Window {
    weapp: Weapp
    nuanlinDoor: (verb: string, ask: unknown) => Promise<unknown>
  }
}

let asked = 0

const door = new Proxy({} as Door, {
  get: (_, verb: string) => async (ask: unknown) => {
    asked += 1
    try {
      return await window.nuanlinDoor(verb, ask)
    } finally {
      asked -= 1
    }
  },
})

/** The last calls of wx.* that are remembered. */
const REMEMBERED = 200

function start({ bundle, phone, kept, firstPage }: Start): Omit<Weapp, 'start'> {
  let app: Lifecycles = {}
  const complain = (text: string) => void door.complain({ text })
  const tellApp = (lifecycle: string, ...args: unknown[]) => {
    const method = app[lifecycle]
    if (typeof method === 'function') method.apply(app, args)
  }
  const wentWrong = (text: string) => {
    tellApp('onError', text)
    signals.error(text)
  }
  // Trap: wx is made before the pages it speaks of; they move in below.
  const pages = {} as PageStack
  const world: World = { bundle, door, phone, kept, complain, calls: [], pages }
  const { wx, signals, isAsync, sourceOf, authSetting } = createWx(world, find)
  const pageEnvironment = (name: 'Page' | 'Component' | 'Behavior') => (definition: never) =>
    (engine.environment()[name] as (definition: never) => unknown)(definition)
  const globals = {
    wx,
    App: (lifecycles: Lifecycles) => (app = lifecycles),
    Page: pageEnvironment('Page'),
    Component: pageEnvironment('Component'),
    Behavior: pageEnvironment('Behavior'),
    getApp: () => app,
    getCurrentPages: () => pages.stack.map(({ caller }) => caller),
  }
  const sandbox = createSandbox(bundle.scripts, globals)
  const engine: Engine = createEngine(bundle, sandbox.load, {
    complain,
    broke: (text) => {
      complain(text)
      wentWrong(text)
    },
    crossed: (caller, bytes) => pages.crossed(caller, bytes),
  })
  Object.assign(pages, createPages(bundle, engine))
  defineBuiltIns(world, {
    sourceOf,
    agreePrivacy: signals.privacyAgreed,
    authSetting,
  })
  const style = document.createElement('style')
  style.textContent = `${baseStyle}\n${bundle.styles['app'] ?? ''}`
  document.head.prepend(style)

  addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => {
    const { reason, promise } = event as { reason: unknown; promise: unknown }
    // Otherwise the browser says it once more, without the words of what is no Error.
    event.preventDefault()
    const why = reason instanceof Error ? (reason.stack ?? reason.message) : JSON.stringify(reason)
    complain(`unhandled rejection: ${why}`)
    tellApp('onUnhandledRejection', { reason, promise })
    signals.unhandledRejection(reason, promise)
  })
  const began = performance.now()
  let boot = NaN
  pages.onFirstRender(() => requestAnimationFrame(() => (boot = performance.now() - began)))
  addEventListener('error', ({ message }) => wentWrong(message))
  const first = firstPage ?? `/${bundle.app.pages[0] ?? ''}`
  const { path, query } = parseUrl(first)
  signals.launched(resolvePath('', path), query)
  sandbox.load('app')
  const launch = (wx['getLaunchOptionsSync'] as () => unknown)()
  tellApp('onLaunch', launch)
  tellApp('onShow', launch)
  signals.appShown()
  pages.start(first)

  return {
    automate: createAutomator(world, sandbox, wx, isAsync),
    leave: () => {
      pages.tell('onHide')
      tellApp('onHide')
      signals.appHidden()
    },
    comeBack: () => {
      tellApp('onShow', (wx['getEnterOptionsSync'] as () => unknown)())
      signals.appShown()
      pages.tell('onShow')
    },
    setPhone: (part) => {
      Object.assign(phone, part)
      if ('theme' in part && bundle.app['darkmode'] === true) {
        tellApp('onThemeChange', { theme: phone.theme })
        signals.themeChanged()
      }
      if ('network' in part) signals.networkChanged()
    },
    report: () => ({
      boot,
      visits: pages.visits,
      calls: world.calls.slice(-REMEMBERED),
      busy: asked > 0,
      data: pages.top().caller.data,
      words: pages.top().element.innerText,
      overflow: document.documentElement.scrollWidth - innerWidth,
    }),
  }
}

window.weapp = {
  start: (given) => void Object.assign(window.weapp, start(given)),
} as Weapp
