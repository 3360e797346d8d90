import { startDraft, type Draft, type Place } from '../../drafts/draft'
import { knownOf } from './known'
import { placed } from './placed'

/** The place whose code was scanned last, while the app is open. */
let arrived: Place | undefined

/** Somebody scanned a code. */
export function arriveAt({ code, township, village }: Place): void {
  arrived = { code, township, ...(village !== undefined && { village }) }
}

/** What a form may begin with, out of the address of the page: a code that was scanned, or the place to eat one comes from. */
export type Begun = Readonly<Partial<Record<'code' | 'site' | 'siteName' | 'township', string>>>

/** The part of an address that a form begins with. */
export const begunBy = ({ code, site, siteName, township }: Begun): Begun => ({
  ...(code && { code }),
  ...(site && { site, siteName, township }),
})

/**
 * A new form, with what the page's address says filled in: the place of the code, where that one was scanned last, or the place
 * to eat.
 */
export function beginForm(programme: string, { code, site, siteName, township }: Begun): Draft {
  const known = knownOf(programme)
  if (!known) return startDraft(programme)
  if (site !== undefined && known.programme.sections.includes('meals'))
    return startDraft(programme, { answers: { meals: { site, siteName, township } } })
  if (arrived?.code !== code || !arrived) return startDraft(programme)
  return startDraft(programme, { place: arrived, answers: placed(known.programme, arrived) })
}
