import * as z from 'zod/mini'
import { staffRoles } from '../identity/actor'
import { browsers, systems } from '../identity/session'
import type { Contract } from '../kernel/contract'
import { choice, key, text } from '../kernel/fields'
import { CODE_SHAPE, tidyCode } from './sign-in'

const computer = () => ({ browser: z.enum(browsers), system: z.enum(systems) })

/** A code as typed → tidied. */
const typedCode = () =>
  z.object({
    code: z.pipe(z.pipe(text(40), z.transform(tidyCode)), z.string().check(z.regex(CODE_SHAPE))),
  })

const done = () => z.object({ done: z.literal(true) })

/** Signing a desktop in by a code that staff approve inside the mini-program; the sessions that come of it. */
export const signInContract = {
  /** A browser begins: a code to show, and a secret to keep to itself. Nothing is stored. */
  beginSignIn: {
    who: ['anyone'],
    input: () => z.object({ browser: choice(browsers), system: choice(systems) }),
    output: () => z.object({ code: z.string(), secret: z.string(), until: z.string() }),
  },
  /** The browser asks every few seconds. The token is given once, to the holder of the secret. */
  signInState: {
    who: ['anyone'],
    input: () => z.object({ secret: text(600) }),
    output: () =>
      z.discriminatedUnion('state', [
        z.object({ state: z.enum(['waiting', 'refused', 'over']) }),
        z.object({
          state: z.literal('approved'),
          token: z.string(),
          staffId: z.string(),
          until: z.string(),
        }),
      ]),
  },
  /**
   * Which computer shows a code; null until it has answered, which takes as long as it lets pass between two questions.
   * Problems: `sign_in_over`, `too_many_codes`; `not_allowed` from a desktop.
   */
  lookAtSignIn: {
    who: staffRoles,
    input: typedCode,
    output: () =>
      z.object({ computer: z.nullable(z.object({ ...computer(), begunAt: z.string() })) }),
  },
  /** Problems: `sign_in_over`, `already_done`; `not_allowed` from a desktop. The same of `refuseSignIn`. */
  approveSignIn: { who: staffRoles, input: typedCode, output: done },
  refuseSignIn: { who: staffRoles, input: typedCode, output: done },
  /** The caller's own desktops that are signed in now, the newest first. */
  sessions: {
    who: staffRoles,
    input: () => z.object({}),
    output: () =>
      z.object({
        sessions: z.array(
          z.object({
            sessionId: z.string(),
            ...computer(),
            startedAt: z.string(),
            until: z.string(),
            /** The desktop that asks. */
            here: z.boolean(),
          }),
        ),
      }),
  },
  /** Ends one of the caller's own sessions; without an id the one that is spoken through. Problem `not_found`. */
  endSession: {
    who: staffRoles,
    input: () => z.object({ sessionId: z.optional(key()) }),
    output: done,
  },
  endAllSessions: { who: staffRoles, input: () => z.object({}), output: done },
} as const satisfies Contract
