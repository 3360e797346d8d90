import { textOf } from './options'
import type { Area, Kit } from './kit'

/** The moves between pages. */
export const navigationArea = ({ world: { pages } }: Kit): Area => ({
  asks: {
    navigateTo: (options) => pages.navigateTo(textOf(options, 'url')),
    redirectTo: (options) => pages.redirectTo(textOf(options, 'url')),
    reLaunch: (options) => pages.reLaunch(textOf(options, 'url')),
    switchTab: (options) => pages.switchTab(textOf(options, 'url')),
    navigateBack: ({ delta }) => pages.navigateBack(typeof delta === 'number' ? delta : 1),
  },
})
