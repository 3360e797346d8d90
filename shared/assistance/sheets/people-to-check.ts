import { addDays, addMonths, dateOf, type PlainDate } from '../../kernel/plain-date'
import type { CheckRequest } from '../checks/check-file'
import type { Told } from '../checks/fold-result'
import { policyDay, type Situation } from '../decide/decision'
import { programmeNames } from '../papers/words'
import type { Answers, SectionAnswers } from '../sections'

type Facts = Pick<Situation, 'application' | 'answers' | 'records' | 'programme'>
type Member = SectionAnswers<'household'>['members'][number]

const SELF = '本人'

const relations: Readonly<Record<Member['relation'], string>> = {
  spouse: '配偶',
  parent: '父母',
  child: '子女',
  sibling: '兄弟姐妹',
  other: '其他',
}

/** Every word that `relation` may be. */
export const relationWords = [SELF, ...Object.values(relations)]

const MONTHS_ASKED = 12

type Person = Pick<CheckRequest, 'name' | 'idNumber' | 'relation'>

/** The applicant and everybody of the household, and how they are related. */
export const peopleIn = ({ applicant, household }: Answers): Person[] => [
  ...(applicant ? [{ ...applicant, relation: SELF }] : []),
  ...(household?.members ?? []).map((one) => ({ ...one, relation: relations[one.relation] })),
]

/**
 * Everybody of a case whose income and property is asked about, and the twelve months before it was sent. Who signed by a
 * link did so on another day than the others.
 */
export function peopleToCheck({ application, answers, records, programme }: Facts): CheckRequest[] {
  const on = policyDay(application)
  const signedOn = (idNumber: string): PlainDate => {
    const signature = records.signatures.find(({ who }) => who === idNumber)
    return dateOf(signature?.at ?? application.submittedAt)
  }
  return peopleIn(answers).map(({ name, idNumber, relation }) => ({
    no: application.no,
    matter: programmeNames.get(programme.id) ?? programme.id,
    ...{ name, idNumber, relation },
    authorisedOn: signedOn(idNumber),
    from: addMonths(on, -MONTHS_ASKED),
    until: addDays(on, -1),
  }))
}

type Line = SectionAnswers<'income'>['lines'][number]

const runsOn =
  (on: PlainDate) =>
  ({ since, until }: Line): boolean =>
    (since === undefined || since <= on) && (until === undefined || on <= until)

/** What each of them said comes in every month, in 分: line by line, or as one sum where the form asks for that. */
export function toldIn({ application, answers }: Facts): Told[] {
  const { applicant, household, income } = answers
  const lines = income?.lines.filter(runsOn(policyDay(application)))
  const people = [...(applicant ? [applicant] : []), ...(household?.members ?? [])]
  return people.map(({ idNumber, monthlyIncome: sum = 0 }) => ({
    idNumber,
    monthlyIncome: lines
      ? lines.filter(({ who }) => who === idNumber).reduce((all, { monthly }) => all + monthly, 0)
      : sum,
  }))
}
