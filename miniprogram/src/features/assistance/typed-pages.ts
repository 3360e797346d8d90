import type { Programme } from '@shared/assistance/programme'
import type { SectionId } from '@shared/assistance/sections'
import type { PaperId } from '@shared/assistance/sections/ending'
import type { PlainDate } from '@shared/kernel/plain-date'
import type { Draft, DraftPhoto } from '../../drafts/draft'
import { isSame, signersOf } from './people-of'
import { listOf, pageOf, textOf, type Typed } from './typed'

/** Stands for the wording until something is signed: which one it is, the page says. */
const NOT_TYPED = 'unsigned'

/**
 * What stands on a page of which nothing is typed: an empty list is an answer, and of parents every field is missing, each
 * with its own name.
 */
const BLANK: { readonly [S in SectionId]?: Typed } = {
  household: { members: [] },
  income: { lines: [] },
  expenses: { lines: [] },
  parents: { father: {}, mother: {} },
  signature: { textVersion: NOT_TYPED },
}

/** Whether somebody acts for another; of a supplement the paper that says so, sent before or asked for, tells. */
function mayAct(draft: Draft): boolean {
  const behalf = textOf(pageOf(draft, 'agent'), 'behalf')
  const { supplement, photos } = draft
  if (behalf !== '' || supplement === undefined) return behalf === 'other'
  const asked = supplement.asks ?? []
  return (
    photos.some(({ document }) => document === 'authority') ||
    asked.some(({ field }) => field === 'authority')
  )
}

/** The papers a draft may show, in the order of the programme. An identity card is looked at, never photographed. */
export const papersOf = ({ documents }: Programme, draft: Draft): readonly PaperId[] =>
  documents.flatMap(({ id }) =>
    id === 'identity' || (id === 'authority' && !mayAct(draft)) ? [] : [id],
  )

/** The photos of one paper, in the order of its pages. */
export const photosOf = ({ photos }: Draft, paper: PaperId): readonly DraftPhoto[] =>
  photos.filter(({ document = 'proof' }) => document === paper)

/** Photos count as answered with whatever name they have yet: they are sent when they can be. */
function documentsOf(programme: Programme, draft: Draft): Typed {
  const papers = new Set<PaperId>(['proof', ...papersOf(programme, draft)])
  const namesOf = (paper: PaperId) => photosOf(draft, paper).map(({ id, photoId }) => photoId ?? id)
  return Object.fromEntries([...papers].map((paper) => [paper, namesOf(paper)]))
}

/** What was said of how somebody signs. */
export const signedBy = (authorisations: Typed, who: string): Typed => ({
  ...listOf(authorisations, 'members').find((one) => isSame(textOf(one, 'who'), who)),
  who,
})

/** One entry for everybody who must sign, so that whoever has not is missing by name, and nobody who has left stays. */
const authorisationsOf = (draft: Draft, today: PlainDate): Typed => ({
  members: signersOf(draft, today).map(({ idNumber }) =>
    signedBy(pageOf(draft, 'authorisations'), idNumber),
  ),
})

/** What stands on a page, as it is checked and sent. Which wording is signed is not for the person to fill in. */
export function typedOf(
  programme: Programme,
  draft: Draft,
  section: SectionId,
  today: PlainDate,
): unknown {
  if (section === 'documents') return documentsOf(programme, draft)
  if (section === 'authorisations') return authorisationsOf(draft, today)
  return { ...BLANK[section], ...pageOf(draft, section) }
}
