import { startDraft, type Draft, type Place } from '../../drafts/draft'
import { knownOf } from './known'
import { placed } from './placed'

/** The place whose code was scanned last, while the app is open. */
let arrived: Place | undefined

/** Somebody scanned a code. */
export function arriveAt({ code, township, village }: Place): void {
  arrived = { code, township, ...(village !== undefined && { village }) }
}

/** A new form, with the place of the code in the page's address filled in; another scan than that one fills nothing in. */
export function beginForm(programme: string, code: string | undefined): Draft {
  const known = knownOf(programme)
  if (!known || arrived?.code !== code || !arrived) return startDraft(programme)
  return startDraft(programme, { place: arrived, answers: placed(known.programme, arrived) })
}
