import {
  ADULT,
  answersSchema,
  questions,
  type AnswerName,
  type QuestionId,
  type TypedAnswers,
} from '@shared/assistance/screener/questions'
import { issuesOf } from '@shared/kernel/fields'
import type { FieldIssue } from '@shared/kernel/problem'

/** What is typed so far. It lives with the page and is gone with it: nothing of it is written anywhere. */
export type Told = TypedAnswers

const isTyped = (value: unknown): boolean => value !== undefined && value !== ''

/** What is worth sending: nothing that was left empty, nothing asked only because of an answer since changed. */
export const sendable = (told: Told): Told => {
  const asked = new Set<string>(askedOf(told).flatMap((id) => asksOf(id, told)))
  return Object.fromEntries(
    Object.entries(told).filter(([name, value]) => isTyped(value) && asked.has(name)),
  )
}

const ageOf = ({ age }: Told): number | undefined =>
  age === undefined || !/^\d+$/.test(age) ? undefined : Number(age)

const isChild = (told: Told): boolean => (ageOf(told) ?? 0) < ADULT

const WORKING_AGE = { from: 16, before: 60 }

/** Whoever is old, young or disabled may be 特困, and only then does it matter who cares for them. */
const mayBeTekun = (told: Told): boolean => {
  const age = ageOf(told)
  const working = age !== undefined && age >= WORKING_AGE.from && age < WORKING_AGE.before
  return !working || told.disabilityGrade !== 'none'
}

const SOMETIMES: Readonly<Partial<Record<QuestionId, (told: Told) => boolean>>> = {
  selfCare: mayBeTekun,
  support: mayBeTekun,
  child: isChild,
}

/** The questions there are for this person, in order. */
export const askedOf = (told: Told): readonly QuestionId[] =>
  questions.filter(({ id }) => SOMETIMES[id]?.(told) ?? true).map(({ id }) => id)

const hasIncome = ({ income }: Told): boolean => isTyped(income) && !/^0+$/.test(income ?? '')

const WHEN: Readonly<Partial<Record<AnswerName, (told: Told) => boolean>>> = {
  wages: hasIncome,
  basicPension: hasIncome,
  honours: hasIncome,
  elderAllowance: hasIncome,
  disabilityKind: ({ disabilityGrade }) =>
    disabilityGrade !== undefined && disabilityGrade !== 'none',
  home: ({ parents }) => parents === 'orphan',
  foundWork: ({ receiving }) => receiving?.includes('dibao') === true,
}

/** What a question asks of this person. */
export const asksOf = (id: QuestionId, told: Told): readonly AnswerName[] => {
  const asks: readonly AnswerName[] = questions.find((question) => question.id === id)?.asks ?? []
  return asks.filter((name) => WHEN[name]?.(told) ?? true)
}

/** What is wrong with what was typed for a question. */
export function issuesFor(id: QuestionId, told: Told): readonly FieldIssue[] {
  const parsed = answersSchema().safeParse(sendable(told))
  const asks: readonly string[] = asksOf(id, told)
  return parsed.success
    ? []
    : issuesOf(parsed.error).filter(({ path }) => asks.includes(path.split('.')[0] ?? ''))
}

/** The answers without those of one question. */
export const without = (told: Told, id: QuestionId): Told => {
  const asks: readonly string[] = questions.find((question) => question.id === id)?.asks ?? []
  return Object.fromEntries(Object.entries(told).filter(([name]) => !asks.includes(name)))
}
