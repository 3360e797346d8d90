import type { Element, MiniProgram, Page } from './automator'
import { matches, type Name } from '../hands'
import { until } from './until'

/** Where something can be looked for: a page, or an element. */
export type Scope = Pick<Page, '$$'>

/** Taro puts what lies deep into components called `comp`, and a selector does not enter a component. */
const DEEP = 'comp'

/** All elements of this selector, in components too. */
export async function everywhere(scope: Scope, selector: string): Promise<Element[]> {
  const own = (await scope.$$(selector)) as Element[]
  const inside = (await scope.$$(DEEP)) as Element[]
  const deep = await Promise.all(inside.map((one) => everywhere(one, selector)))
  return [...own, ...deep.flat()]
}

/** What a screen reader says of an element: its label, else its words. */
async function spoken(element: Element): Promise<string> {
  const label = await element.attribute('aria-label')
  return label ? label : (await element.text()).trim()
}

/** Null when the element left the page while it was asked. */
const tried = <T>(ask: Promise<T>): Promise<T | undefined> => ask.catch(() => undefined)

/** How many elements of this selector are called so. */
export async function countNamed(scope: Scope, selector: string, name: Name): Promise<number> {
  const all = await everywhere(scope, selector)
  const words = await Promise.all(all.map((element) => tried(spoken(element))))
  return words.filter((one) => one !== undefined && matches(one, name)).length
}

/** The first element of this selector that is called so, and has one of these roles. */
export async function named(
  scope: Scope,
  selector: string,
  name: Name,
  roles?: readonly string[],
): Promise<Element | undefined> {
  for (const element of await everywhere(scope, selector)) {
    const words = await tried(spoken(element))
    if (words === undefined || !matches(words, name)) continue
    if (roles === undefined) return element
    const role = await tried(element.attribute('aria-role'))
    if (role !== undefined && roles.includes(role)) return element
  }
  return undefined
}

/** The page in sight. */
export const current = (app: MiniProgram): Promise<Page> =>
  until('a page', () => app.currentPage().catch(() => undefined))

/** All words below an element or page. */
export async function wordsOf(scope: Scope): Promise<string> {
  const roots = (await scope.$$('.page-root')) as Element[]
  const texts = await Promise.all(roots.map((root) => tried(root.text())))
  return texts.filter((text) => text !== undefined).join('\n')
}
