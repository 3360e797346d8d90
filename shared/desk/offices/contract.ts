import * as z from 'zod/mini'
import { staffRoles } from '../../identity/actor'
import type { Contract } from '../../kernel/contract'
import { choice, fen, key, optionalText, plainDate, text } from '../../kernel/fields'
import type { FieldFault } from '../../kernel/problem'
import { CODE_DIGITS } from './code'
import { dial } from './dial'
import { gridVerbs } from './grids-contract'
import { lookKinds } from './looks'
import { changeKinds, facts } from './records'
import { shifts } from './week'

const admin = ['admin'] as const
/** Who enters what a township's reserve fund is topped up with. */
const treasurers = ['admin', 'city_officer'] as const
/** Who reads the book of changes. */
const readers = ['admin', 'auditor'] as const

const done = () => z.object({ done: z.literal(true) })

const ofUnit = () => z.object({ unitId: key() })

type Typed = { readonly role: string; readonly village: string }

/** Whoever works for a village says which; the others work for none. */
const villageSaid = <T extends Typed>() =>
  z.check<T>(({ value, issues }) => {
    if (value.role === 'village_worker' && value.village === '')
      issues.push({ code: 'custom', message: 'required', path: ['village'], input: value.village })
  })

/** What somebody is to an office, as an admin types it. */
const post = () => ({ name: text(30), role: choice(staffRoles), village: optionalText(40) })

/** A code as it was typed: spaces and hyphens between digits are how it is read out. */
const code = () =>
  z.pipe(
    z.pipe(
      text(40),
      z.transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, '')),
    ),
    z.string().check(
      z.refine((digits) => digits.length === CODE_DIGITS && /^\d+$/.test(digits), {
        error: (): FieldFault => 'code_digits',
      }),
    ),
  )

/** An office as the administration knows it. */
const unitRow = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    level: z.enum(['township', 'county', 'city']),
    phone: z.string(),
    hours: z.string(),
    address: z.string(),
    closed: z.boolean(),
  })

export type UnitRow = z.infer<ReturnType<typeof unitRow>>

const memberRow = () =>
  z.object({
    staffId: z.string(),
    name: z.string(),
    role: z.enum(staffRoles),
    village: z.optional(z.string()),
    active: z.boolean(),
    /** Open cases of this office. */
    holds: z.number(),
  })

export type MemberRow = z.infer<ReturnType<typeof memberRow>>

const invitationRow = () =>
  z.object({
    invitationId: z.string(),
    name: z.string(),
    role: z.enum(staffRoles),
    village: z.optional(z.string()),
    until: z.string(),
    expired: z.boolean(),
  })

export type InvitationRow = z.infer<ReturnType<typeof invitationRow>>

const dutyRow = () =>
  z.object({
    day: z.string(),
    shift: z.enum(shifts),
    staffId: z.nullable(z.string()),
    name: z.string(),
    phone: z.string(),
    /** They do not work here any more: nobody is on duty. */
    gone: z.boolean(),
  })

export type DutyRow = z.infer<ReturnType<typeof dutyRow>>

const fundRow = () => z.object({ unitId: z.string(), balance: z.number() })

const ledgerRow = () =>
  z.object({
    lineId: z.string(),
    fen: z.number(),
    at: z.string(),
    /** The number of the case it was spent on. */
    no: z.optional(z.string()),
    paper: z.optional(z.string()),
    reason: z.optional(z.string()),
    byName: z.optional(z.string()),
  })

export type LedgerRow = z.infer<ReturnType<typeof ledgerRow>>

const changeRow = () =>
  z.object({
    lineId: z.string(),
    at: z.string(),
    byName: z.string(),
    unitId: z.string(),
    what: z.enum(changeKinds),
    before: facts(),
    after: facts(),
  })

export type ChangeRow = z.infer<ReturnType<typeof changeRow>>

const lookRow = () =>
  z.object({
    at: z.string(),
    name: z.string(),
    unitId: z.string(),
    what: z.enum(lookKinds),
  })

export type LookRow = z.infer<ReturnType<typeof lookRow>>

/**
 * Every verb of the `offices` function: who works where, who is on duty, what the reserve funds have, and who changed what.
 * Whatever names a unit is refused with `unit_unknown` where there is none, and `not_allowed` where it is not the caller's own
 * or one below it.
 */
export const officesContract = {
  /** The caller's own office and those below, with what the city has entered of each. */
  units: {
    who: ['admin', 'auditor', 'city_officer'],
    input: () => z.object({}),
    output: () => z.object({ units: z.array(unitRow()) }),
  },
  saveContact: {
    who: admin,
    input: () =>
      z.object({
        unitId: key(),
        phone: dial(),
        hours: optionalText(60),
        address: optionalText(80),
      }),
    output: done,
  },
  /**
   * Closes an office or opens it again. Problems: `unit_in_use` while forms are still sent to it (the divisions say so);
   * `unit_has_cases` (`limit`: how many); `unit_has_staff` (`limit`).
   */
  setClosed: {
    who: admin,
    input: () => z.object({ unitId: key(), closed: z.boolean() }),
    output: done,
  },
  /** Who works in an office, who has left it and still holds cases of it, and who is invited. */
  staff: {
    who: admin,
    input: ofUnit,
    output: () =>
      z.object({ members: z.array(memberRow()), invitations: z.array(invitationRow()) }),
  },
  /**
   * Invites somebody: a code that they enter on their own phone within seven days. Said once; the same request again says the
   * same. Problems: `role_elsewhere` where the office has no such post; `unit_closed`.
   */
  invite: {
    who: admin,
    input: () => z.object({ requestId: key(), unitId: key(), ...post() }).check(villageSaid()),
    output: () => z.object({ code: z.string(), until: z.string() }),
  },
  /** Takes an invitation back. Problems: `not_found`, `code_used`. */
  uninvite: {
    who: admin,
    input: () => z.object({ invitationId: key() }),
    output: done,
  },
  /**
   * Takes a post by its code: from now on the caller's WeChat is the member of staff. Problems: `code_unknown`, `code_used`,
   * `code_cancelled`, `code_expired`, `code_tries` (five an hour), `already_staff`, `unit_closed`.
   */
  join: {
    who: ['resident'],
    input: () => z.object({ code: code() }),
    output: () => z.object({ unitId: z.string(), name: z.string() }),
  },
  /**
   * Changes what somebody is, or where. Cases they cannot work on any more are handed over by `assistance.handOver`.
   * Problems: `staff_unknown`, `role_elsewhere`, `unit_closed`, `last_admin`.
   */
  change: {
    who: admin,
    input: () =>
      z.object({ unitId: key(), staffId: key(), toUnit: key(), ...post() }).check(villageSaid()),
    output: done,
  },
  /** 离岗: somebody works here no more, from now. Problems: `staff_unknown`, `last_admin`. */
  leave: {
    who: admin,
    input: () => z.object({ unitId: key(), staffId: key() }),
    output: done,
  },
  /** Who is on duty in the week of a day, two shifts a day: in one's own office, or for whoever administers it in another. */
  roster: {
    who: staffRoles,
    input: () => z.object({ unitId: z.optional(key()), day: plainDate() }),
    output: () => z.object({ duties: z.array(dutyRow()) }),
  },
  /** Puts somebody on duty; without `staffId` nobody. Problem `staff_unknown`. */
  setDuty: {
    who: admin,
    input: () =>
      z.object({
        unitId: key(),
        day: plainDate(),
        shift: choice(shifts),
        staffId: z.optional(key()),
        phone: dial(),
      }),
    output: done,
  },
  /** Fills what is empty in the week of a day like the week before; whoever has left is not copied. How many it was. */
  copyWeek: {
    who: admin,
    input: () => z.object({ unitId: key(), day: plainDate() }),
    output: () => z.object({ copied: z.number() }),
  },
  ...gridVerbs,
  /** The reserve funds of the townships below. */
  funds: {
    who: treasurers,
    input: () => z.object({}),
    output: () => z.object({ funds: z.array(fundRow()) }),
  },
  /** A page of a fund's lines, newest first. */
  ledger: {
    who: treasurers,
    input: () =>
      z.object({ unitId: key(), after: z.optional(z.object({ at: text(40), lineId: text(200) })) }),
    output: () => z.object({ lines: z.array(ledgerRow()), more: z.boolean() }),
  },
  /** Tops a township's fund up. The same request again moves nothing. Problem `fund_elsewhere`: only townships have one. */
  topUp: {
    who: treasurers,
    input: () =>
      z.object({
        requestId: key(),
        unitId: key(),
        fen: fen(),
        paper: text(60),
        reason: text(200),
      }),
    output: () => z.object({ balance: z.number() }),
  },
  /** A page of the book of changes, newest first: of one office, or of all from the caller's own down. */
  changes: {
    who: readers,
    input: () => z.object({ unitId: z.optional(key()), before: z.optional(key()) }),
    output: () => z.object({ lines: z.array(changeRow()), more: z.boolean() }),
  },
  /** Works out every hash of the book again: the first line that was tampered with, if there is one. */
  checkChanges: {
    who: readers,
    input: () => z.object({}),
    output: () => z.object({ lines: z.number(), brokenAt: z.nullable(z.number()) }),
  },
  /** Which members of staff looked at a case, newest first; `more` when there are too many for one list. */
  looks: {
    who: ['auditor'],
    input: () => z.object({ no: text(40) }),
    output: () => z.object({ looks: z.array(lookRow()), more: z.boolean() }),
  },
  /** The same as a CSV file. */
  looksFile: {
    who: ['auditor'],
    input: () => z.object({ no: text(40) }),
    output: () => z.object({ file: z.string() }),
  },
} as const satisfies Contract

export type OfficesContract = typeof officesContract
