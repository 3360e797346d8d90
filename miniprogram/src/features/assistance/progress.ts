import { checkSection } from '@shared/assistance/check-answers'
import { homeOfChild } from '@shared/assistance/form-checks/children'
import { authorityOver, daysToCome, diedBeforeBorn } from '@shared/assistance/form-checks/days'
import type { Form, FormCheck } from '@shared/assistance/form-checks/form'
import { incomeLines, incomesOwed, singleMember } from '@shared/assistance/form-checks/means'
import { missingPapers } from '@shared/assistance/form-checks/papers'
import { impossibleAges, peopleTwice } from '@shared/assistance/form-checks/people'
import { signers } from '@shared/assistance/form-checks/signers'
import type { Programme } from '@shared/assistance/programme'
import type { Answers, SectionId } from '@shared/assistance/sections'
import type { PlainDate } from '@shared/kernel/plain-date'
import type { FieldIssue } from '@shared/kernel/problem'
import { isAtCounter } from '../../drafts/begun'
import type { Draft } from '../../drafts/draft'
import { typedOf } from './typed-pages'

export type Progress = 'done' | 'started' | 'empty'

/** A page of a form and how far it is. */
export type Task = { readonly id: SectionId; readonly progress: Progress }

/** What no page can see by itself, as far as the phone can: that a township is none only the cloud knows. */
const checks: readonly FormCheck[] = [
  peopleTwice,
  impossibleAges,
  homeOfChild,
  incomesOwed,
  singleMember,
  incomeLines,
  daysToCome,
  diedBeforeBorn,
  authorityOver,
  missingPapers,
  signers,
]

/** The pages that say who there is: while one of them cannot be read, nobody is a stranger. */
const PEOPLE: readonly SectionId[] = ['applicant', 'household']

function issuesTogether(form: Omit<Form, 'city'>): readonly FieldIssue[] {
  const { programme, answers } = form
  const known = PEOPLE.every((id) => !programme.sections.includes(id) || answers[id] !== undefined)
  // Trap: the phone has no city; of all the checks `townships` alone looks at it, and it is not among these.
  const found = checks.flatMap((check) => check(form as Form))
  return known ? found : found.filter(({ fault }) => fault !== 'who_unknown')
}

/** Of one field the first fault is said. Paths begin with the field. */
const onPage = (section: SectionId, issues: readonly FieldIssue[]): readonly FieldIssue[] =>
  issues
    .filter(({ path }) => path.startsWith(`${section}.`))
    .map((issue) => ({ ...issue, path: issue.path.slice(section.length + 1) }))
    .filter(({ path }, i, all) => all.findIndex((issue) => issue.path === path) === i)

type Issues = ReadonlyMap<SectionId, readonly FieldIssue[]>

/** What is wrong on each page that was looked at, by itself and together with the others. */
function issuesByPage(programme: Programme, draft: Draft, today: PlainDate): Issues {
  const pages = programme.sections
    .filter((id) => draft.answers[id] !== undefined)
    .map((id) => ({ id, ...checkSection(id, typedOf(programme, draft, id, today)) }))
  const answers: Answers = Object.fromEntries(
    pages.flatMap(({ id, answers: kept }) => (kept === undefined ? [] : [[id, kept]])),
  )
  const together = issuesTogether({ programme, answers, today, atCounter: isAtCounter(draft) })
  return new Map(pages.map(({ id, issues }) => [id, [...issues, ...onPage(id, together)]]))
}

/** What is wrong on one page of a draft. Paths begin with the field. */
export function issuesIn(
  programme: Programme,
  draft: Draft,
  section: SectionId,
  today: PlainDate,
): readonly FieldIssue[] {
  const seen = { ...draft, answers: { [section]: {}, ...draft.answers } }
  return issuesByPage(programme, seen, today).get(section) ?? []
}

/** The pages of a draft: the programme's, or those a supplement notice unlocked. */
export const sectionsOf = (programme: Programme, draft: Draft): readonly SectionId[] =>
  programme.sections.filter((id) => draft.supplement?.sections.includes(id) ?? true)

/** How far each page of a draft is. One that may be left empty is done when it has been looked at. */
export function progressIn(programme: Programme, draft: Draft, today: PlainDate): readonly Task[] {
  const issues = issuesByPage(programme, draft, today)
  const progressOf = (id: SectionId): Progress => {
    const found = issues.get(id)
    if (found === undefined) return 'empty'
    return found.length === 0 ? 'done' : 'started'
  }
  return sectionsOf(programme, draft).map((id) => ({ id, progress: progressOf(id) }))
}
