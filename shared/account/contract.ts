import * as z from 'zod/mini'
import type { Contract } from '../kernel/contract'
import { choice, key } from '../kernel/fields'
import { staffRoles } from '../identity/actor'
import { profileSchema } from '../identity/profile'
import { purposes } from './consent'
import { signInContract } from './sign-in-contract'

const township = z.object({ code: z.string(), name: z.string(), office: z.string() })

const figure = z.object({
  key: z.string(),
  count: z.optional(z.number()),
  fen: z.optional(z.number()),
  /** Months or years. */
  length: z.optional(z.number()),
  /** What is given from which age on, 分 a month. */
  steps: z.optional(z.array(z.object({ from: z.number(), fen: z.number() }))),
  unit: z.string(),
  from: z.string(),
  source: z.string(),
  grade: z.enum(['T', 'P', 'K']),
})

const notice = z.object({
  noticeId: z.string(),
  caseId: z.string(),
  no: z.string(),
  programme: z.string(),
  type: z.string(),
  at: z.string(),
  data: z.record(z.string(), z.unknown()),
  read: z.boolean(),
})

const consent = z.object({ purpose: z.enum(purposes), textVersion: z.string(), at: z.string() })

/** Every verb of the `account` function. */
export const accountContract = {
  ...signInContract,
  /** The public facts of the city: nothing about anybody. Phones keep them for when there is no network. */
  city: {
    who: ['anyone'],
    input: () => z.object({}),
    output: () =>
      z.object({
        id: z.string(),
        name: z.string(),
        shortName: z.string(),
        hotline: z.string(),
        townships: z.array(township),
        /** The offices between township and city; facts that a phone keeps from an older version have none. */
        counties: z.optional(z.array(z.object({ code: z.string(), office: z.string() }))),
        /** Townships that have been merged or dissolved: what was done there still names them. */
        gone: z.optional(z.array(z.object({ code: z.string(), office: z.string() }))),
        fallbackOffice: z.string(),
        figures: z.array(figure),
      }),
  },
  /** Roughly where the townships lie, for a map that has no other ground; none where the city has entered none. */
  outlines: {
    who: ['anyone'],
    input: () => z.object({}),
    output: () =>
      z.object({
        areas: z.array(
          z.object({
            code: z.string(),
            name: z.string(),
            rings: z.array(z.array(z.tuple([z.number(), z.number()]))),
          }),
        ),
      }),
  },
  /** Which townships a point may lie in: offered to the person, never taken. The point is not kept. */
  locate: {
    who: ['anyone'],
    input: () =>
      z.object({
        longitude: z.number().check(z.gte(-180), z.lte(180)),
        latitude: z.number().check(z.gte(-90), z.lte(90)),
      }),
    output: () =>
      z.object({
        kind: z.enum(['inside', 'near', 'outside']),
        townships: z.array(township),
      }),
  },
  /** Who the caller is. Through a desktop session there is the desk and nothing of their own. */
  me: {
    who: ['resident', ...staffRoles],
    input: () => z.object({}),
    output: () =>
      z.object({
        consents: z.array(consent),
        unread: z.number(),
        staff: z.nullable(
          z.object({ name: z.string(), role: z.enum(staffRoles), unit: z.string() }),
        ),
      }),
  },
  consent: {
    who: ['resident'],
    input: () => z.object({ purpose: choice(purposes), textVersion: key(), given: z.boolean() }),
    output: () => z.object({ consents: z.array(consent) }),
  },
  inbox: {
    who: ['resident'],
    input: () => z.object({}),
    output: () => z.object({ notices: z.array(notice) }),
  },
  markRead: {
    who: ['resident'],
    input: () => z.object({ noticeIds: z.array(key()).check(z.maxLength(100)) }),
    output: () => z.object({ marked: z.number() }),
  },
  /** What the caller keeps of themselves, in clear: it is theirs alone. */
  profile: {
    who: ['resident'],
    input: () => z.object({}),
    output: () =>
      z.object({
        profile: z.nullable(profileSchema()),
        /** When they will be told of an allowance for their age; null when no day is near or known. */
        remindOn: z.nullable(z.string()),
      }),
  },
  /** Keeps it, so that the next form is filled in already. Problem `consent_needed`. */
  saveProfile: {
    who: ['resident'],
    input: profileSchema,
    output: () => z.object({ remindOn: z.nullable(z.string()) }),
  },
  forgetProfile: {
    who: ['resident'],
    input: () => z.object({}),
    output: () => z.object({ done: z.literal(true) }),
  },
} as const satisfies Contract

export type AccountContract = typeof accountContract
export type Notice = z.infer<typeof notice>
export type Township = z.infer<typeof township>
export type CityFacts = z.infer<ReturnType<(typeof accountContract)['city']['output']>>
