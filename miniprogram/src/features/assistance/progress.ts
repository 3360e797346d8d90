import { checkSection } from '@shared/assistance/check-answers'
import type { Programme } from '@shared/assistance/programme'
import type { Answers, SectionId } from '@shared/assistance/sections'
import type { FieldIssue } from '@shared/kernel/problem'
import type { Draft } from '../../drafts/draft'

/** Stands for the wording until something is signed: which one it is, the page says. */
const NOT_TYPED = 'unsigned'

export type Progress = 'done' | 'started' | 'empty'

/**
 * What stands on a page. Photos count as answered with whatever name they have yet: they are sent when they can be. Which
 * wording is signed is not for the person to fill in.
 */
export function typedOf({ answers, photos }: Draft, section: SectionId): unknown {
  if (section === 'documents') return { proof: photos.map(({ id, photoId }) => photoId ?? id) }
  if (section === 'signature')
    return { textVersion: NOT_TYPED, ...(answers.signature as object | undefined) }
  // A parent of whom nothing is typed yet is one whose every field is missing, each with its own name.
  if (section === 'parents')
    return { father: {}, mother: {}, ...(answers.parents as object | undefined) }
  return answers[section]
}

/** A paper that what is typed so far asks for and that is not there yet. */
function missingPapers(programme: Programme, draft: Draft): FieldIssue[] {
  const readable = programme.sections.flatMap((id) => {
    const { answers } = checkSection(id, draft.answers[id])
    return answers === undefined ? [] : [[id, answers] as const]
  })
  const answers = Object.fromEntries(readable) as Answers
  const asked = programme.documents.some(({ id, required }) => id === 'proof' && required(answers))
  return asked && draft.photos.length === 0 ? [{ path: 'proof', fault: 'required' }] : []
}

/** What is wrong on one page of a draft. */
export function issuesIn(
  programme: Programme,
  draft: Draft,
  section: SectionId,
): readonly FieldIssue[] {
  const { issues } = checkSection(section, typedOf(draft, section))
  return section === 'documents' ? [...issues, ...missingPapers(programme, draft)] : issues
}

/** How far a page is. The documents page of someone who may leave it empty is done when it has been looked at. */
export function progressOf(programme: Programme, draft: Draft, section: SectionId): Progress {
  if (draft.answers[section] === undefined) return 'empty'
  return issuesIn(programme, draft, section).length === 0 ? 'done' : 'started'
}

/** The pages of a draft: the programme's, or those a supplement notice unlocked. */
export const sectionsOf = (programme: Programme, draft: Draft): readonly SectionId[] =>
  programme.sections.filter((id) => draft.supplement?.sections.includes(id) ?? true)
