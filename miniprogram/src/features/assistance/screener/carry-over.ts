import { changeDraft, startDraft } from '../../../drafts/draft'
import { go } from '../../../platform/navigate'
import { useMe } from '../../../server/me'
import { knownOf } from '../known'
import { carriedTo } from './carried'
import type { Told } from './told'

/** Begins a form with what was told already; the consent to use it comes first, as always. */
export function startWith(programme: string, told: Told): void {
  const { id } = startDraft(programme)
  const known = knownOf(programme)
  changeDraft(id, () => ({ answers: known ? carriedTo(known.programme, told) : {} }))
  const consents = useMe.getState().me?.consents ?? []
  if (consents.length === 0) go('/features/assistance/consent/index', { programme, draft: id })
  else go('/features/assistance/tasks/index', { draft: id })
}
