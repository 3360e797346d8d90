import type { Programme } from '@shared/assistance/programme'
import type { AnswersInput } from '@shared/assistance/sections'
import type { Draft, Place } from '../../drafts/draft'

const pageBy = {
  where_it_happened: 'happening',
  hukou: 'hukou',
  child_hukou: 'child',
  home: 'meals',
} as const satisfies Readonly<Record<Programme['routing'], keyof AnswersInput>>

/** The page of a form that says which township acts. */
export const placePage = ({ routing }: Programme) => pageBy[routing]

/** What a form begins with whose code was scanned at a place: the township and the village, to be changed like anything else. */
export const placed = (programme: Programme, { township, village }: Place): AnswersInput => ({
  [placePage(programme)]: { township: township.code, ...(village !== undefined && { village }) },
})

/** The answers without what the code filled in, where nobody has changed it: what somebody keeps of themselves knows better. */
export function withoutPlace(programme: Programme, { answers, place }: Draft): AnswersInput {
  if (!place) return answers
  const page = placePage(programme)
  const untouched = JSON.stringify(answers[page]) === JSON.stringify(placed(programme, place)[page])
  const { [page]: _, ...rest } = answers
  return untouched ? rest : answers
}
