import type { City } from '../cities/city'
import { parseIdNumber } from '../identity/id-number'
import { issuesOf } from '../kernel/fields'
import { ageOn, type PlainDate } from '../kernel/plain-date'
import { problem, type FieldIssue } from '../kernel/problem'
import { ok, refuse, type Result } from '../kernel/result'
import { townshipOn } from '../places/division'
import type { Programme } from './programme'
import {
  sections,
  type Answers,
  type AnswersInput,
  type SectionAnswers,
  type SectionId,
} from './sections'

const OLDEST = 120

/** One page's answers, checked by itself. */
export function checkSection<S extends SectionId>(
  section: S,
  typed: unknown,
): { readonly answers?: SectionAnswers<S>; readonly issues: readonly FieldIssue[] } {
  const parsed = sections[section].safeParse(typed ?? {})
  return parsed.success
    ? { answers: parsed.data as SectionAnswers<S>, issues: [] }
    : { issues: issuesOf(parsed.error) }
}

const under = (section: SectionId, issue: FieldIssue): FieldIssue => ({
  ...issue,
  path: [section, issue.path].filter(Boolean).join('.'),
})

const ageFault = (path: string, idNumber: string, today: PlainDate): FieldIssue[] => {
  const parsed = parseIdNumber(idNumber)
  if (typeof parsed === 'string') return []
  const age = ageOn(parsed.born, today)
  return parsed.born > today || age > OLDEST ? [{ path, fault: 'id_date' }] : []
}

/** The same person twice in one household, or somebody not born yet. */
function peopleFaults({ applicant, household }: Answers, today: PlainDate): FieldIssue[] {
  const people = [
    ...(applicant ? [{ path: 'applicant.idNumber', idNumber: applicant.idNumber }] : []),
    ...(household?.members ?? []).map(({ idNumber }, i) => ({
      path: `household.members.${i}.idNumber`,
      idNumber,
    })),
  ]
  const seen = new Set<string>()
  return people.flatMap(({ path, idNumber }): FieldIssue[] => {
    if (seen.has(idNumber)) return [{ path, fault: 'id_duplicate' }]
    seen.add(idNumber)
    return ageFault(path, idNumber, today)
  })
}

/** A day that has not come, or a township that is none (any more). */
function happeningFaults({ happening }: Answers, city: City, today: PlainDate): FieldIssue[] {
  if (!happening) return []
  const future: FieldIssue[] =
    happening.since > today ? [{ path: 'happening.since', fault: 'date_future' }] : []
  if (happening.township === 'unknown') return future
  const township = townshipOn(city.pack.divisions, happening.township, today)
  if (township.ok) return future
  const fault =
    township.problem.code === 'township_replaced' ? 'township_replaced' : 'township_unknown'
  return [...future, { path: 'happening.township', fault }]
}

const documentFaults = (programme: Programme, answers: Answers): FieldIssue[] =>
  programme.documents
    .filter(({ id, required }) => id === 'proof' && required(answers))
    .filter(() => answers.documents?.proof.length === 0)
    .map(({ id }) => ({ path: `documents.${id}`, fault: 'required' }))

/** What no page can see by itself: people twice, days to come, townships that are none, papers that are missing. */
export const checkTogether = (
  programme: Programme,
  answers: Answers,
  city: City,
  today: PlainDate,
): FieldIssue[] => [
  ...peopleFaults(answers, today),
  ...happeningFaults(answers, city, today),
  ...documentFaults(programme, answers),
]

/** The pages `ids`, each by itself. Paths begin with the page. */
export function checkPages(ids: readonly SectionId[], typed: AnswersInput): Result<Answers> {
  const pages = ids.map((id) => ({ id, ...checkSection(id, typed[id]) }))
  const issues = pages.flatMap(({ id, issues: found }) => found.map((issue) => under(id, issue)))
  if (issues.length > 0) return refuse(problem('invalid_input', { issues }))
  return ok(Object.fromEntries(pages.map(({ id, answers }) => [id, answers])))
}

/**
 * A whole form, every page and then all together. Problem `invalid_input` with one issue a field, its path beginning with
 * the page: `applicant.idNumber`, `household.members.0.monthlyIncome`.
 */
export function checkAnswers(
  programme: Programme,
  typed: AnswersInput,
  city: City,
  today: PlainDate,
): Result<Answers> {
  const pages = checkPages(programme.sections, typed)
  if (!pages.ok) return pages
  const issues = checkTogether(programme, pages.value, city, today)
  return issues.length > 0 ? refuse(problem('invalid_input', { issues })) : pages
}
