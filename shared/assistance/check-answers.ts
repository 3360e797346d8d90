import type { City } from '../cities/city'
import { parseIdNumber } from '../identity/id-number'
import { issuesOf } from '../kernel/fields'
import { ageOn, type PlainDate } from '../kernel/plain-date'
import { problem, type FieldFault, type FieldIssue } from '../kernel/problem'
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

type Named = { readonly path: string; readonly idNumber: string }

const named = (path: string, person: { readonly idNumber?: string | undefined } | undefined) =>
  person?.idNumber === undefined ? [] : [{ path, idNumber: person.idNumber }]

/** Everybody a form names by number. */
const peopleIn = ({ applicant, household, child, guardian, parents }: Answers): Named[] => [
  ...named('applicant.idNumber', applicant),
  ...(household?.members ?? []).flatMap((member, i) =>
    named(`household.members.${i}.idNumber`, member),
  ),
  ...named('child.idNumber', child),
  ...named('guardian.idNumber', guardian),
  ...named('parents.father.idNumber', parents?.father),
  ...named('parents.mother.idNumber', parents?.mother),
]

const ADULT = 18

/** Whose age the form depends on. 民法典第十七条: 不满十八周岁为未成年人. */
const ages: Readonly<
  Record<string, { readonly holds: (age: number) => boolean; readonly fault: FieldFault }>
> = {
  'child.idNumber': { holds: (age) => age < ADULT, fault: 'age_too_old' },
  'guardian.idNumber': { holds: (age) => age >= ADULT, fault: 'age_too_young' },
}

/** Not born yet, older than anybody, or on the wrong side of eighteen. */
function ageFault({ path, idNumber }: Named, today: PlainDate): FieldIssue[] {
  const parsed = parseIdNumber(idNumber)
  if (typeof parsed === 'string') return []
  const age = ageOn(parsed.born, today)
  if (parsed.born > today || age > OLDEST) return [{ path, fault: 'id_date' }]
  const wanted = ages[path]
  return !wanted || wanted.holds(age) ? [] : [{ path, fault: wanted.fault, limit: ADULT }]
}

/** The same person twice in one form, or somebody of an age they cannot have; of one number one thing is said. */
function peopleFaults(answers: Answers, today: PlainDate): FieldIssue[] {
  const seen = new Set<string>()
  return peopleIn(answers).flatMap((person): FieldIssue[] => {
    if (seen.has(person.idNumber)) return [{ path: person.path, fault: 'id_duplicate' }]
    seen.add(person.idNumber)
    return ageFault(person, today)
  })
}

/** A township that is none (any more). */
function townshipFault(
  path: string,
  code: string | undefined,
  city: City,
  today: PlainDate,
): FieldIssue[] {
  if (code === undefined || code === 'unknown') return []
  const township = townshipOn(city.pack.divisions, code, today)
  if (township.ok) return []
  const fault =
    township.problem.code === 'township_replaced' ? 'township_replaced' : 'township_unknown'
  return [{ path, fault }]
}

/** Days that have not come. */
const dateFaults = ({ happening }: Answers, today: PlainDate): FieldIssue[] =>
  happening !== undefined && happening.since > today
    ? [{ path: 'happening.since', fault: 'date_future' }]
    : []

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
  ...dateFaults(answers, today),
  ...townshipFault('happening.township', answers.happening?.township, city, today),
  ...townshipFault('child.township', answers.child?.township, city, today),
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
