import type { Methods } from './protocol'
import { valueAt, type Refs } from './refs'

const byXpath = (path: string, scope: HTMLElement) => {
  const result = document.evaluate(
    path.replace(/(\/|::)(?=[a-z])/g, '$1wx-'),
    scope,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  )
  return Array.from({ length: result.snapshotLength }, (_, at) => result.snapshotItem(at)).filter(
    (node) => node instanceof HTMLElement,
  )
}

/** What can be asked of a page and done to it. */
export function pageMethods({ page, ref, first, all }: Refs): Methods {
  return {
    'Page.getElement': ({ pageId, selector }) => first(page(pageId).element, selector),
    'Page.getElements': ({ pageId, selector }) => all(page(pageId).element, selector),
    'Page.getElementByXpath': ({ pageId, selector }) => {
      const [element] = byXpath(selector, page(pageId).element)
      if (element === undefined) throw new Error(`no element at ${selector}`)
      return ref(element)
    },
    'Page.getElementsByXpath': ({ pageId, selector }) => ({
      elements: byXpath(selector, page(pageId).element).map(ref),
    }),
    'Page.getData': ({ pageId, path }) => ({ data: valueAt(page(pageId).caller.data, path) }),
    'Page.setData': ({ pageId, data }) => page(pageId).caller.setData(data),
    'Page.callMethod': async ({ pageId, method, args = [] }) => {
      const { caller } = page(pageId)
      const act = caller[method]
      if (typeof act !== 'function') throw new Error(`the page has no ${method}`)
      return { result: (await act.apply(caller, args)) as unknown }
    },
    'Page.getWindowProperties': ({ names }) => ({
      properties: names.map((name) => valueAt(window, name)),
    }),
  }
}
