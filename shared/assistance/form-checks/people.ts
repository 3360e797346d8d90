import { parseIdNumber } from '../../identity/id-number'
import { ageOn, type PlainDate } from '../../kernel/plain-date'
import type { FieldFault, FieldIssue } from '../../kernel/problem'
import { ADULT } from '../adult'
import type { Answers, SectionId } from '../sections'
import type { FormCheck } from './form'

const OLDEST = 120

type Named = { readonly page: SectionId; readonly path: string; readonly idNumber: string }

const named = (
  page: SectionId,
  person: { readonly idNumber?: string | undefined } | undefined,
  field = 'idNumber',
): Named[] =>
  person?.idNumber === undefined
    ? []
    : [{ page, path: `${page}.${field}`, idNumber: person.idNumber }]

/** Everybody a form names by number, page by page. */
export const peopleIn = (answers: Answers): readonly Named[] => [
  ...named('applicant', answers.applicant),
  ...named('agent', answers.agent?.behalf === 'other' ? answers.agent : undefined),
  ...(answers.household?.members ?? []).flatMap((member, i) =>
    named('household', member, `members.${i}.idNumber`),
  ),
  ...named('child', answers.child),
  ...named('guardian', answers.guardian),
  ...named('parents', answers.parents?.father, 'father.idNumber'),
  ...named('parents', answers.parents?.mother, 'mother.idNumber'),
  ...named('deceased', answers.deceased),
]

/**
 * Those of them who are in need or live together, each once. Who acts for many by their work (an official of the village
 * who fills forms in, the head of an institution) would make one household of them all.
 */
export const householdIn = (answers: Answers): string[] => [
  ...new Set(
    peopleIn(answers)
      .filter(({ page }) => page !== 'agent')
      .filter(({ page }) => page !== 'guardian' || answers.guardian?.relation !== 'institution')
      .map(({ idNumber }) => idNumber),
  ),
]

/** The day somebody was born, by their number. */
export function bornOf(idNumber: string): PlainDate | undefined {
  const parsed = parseIdNumber(idNumber)
  return typeof parsed === 'string' ? undefined : parsed.born
}

/** 民法典第十七条: 十八周岁以上为成年人. */
export function isAdult(idNumber: string, on: PlainDate): boolean {
  const born = bornOf(idNumber)
  return born !== undefined && ageOn(born, on) >= ADULT
}

/** A member of the household may be the one who applies for the applicant (《社会救助法》第三十七条). */
const mayBeBoth = (one: Named, other: Named): boolean =>
  one.page === 'agent' && other.page === 'household'

/** One person counts once in a household, and amounts go by its heads (《最低生活保障审核确认办法》第七条、第二十三条). */
export const peopleTwice: FormCheck = ({ answers }) =>
  peopleIn(answers)
    .filter((person, i, all) =>
      all
        .slice(0, i)
        .some((before) => before.idNumber === person.idNumber && !mayBeBoth(before, person)),
    )
    .map(({ path }) => ({ path, fault: 'id_duplicate' }))

type AgeRule = {
  readonly holds: (idNumber: string, on: PlainDate) => boolean
  readonly fault: FieldFault
}

const grownUp: AgeRule = { holds: isAdult, fault: 'age_too_young' }

/** Whose age the form depends on. 民法典第十七条、第十八条: an adult acts for themselves, and for others. */
const ages: { readonly [S in SectionId]?: AgeRule } = {
  child: { holds: (idNumber, on) => !isAdult(idNumber, on), fault: 'age_too_old' },
  guardian: grownUp,
  agent: grownUp,
}

/** Who died long ago is as old as on that day. */
const lastDayOf = (page: SectionId, { deceased }: Answers, today: PlainDate): PlainDate =>
  page === 'deceased' && deceased !== undefined && deceased.diedOn < today ? deceased.diedOn : today

function ageFault(
  { page, path, idNumber }: Named,
  answers: Answers,
  today: PlainDate,
): readonly FieldIssue[] {
  const born = bornOf(idNumber)
  if (born === undefined) return []
  const tooOld = ageOn(born, lastDayOf(page, answers, today)) > OLDEST
  if (born > today || tooOld) return [{ path, fault: 'id_date' }]
  const wanted = ages[page]
  if (!wanted || wanted.holds(idNumber, today)) return []
  return [{ path, fault: wanted.fault, limit: ADULT }]
}

/** Not born yet, older than anybody (a slip in the number, GB 11643), or on the wrong side of eighteen. */
export const impossibleAges: FormCheck = ({ answers, today }) =>
  peopleIn(answers).flatMap((person) => ageFault(person, answers, today))
