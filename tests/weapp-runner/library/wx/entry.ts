import type { Entry } from './hub'
import type { Area } from './kit'

/** How the app was started, and how it last came to sight. */
export interface Started {
  launch: Entry
  enter: Entry
}

/** Someone found the app and opened its first page. */
export const bareEntry = (path: string): Entry => ({
  path,
  query: {},
  scene: 1001,
  shareTicket: '',
  referrerInfo: {},
  apiCategory: 'default',
})

/** wx.getLaunchOptionsSync and its like. */
export const entryArea = (started: Started): Area => ({
  plain: {
    getLaunchOptionsSync: () => started.launch,
    getEnterOptionsSync: () => started.enter,
  },
})
