import type { ComponentConfig } from '../output/bundle'
import type { Query } from './world'

/** A path as seen from a file: `/a/b` from the root, `./c` and `../c` from the file's folder. No leading slash. */
export function resolvePath(from: string, to: string): string {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Path and query of a page's address. Trap: WeChat gives the query as it was written, without decoding it. */
export function parseUrl(url: string): { path: string; query: Query } {
  const [path = '', search = ''] = url.split('?')
  const pairs = search.split('&').filter((pair) => pair !== '')
  const query = Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [name, value.join('=')]
    }),
  )
  return { path, query }
}

/** The prefix of a component's class names, which keeps its styles its own. */
export const scopeName = (path: string): string => path.replace(/\W+/g, '-')

/** Whether a component keeps its styles its own: the classes of its WXSS match nothing outside. */
export const isIsolated = ({ component, styleIsolation }: ComponentConfig): boolean =>
  component === true && styleIsolation !== 'shared' && styleIsolation !== 'page-shared'
