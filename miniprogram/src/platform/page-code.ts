import type { PagePath } from '../page-paths'
import type { Query } from './navigate'

/** A picture of a code that opens a page by its address; nothing inside WeChat, where a page has no address. */
export const pageCode = (_path: PagePath, _query: Query): string | undefined => undefined
