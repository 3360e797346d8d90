/**
 * Every expected way a call can fail, by name. The words a person reads for each live in `copy/problems.ts`,
 * which does not compile while one is missing.
 */
export const problemCodes = [
  // the call itself
  'invalid_json',
  'too_large',
  'unknown_function',
  'unknown_verb',
  'invalid_input',
  'not_signed_in',
  'not_allowed',
  'not_found',
  'unavailable',
  'offline',
  'timeout',
  'conflict',
  'too_many_requests',
  // signing in at a desktop
  'session_over',
  'sign_in_over',
  'too_many_codes',
  // casework
  'consent_needed',
  'wrong_status',
  'stale_version',
  'claimed_by_other',
  'not_claimed',
  'same_person',
  'supplement_used',
  'section_locked',
  'lane_reason_needed',
  'nothing_changed',
  'already_open',
  'already_helped',
  'policy_changed',
  // looking into a case
  'visit_missing',
  'visit_above_missing',
  'colleague_needed',
  'remote_reason_needed',
  'authorisation_missing',
  'check_missing',
  'check_asked',
  'paper_returned',
  'document_unread',
  // 公示, and what is being given
  'objection_late',
  'objection_open',
  'already_objected',
  'not_given',
  'already_done',
  'link_used',
  // the quarterly return
  'quarter_open',
  'not_entered',
  'entered_by_signer',
  'unexplained',
  // a file that is read in
  'file_encoding',
  'file_empty',
  'file_too_large',
  'file_too_many_rows',
  'file_columns',
  'file_rows',
  // places, calendar, policy, money
  'township_unknown',
  'township_replaced',
  'unit_unknown',
  'staff_unknown',
  'unit_closed',
  'unit_in_use',
  'unit_has_cases',
  'unit_has_staff',
  // who works where
  'role_elsewhere',
  'last_admin',
  'already_staff',
  'still_working',
  'code_unknown',
  'code_used',
  'code_cancelled',
  'code_expired',
  'code_tries',
  'fund_elsewhere',
  'calendar_uncovered',
  'policy_unset',
  'over_cap',
  'fund_insufficient',
  // a place at a registry
  'slot_not_open',
  'slot_closed',
  'slot_past',
  'slot_drawn',
  'slot_full',
  'slot_free',
  'hold_over',
  'already_booked',
  'already_waiting',
  'offer_over',
  'barred',
  'too_many_holds',
  'cancel_too_late',
  'same_office_only',
  'officiant_taken',
  'officiant_away',
  'draw_entered',
  'not_the_person',
  'ticket_forged',
  'ticket_elsewhere',
  'not_today',
  // a meal that is brought
  'delivery_other_day',
  'skip_too_late',
  // a divorce between its two visits
  'divorce_case_needed',
  'before_issue_days',
  'after_issue_days',
  'withdraw_too_late',
  // what the law says against a marriage, a divorce, or an office
  'both_needed',
  'same_person_twice',
  'man_and_woman',
  'too_young_to_marry',
  'too_closely_related',
  'divorce_not_agreed',
  'divorce_incapable',
  'divorce_abroad',
  'office_without_foreign',
  'office_without_hmt',
  // codes on walls
  'picture_missing',
  // places to eat, and others
  'outside_city',
  'permit_over',
  'areas_wrong',
  // photos
  'photo_empty',
  'photo_too_large',
  'photo_type',
  'photo_broken',
  'photo_missing',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** Why one field is not accepted. Words: `copy/faults.ts`. */
export const fieldFaults = [
  'required',
  'not_text',
  'too_long',
  'too_short',
  'unknown_choice',
  'id_length',
  'id_characters',
  'id_date',
  'id_checksum',
  'id_region',
  'id_duplicate',
  'id_other_card',
  'passport',
  'phone',
  'amount',
  'amount_negative',
  'amount_too_large',
  'account_number',
  'date',
  'date_future',
  'date_too_soon',
  'age_too_old',
  'age_too_young',
  'township_unknown',
  'township_replaced',
  'signature_empty',
  'not_agreed',
  'income_overlap',
  'who_unknown',
  'authority_expired',
  'authorisation_missing',
  'link_at_counter',
  'died_before_born',
  'not_entitled',
  'dial',
  'code_digits',
  'too_many',
  'formula',
  'row_cells',
  'row_quotes',
  'clock',
  'month_day',
  'hours_order',
  'hours_short',
  'hours_overlap',
  'date_order',
  'date_past',
  'twice',
  'link',
  'point',
  'portions',
  'date_taken',
  'wrong_shape',
] as const

export type FieldFault = (typeof fieldFaults)[number]

/** One field at fault: its dotted path in the input, the fault, and what was given where that helps the sentence. */
export type FieldIssue = {
  readonly path: string
  readonly fault: FieldFault
  readonly given?: number
  readonly limit?: number
}

/** An expected failure. `issues` names fields; the other members fill the blanks of the sentence. */
export type Problem = {
  readonly code: ProblemCode
  readonly issues?: readonly FieldIssue[]
  readonly field?: string
  readonly who?: string
  readonly year?: number
  readonly key?: string
  readonly limit?: number
  readonly version?: number
  readonly replacedBy?: string
  /** The last day it holds, or the moment it ends. */
  readonly until?: string
  /** The first day it holds. */
  readonly since?: string
}

/** The problem named `code`, with what fills its sentence. */
export const problem = (code: ProblemCode, details: Omit<Problem, 'code'> = {}): Problem => ({
  code,
  ...details,
})
