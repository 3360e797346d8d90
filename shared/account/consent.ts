import * as z from 'zod/mini'

/**
 * What personal data may be used for, each agreed to by itself (《个人信息保护法》第二十九条). Refusing one leaves guides and
 * the finder open.
 */
export const purposes = ['assistance'] as const

/**
 * A resident's account: the OPENID and what was agreed to. Nothing else is asked before it is needed; what they keep of
 * themselves for the next form is sealed.
 */
export const residentSchema = () =>
  z.object({
    _id: z.string(),
    consents: z.partialRecord(
      z.enum(purposes),
      z.object({ textVersion: z.string(), at: z.string() }),
    ),
    sealed: z.optional(z.string()),
    /** HMAC of the identity number they keep: finds who was applied for by a helper. Nobody has verified it. */
    identityKey: z.optional(z.string()),
    /** The day to be told that an allowance for their age is near. */
    remindOn: z.optional(z.string()),
  })

export type ResidentRecord = z.infer<ReturnType<typeof residentSchema>>
