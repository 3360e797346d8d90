import type { City } from '../cities/city'
import { issuesOf } from '../kernel/fields'
import type { PlainDate } from '../kernel/plain-date'
import { problem, type FieldIssue } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import { homeOfChild } from './form-checks/children'
import { authorityOver, daysToCome, diedBeforeBorn } from './form-checks/days'
import type { Form, FormCheck } from './form-checks/form'
import { incomeLines, incomesOwed, singleMember } from './form-checks/means'
import { missingPapers } from './form-checks/papers'
import { impossibleAges, peopleTwice } from './form-checks/people'
import { townships } from './form-checks/places'
import { signers } from './form-checks/signers'
import type { Programme } from './programme'
import {
  sections,
  type Answers,
  type AnswersInput,
  type SectionAnswers,
  type SectionId,
} from './sections'

/** One page's answers, checked by itself. */
export function checkSection<S extends SectionId>(
  section: S,
  typed: unknown,
): { readonly answers?: SectionAnswers<S>; readonly issues: readonly FieldIssue[] } {
  const parsed = sections[section]().safeParse(typed ?? {})
  return parsed.success
    ? { answers: parsed.data as SectionAnswers<S>, issues: [] }
    : { issues: issuesOf(parsed.error) }
}

const under = (section: SectionId, issue: FieldIssue): FieldIssue => ({
  ...issue,
  path: [section, issue.path].filter(Boolean).join('.'),
})

/** Of one field the first fault is said. */
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
  townships,
  missingPapers,
  signers,
]

const pageOf = ({ path }: FieldIssue): string => path.split('.')[0] ?? ''

/**
 * What no page can see by itself: people twice, days to come, townships that are none, papers that are missing. One issue a
 * field, page by page in the order of the form; paths begin with the page.
 */
export function checkTogether(form: Form): FieldIssue[] {
  const order: readonly string[] = form.programme.sections
  return checks
    .flatMap((check) => check(form))
    .filter(({ path }, i, all) => all.findIndex((issue) => issue.path === path) === i)
    .sort((one, other) => order.indexOf(pageOf(one)) - order.indexOf(pageOf(other)))
}

/** The pages `ids`, each by itself. Paths begin with the page. */
export function checkPages(ids: readonly SectionId[], typed: AnswersInput): Result<Answers> {
  const pages = ids.map((id) => ({ id, ...checkSection(id, typed[id]) }))
  const issues = pages.flatMap(({ id, issues: found }) => found.map((issue) => under(id, issue)))
  if (issues.length > 0) return refuse(problem('invalid_input', { issues }))
  return ok(Object.fromEntries(pages.map(({ id, answers }) => [id, answers])))
}

/**
 * A whole form, every page and then all together. Problem `invalid_input` with one issue a field, its path beginning with
 * the page: `applicant.idNumber`, `household.members.0.monthlyIncome`. `atCounter`: it is taken in for somebody.
 */
export function checkAnswers(
  programme: Programme,
  typed: AnswersInput,
  city: City,
  today: PlainDate,
  atCounter = false,
): Result<Answers> {
  const pages = checkPages(programme.sections, typed)
  if (!pages.ok) return pages
  const issues = checkTogether({ programme, answers: pages.value, city, today, atCounter })
  return issues.length > 0 ? refuse(problem('invalid_input', { issues })) : pages
}
