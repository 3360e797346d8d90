import { Failure } from '../world'
import { quiet, type Area, type Kit } from './kit'
import { demand, listOf, numberOr, type Options } from './options'

const MOST_LINES = 6
const LONGEST_BUTTON = 4

/** Toasts, loading signs and bars are not drawn: that they were asked for stands among the calls. */
const undrawn = [
  'hideHomeButton',
  'hideLoading',
  'hideNavigationBarLoading',
  'hideToast',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'showNavigationBarLoading',
  'startPullDownRefresh',
  'stopPullDownRefresh',
] as const

const onTabBar = [
  'hideTabBar',
  'hideTabBarRedDot',
  'removeTabBarBadge',
  'setTabBarBadge',
  'setTabBarItem',
  'setTabBarStyle',
  'showTabBar',
  'showTabBarRedDot',
] as const

const titled = ['setNavigationBarTitle', 'showLoading', 'showToast'] as const

function demandShort(options: Options, name: string): void {
  const text = options[name]
  if (typeof text === 'string' && [...text].length > LONGEST_BUTTON)
    throw new Failure(`${name} length should not larger than ${LONGEST_BUTTON} Chinese characters`)
}

/** What WeChat itself shows around and over the pages. */
export function uiArea({ world, find }: Kit): Area {
  const { bundle, pages, phone } = world
  const isTab = () =>
    bundle.app.tabBar?.list.some(({ pagePath }) => pagePath === pages.top().path) === true

  const scrollTarget = (options: Options): number => {
    const { selector } = options
    if (typeof selector !== 'string') return numberOr(options, 'scrollTop', 0)
    const [element] = find(pages.top().element, selector)
    if (element === undefined) throw new Failure(`scroll target "${selector}" is not found`)
    return element.getBoundingClientRect().top + scrollY + numberOr(options, 'offsetTop', 0)
  }

  return {
    asks: {
      ...quiet(...undrawn),
      ...Object.fromEntries(
        titled.map((name) => [name, (options: Options) => demand(options, { title: 'String' })]),
      ),
      ...Object.fromEntries(
        onTabBar.map((name) => [
          name,
          () => {
            if (!isTab()) throw new Failure('not TabBar page')
          },
        ]),
      ),
      setNavigationBarColor: (options) =>
        demand(options, { frontColor: 'String', backgroundColor: 'String' }),
      showModal: (options) => {
        demandShort(options, 'confirmText')
        demandShort(options, 'cancelText')
        const confirm = phone.confirmsModal || options['showCancel'] === false
        return { confirm, cancel: !confirm, content: null }
      },
      showActionSheet: (options) => {
        const lines = listOf(options, 'itemList')
        if (lines.length > MOST_LINES)
          throw new Failure('parameter error: itemList should not be large than 6')
        if (phone.actionSheet === null || lines[phone.actionSheet] === undefined)
          throw new Failure('cancel')
        return { tapIndex: phone.actionSheet }
      },
      pageScrollTo: (options) => {
        // At once whatever the duration: a test need not wait for a movement.
        scrollTo({ top: scrollTarget(options), behavior: 'instant' })
      },
      hideKeyboard: () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      },
    },
  }
}
