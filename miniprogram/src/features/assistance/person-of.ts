import { checkPages } from '@shared/assistance/check-answers'
import type { Programme } from '@shared/assistance/programme'
import type { SectionId } from '@shared/assistance/sections'
import type { PlainDate } from '@shared/kernel/plain-date'
import type { Draft } from '../../drafts/draft'
import { typedOf } from './typed-pages'

/** The pages that say between them whom a form is for. */
const SAYING_WHO: readonly SectionId[] = ['applicant', 'household', 'unit', 'child', 'deceased']

/**
 * The identity number of the person a draft is for; undefined while one of the pages that say so is not filled in right,
 * because then it could still be somebody else. A supplement and a form taken in at a counter are for nobody to reuse.
 */
export function personOf(programme: Programme, draft: Draft, today: PlainDate): string | undefined {
  if (draft.supplement || draft.counter) return undefined
  const pages = programme.sections.filter((page) => SAYING_WHO.includes(page))
  const typed = pages.map((page) => [page, typedOf(programme, draft, page, today)] as const)
  const checked = checkPages(pages, Object.fromEntries(typed))
  return checked.ok ? programme.about(checked.value)?.idNumber : undefined
}
