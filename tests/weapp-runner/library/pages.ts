import type { Root } from 'glass-easel-miniprogram-adapter'
import type { Bundle } from '../output/bundle'
import { applyRootFontSize } from './components'
import type { Engine } from './engine'
import { parseUrl, resolvePath } from './paths'
import { Failure, type Caller, type OpenPage, type Pages } from './world'

/** WeChat opens no more pages than this on top of each other. */
const DEEPEST = 10

interface Opened extends OpenPage {
  readonly root: Root
  readonly style: HTMLStyleElement
}

export interface Visit {
  readonly path: string
  readonly setData: readonly number[]
}

export interface PageStack extends Pages {
  /** Calls back once when data has first crossed to a page. */
  readonly onFirstRender: (done: () => void) => void
  /** Opens the first page. */
  readonly start: (url: string) => void
  /** Calls a lifecycle of the page in sight. */
  readonly tell: (lifecycle: string, ...args: unknown[]) => unknown
  /** Every page that was opened since the start, closed or not, with the bytes of each setData. */
  readonly visits: readonly Visit[]
  /** Counts one crossing of data for the page whose component it is. */
  readonly crossed: (caller: Caller, bytes: number) => void
}

const pagesOf = ({ app }: Bundle): string[] => [
  ...app.pages,
  ...(app.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => resolvePath('', `${root}/${page}`)),
  ),
]

/** What the components of a page hear of it. */
const heardByComponents: Readonly<Record<string, string>> = { onShow: 'show', onHide: 'hide' }

function tell(page: Opened, lifecycle: string, ...args: unknown[]): unknown {
  const heard = heardByComponents[lifecycle]
  if (heard !== undefined) page.root.getComponent().triggerPageLifetime(heard, [])
  const method = page.caller[lifecycle]
  return typeof method === 'function' ? method.apply(page.caller, args) : undefined
}

const styleOf = (css: string | undefined) => {
  const style = document.createElement('style')
  style.textContent = css ?? ''
  document.head.append(style)
  return style
}

/** The page stack of one app. */
export function createPages(bundle: Bundle, engine: Engine): PageStack {
  const known = new Set(pagesOf(bundle))
  const tabs = new Set((bundle.app.tabBar?.list ?? []).map(({ pagePath }) => pagePath))
  const stack: Opened[] = []
  /** Tab pages that were left stay alive. */
  const kept = new Map<string, Opened>()
  let count = 0
  const visits: Visit[] = []
  let opening: number[] = []
  let firstRender: (() => void) | undefined

  const top = (): Opened => {
    const page = stack.at(-1)
    if (page === undefined) throw new Error('no page is open')
    return page
  }

  function show() {
    const inSight = stack.at(-1)
    for (const page of [...stack, ...kept.values()]) {
      const on = page === inSight
      page.element.style.display = on ? '' : 'none'
      page.style.disabled = !on
    }
    if (inSight !== undefined) applyRootFontSize(inSight.element)
  }

  const address = (url: string) => {
    const { path, query } = parseUrl(url)
    const full = resolvePath(stack.at(-1)?.path ?? '', path)
    if (!known.has(full)) throw new Failure(`page "${full}" is not found`)
    return { path: full, query }
  }

  function open(url: string) {
    const { path, query } = address(url)
    const setData: number[] = (opening = [])
    visits.push({ path, setData })
    const element = document.createElement('wx-page')
    const placeholder = document.createElement('div')
    element.append(placeholder)
    document.body.append(element)
    const root = engine.create(path)
    const caller = root.get() as unknown as Caller
    Object.assign(caller, { route: path, __route__: path, options: query })
    const page = {
      id: ++count,
      path,
      query,
      element,
      caller,
      setData,
      root,
      style: styleOf(bundle.styles[path]),
    }
    stack.push(page)
    show()
    window.scrollTo(0, 0)
    root.attach(element as never, placeholder as never)
    tell(page, 'onLoad', query)
    tell(page, 'onShow')
    setTimeout(() => {
      if (stack.includes(page)) tell(page, 'onReady')
    })
  }

  function close(page: Opened) {
    tell(page, 'onUnload')
    page.root.release()
    page.element.remove()
    page.style.remove()
  }

  const closeTop = () => {
    close(top())
    stack.pop()
  }

  const closeAll = () => {
    while (stack.length > 0) closeTop()
    for (const page of kept.values()) close(page)
    kept.clear()
  }

  const notATab = (api: string, url: string) => {
    const { path } = address(url)
    if (tabs.has(path)) throw new Failure(`can not ${api} a tabbar page`)
  }

  return {
    stack,
    top,
    onFirstRender: (done) => (firstRender = done),
    start: open,
    visits,
    tell: (lifecycle, ...args) => tell(top(), lifecycle, ...args),
    crossed: (caller, bytes) => {
      const page = [...stack, ...kept.values()].find((one) => one.caller === caller)
      ;(page?.setData ?? opening).push(bytes)
      firstRender?.()
      firstRender = undefined
    },
    navigateTo(url) {
      notATab('navigateTo', url)
      if (stack.length >= DEEPEST) throw new Failure('webview count limit exceed')
      tell(top(), 'onHide')
      open(url)
    },
    redirectTo(url) {
      notATab('redirectTo', url)
      const left = top()
      const { path } = parseUrl(url)
      // Trap: a relative address is read from the page that is left.
      const full = resolvePath(left.path, path)
      closeTop()
      open(url.replace(path, `/${full}`))
    },
    reLaunch(url) {
      const { path } = address(url)
      const { path: written } = parseUrl(url)
      closeAll()
      open(url.replace(written, `/${path}`))
    },
    switchTab(url) {
      const { path } = address(url)
      if (!tabs.has(path)) throw new Failure('can not switch to no-tabBar page')
      if (top().path === path) return
      const seen = top()
      while (stack.length > 1) closeTop()
      const left = top()
      if (tabs.has(left.path)) {
        // Trap: a tab below other pages was hidden when they came.
        if (left === seen) tell(left, 'onHide')
        kept.set(left.path, left)
        stack.pop()
      } else closeTop()
      const back = kept.get(path)
      if (back === undefined) return open(`/${path}`)
      kept.delete(path)
      stack.push(back)
      show()
      tell(back, 'onShow')
    },
    navigateBack(delta) {
      if (stack.length === 1) throw new Failure('cannot navigate back at first page')
      for (let left = Math.min(delta, stack.length - 1); left > 0; left -= 1) closeTop()
      show()
      tell(top(), 'onShow')
    },
  }
}
