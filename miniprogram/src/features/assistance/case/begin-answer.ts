import type { ApplicationView } from '@shared/assistance/views'
import { paperIds } from '@shared/assistance/sections/ending'
import type { Problem } from '@shared/kernel/problem'
import { startSupplement, type DraftPhoto, type SupplementOf } from '../../../drafts/draft'
import { go } from '../../../platform/navigate'
import { call } from '../../../server/call'
import { pagesAsked } from '../work/supplement-asks'

type Papers = Partial<Record<(typeof paperIds)[number], readonly string[]>>

/** The photos of the case, as the draft of an answer has them: in the cloud, with an address to look at. */
async function photosOf({ caseId, unlocked }: ApplicationView): Promise<DraftPhoto[]> {
  const papers = (unlocked?.['documents'] ?? {}) as Papers
  const photos = paperIds.flatMap((document) =>
    (papers[document] ?? []).map((photoId) => ({ id: photoId, document, photoId })),
  )
  return Promise.all(
    photos.map(async (photo) => {
      const found = await call('assistance', 'photo', { caseId, photoId: photo.photoId })
      return { ...photo, ...(found.ok && { url: found.value.url }) }
    }),
  )
}

/** Begins the answer to a supplement notice, or goes on with it: a draft with what was sent before. */
export async function beginAnswer(
  view: ApplicationView,
  where: Pick<SupplementOf, 'atCounter'> = {},
): Promise<void> {
  const { caseId, version, supplement, programme, unlocked } = view
  if (!supplement || !unlocked) return
  const { asks, note } = supplement
  const of = { caseId, version, sections: pagesAsked(asks), asks, note, ...where }
  const draft = startSupplement(programme, of, unlocked, await photosOf(view))
  go('/features/assistance/tasks/index', { draft: draft.id })
}

/** The same for somebody at the counter: what they sent before is shown to the clerk in clear, and noted. Says why not. */
export async function beginAtCounter(view: ApplicationView): Promise<Problem | undefined> {
  const asked = await call('assistance', 'askedPages', { caseId: view.caseId })
  if (!asked.ok) return asked.problem
  await beginAnswer({ ...view, unlocked: asked.value.pages }, { atCounter: true })
  return undefined
}
