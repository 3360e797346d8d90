import * as z from 'zod/mini'
import { staffRoles } from '../../identity/actor'
import type { Contract } from '../../kernel/contract'
import { choice, key, optionalText, text } from '../../kernel/fields'
import type { FieldFault } from '../../kernel/problem'
import { admin, done } from './admin'
import { CODE_DIGITS } from './code'

type Typed = { readonly role: string; readonly village: string; readonly site: string }

/** Whoever works for a village says which, and whoever runs a place; the others work for none. */
const placeSaid = <T extends Typed>() =>
  z.check<T>(({ value, issues }) => {
    if (value.role === 'village_worker' && value.village === '')
      issues.push({ code: 'custom', message: 'required', path: ['village'], input: value.village })
    if (value.role === 'site_operator' && value.site === '')
      issues.push({ code: 'custom', message: 'required', path: ['site'], input: value.site })
  })

/** What somebody is to an office, as an admin types it. */
const post = () => ({
  ...{ name: text(30), role: choice(staffRoles), village: optionalText(40) },
  /** The place a site operator runs, by its id. */
  site: optionalText(80),
})

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

const memberRow = () =>
  z.object({
    staffId: z.string(),
    name: z.string(),
    role: z.enum(staffRoles),
    village: z.optional(z.string()),
    site: z.optional(z.string()),
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

/** Who works where. */
export const staffVerbs = {
  /** Who works in an office, who has left it and still holds cases of it, and who is invited. */
  staff: {
    who: admin,
    input: () => z.object({ unitId: key() }),
    output: () =>
      z.object({ members: z.array(memberRow()), invitations: z.array(invitationRow()) }),
  },
  /**
   * Invites somebody: a code that they enter on their own phone within seven days. Said once; the same request again says the
   * same. Problems: `role_elsewhere` where the office has no such post; `unit_closed`.
   */
  invite: {
    who: admin,
    input: () => z.object({ requestId: key(), unitId: key(), ...post() }).check(placeSaid()),
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
      z.object({ unitId: key(), staffId: key(), toUnit: key(), ...post() }).check(placeSaid()),
    output: done,
  },
  /** 离岗: somebody works here no more, from now. Problems: `staff_unknown`, `last_admin`. */
  leave: {
    who: admin,
    input: () => z.object({ unitId: key(), staffId: key() }),
    output: done,
  },
} as const satisfies Contract
