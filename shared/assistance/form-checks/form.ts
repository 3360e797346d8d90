import type { City } from '../../cities/city'
import type { PlainDate } from '../../kernel/plain-date'
import type { FieldIssue } from '../../kernel/problem'
import type { Programme } from '../programme'
import type { Answers } from '../sections'

/** A whole form, each page of it readable by itself, in a city on a day. */
export type Form = {
  readonly programme: Programme
  readonly answers: Answers
  readonly city: City
  readonly today: PlainDate
  /** It was taken in at a counter: nobody has it on a phone, so nobody can be sent a link. */
  readonly atCounter?: boolean
}

/** A rule that no page can see by itself. The paths it names begin with the page: `income.lines.1.since`. */
export type FormCheck = (form: Form) => readonly FieldIssue[]
