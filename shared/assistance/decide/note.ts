import { dateOf, type PlainDate } from '../../kernel/plain-date'
import { problem, type FieldFault } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import type { NoteKind, NoteRecord } from '../records'
import { moved, type StaffDecide } from './decision'

export type NoteInput = {
  readonly kind: NoteKind
  readonly text: string
  /** Who took part in a conference. */
  readonly people?: string | undefined
  /** The day of a conference. */
  readonly on?: PlainDate | undefined
}

const wrong = (path: keyof NoteInput, fault: FieldFault) =>
  refuse(problem('invalid_input', { issues: [{ path, fault }] }))

/**
 * Writes down what staff tell one another: a note, or what a conference on the case came to, which has a day and who took
 * part. The words are sealed; the trail says that something was noted, and the resident is not shown that. Problem
 * `invalid_input` for a conference without its day or people, or on a day that has not come.
 */
export const note: StaffDecide<NoteInput> = ({ application, records, actor, now }, input) => {
  const { kind, text, people, on } = input
  const { unitId, staffId, name } = actor
  const common = { at: now, kind, text, unitId, by: { staffId, name } }
  const kept = (record: NoteRecord) =>
    ok({
      application: moved(application, application.status, now),
      records: { ...records, notes: [...records.notes, record] },
      events: [{ type: 'noted' as const, data: { kind } }],
    })
  if (kind === 'note') return kept(common)
  if (on === undefined) return wrong('on', 'required')
  if (on > dateOf(now)) return wrong('on', 'date_future')
  return people === undefined ? wrong('people', 'required') : kept({ ...common, on, people })
}
