import type { Page } from 'playwright-core'
import { matches, type Name, type Touch } from '../hands'

/** What the keyboard is on: what a screen reader would say of it, and whether the eye can see where it is. */
type Focused = {
  readonly role: string
  readonly name: string
  readonly seen: boolean
}

const BOXES = ['textbox', 'searchbox']

/** Where the keyboard works: on a page, or inside what lies over it. */
type Place = { readonly page: Page; readonly inside?: string }

/** The way once round a page is shorter than this. */
const MOST_TABS = 250

/** Reads what has the focus. Runs in the page. */
function readFocus(): Focused {
  const element = document.activeElement ?? document.body
  const roles: Readonly<Record<string, string>> = {
    INPUT: 'textbox',
    TEXTAREA: 'textbox',
    BUTTON: 'button',
    A: 'link',
  }
  const labels = [...((element as HTMLInputElement).labels ?? [])].map((one) => one.textContent)
  // A box draws the ring round itself when what is written in it has the focus.
  const rings = [element, element.closest('.box'), element.closest('.search')].filter(Boolean)
  const isRing = (one: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
  }
  const name = element.getAttribute('aria-label') ?? (labels.join(' ') || element.textContent)
  return {
    role: element.getAttribute('role') ?? roles[element.tagName] ?? '',
    name: name.trim(),
    seen: rings.some((one) => one !== null && isRing(one)),
  }
}

/**
 * Goes on with the Tab key until it is on something of one of these roles and this name. Fails when the page has been gone
 * round without it, or when the focus stood where nobody can see it.
 */
async function reach({ page, inside }: Place, roles: readonly string[], name: Name): Promise<void> {
  // A sheet takes the focus a moment after it has opened.
  if (inside) await page.locator(`${inside}:focus, ${inside} :focus`).waitFor()
  const heard: string[] = []
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    const focused = await page.evaluate(readFocus)
    if (roles.includes(focused.role) && matches(focused.name, name)) {
      if (!focused.seen) throw new Error(`the focus on “${focused.name}” cannot be seen`)
      return
    }
    heard.push(`${focused.role} ${focused.name.slice(0, 30)}`)
    await page.keyboard.press('Tab')
  }
  throw new Error(
    `the keyboard does not reach ${String(name)}; it came past:\n${[...new Set(heard)].join('\n')}`,
  )
}

/** What is there to be reached: a person would wait for it as well. */
const wait = (
  { page }: Place,
  roles: readonly ('button' | 'link' | 'option' | 'radio')[],
  name: Name,
) =>
  roles
    .map((role) => page.getByRole(role, { name }))
    .reduce((all, one) => all.or(one))
    .first()
    .waitFor()

/** Does what a person does who has no mouse: Tab to get there, Enter, Space and letters to do it. */
export function typing(place: Place): Omit<Touch, 'see'> {
  const { page } = place
  const on = async (roles: readonly string[], name: Name, key: 'Enter' | 'Space') => {
    await reach(place, roles, name)
    await page.keyboard.press(key)
  }
  return {
    press: async (name) => {
      await wait(place, ['button', 'link', 'option'], name)
      await on(['button', 'link', 'tab', 'option'], name, 'Enter')
    },
    pressTwice: async (name) => {
      await on(['button', 'link'], name, 'Enter')
      await page.keyboard.press('Enter')
    },
    choose: async (name) => {
      await wait(place, ['radio'], name)
      await on(['radio'], name, 'Space')
    },
    tick: (name) => on(['checkbox'], name, 'Space'),
    fill: async (label, value) => {
      await reach(place, BOXES, label)
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText(value)
    },
    search: async (label, words) => {
      await reach(place, BOXES, label)
      await page.keyboard.insertText(words)
      await page.keyboard.press('Enter')
    },
    typed: async (label) => {
      await reach(place, BOXES, label)
      return page.evaluate(() => (document.activeElement as HTMLInputElement).value)
    },
  }
}
