import { isAdult } from '@shared/assistance/form-checks/people'
import { tidyIdNumber } from '@shared/identity/id-number'
import { maskIdNumber } from '@shared/identity/mask'
import type { PlainDate } from '@shared/kernel/plain-date'
import type { Draft } from '../../drafts/draft'
import { listOf, pageOf, textOf, type Typed } from './typed'

/** Somebody a draft names by number; the number is as it was typed. */
export type Named = { readonly name: string; readonly idNumber: string }

/** Whether two numbers, as typed, are one. */
export const isSame = (one: string, other: string): boolean =>
  tidyIdNumber(one) === tidyIdNumber(other)

const named = (typed: Typed): Named[] => {
  const idNumber = textOf(typed, 'idNumber')
  const name = textOf(typed, 'name').trim() || maskIdNumber(tidyIdNumber(idNumber))
  return tidyIdNumber(idNumber) === '' ? [] : [{ name, idNumber }]
}

/** Who stands in `who` of a line: of them a draft may know no more than the number. */
const numbersIn = (lines: readonly Typed[]): Named[] =>
  lines.flatMap((line) => named({ idNumber: textOf(line, 'who') }))

const once = (people: readonly Named[]): readonly Named[] =>
  people.filter((one, i) => people.findIndex((other) => isSame(one.idNumber, other.idNumber)) === i)

const membersOf = (draft: Draft): Named[] =>
  listOf(pageOf(draft, 'household'), 'members').flatMap(named)

/**
 * The people typed so far who have a number: the applicant and the household. The draft of a supplement has only the pages
 * asked back, so there those whom its lines name are among them.
 */
export function peopleOf(draft: Draft): readonly Named[] {
  const people = [...named(pageOf(draft, 'applicant')), ...membersOf(draft)]
  if (!draft.supplement) return once(people)
  const lines = [...listOf(pageOf(draft, 'income'), 'lines'), pageOf(draft, 'unit')]
  return once([...people, ...numbersIn(lines)])
}

/** Whoever must agree for themselves: the grown-ups of the household, the applicant left out (《社会救助法》第四十条). */
export function signersOf(draft: Draft, today: PlainDate): readonly Named[] {
  if (draft.supplement && draft.answers.household === undefined)
    return once(numbersIn(listOf(pageOf(draft, 'authorisations'), 'members')))
  return once(membersOf(draft)).filter(({ idNumber }) => isAdult(idNumber, today))
}
