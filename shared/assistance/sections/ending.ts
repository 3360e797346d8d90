import * as z from 'zod/mini'
import { agreed, choice, idNumber, key, text } from '../../kernel/fields'
import { once } from '../../kernel/once'

/** The last pages: papers, where the money goes, what is signed. */

/** The papers that are photographed, by what they show. */
export const paperIds = ['proof', 'authority', 'certificate', 'bills'] as const

export type PaperId = (typeof paperIds)[number]

const MOST_PAGES = 9
const pages = () => z.array(key()).check(z.maxLength(MOST_PAGES))

/** Photos by the paper they show, in the order of its pages. */
export const documents = once(() =>
  z.object({
    proof: pages(),
    authority: z.optional(pages()),
    certificate: z.optional(pages()),
    bills: z.optional(pages()),
  }),
)

export const payoutWays = ['account', 'ask'] as const

/** Where the money goes. Someone without an account is rung up. */
export const payout = once(() =>
  z.discriminatedUnion(
    'way',
    [
      z.object({
        way: z.literal('account'),
        holder: text(30),
        bank: text(40),
        account: z.pipe(
          z.pipe(
            z.string(),
            z.transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, '')),
          ),
          z.string().check(z.regex(/^\d{8,28}$/, { error: () => 'account_number' })),
        ),
      }),
      z.object({ way: z.literal('ask') }),
    ],
    {
      error: ({ input }: { readonly input?: unknown }) =>
        (input as { way?: unknown } | null)?.way === undefined ? 'required' : 'unknown_choice',
    },
  ),
)

/** `x0, y0, x1, y1, …` in pixels of the pad; a touch is one point at least. */
const stroke = () =>
  z
    .array(z.number().check(z.int(), z.gte(-50), z.lte(4000)))
    .check(z.minLength(2, { error: () => 'signature_empty' }), z.maxLength(2000))

const drawn = () =>
  z.object({
    width: z.number().check(z.gte(1), z.lte(4000)),
    height: z.number().check(z.gte(1), z.lte(4000)),
    strokes: z
      .array(stroke())
      .check(z.minLength(1, { error: () => 'signature_empty' }), z.maxLength(200)),
  })

/** A name drawn, or, for someone who cannot write, typed by a helper. */
const hand = () => ({ drawn: z.optional(drawn()), typedName: z.optional(text(30)) })

const isSigned = (one: { readonly drawn?: unknown; readonly typedName?: unknown }): boolean =>
  one.drawn !== undefined || one.typedName !== undefined

const unsigned = { error: () => 'signature_empty', path: ['drawn'] }

/** Somebody's name in their own hand. */
export const signedHand = once(() => z.object(hand()).check(z.refine(isSigned, unsigned)))

/** Consent to the means check (《社会救助法》第四十条), drawn or, for someone who cannot write, typed by a helper. */
export const signature = once(() =>
  z
    .object({
      agreed: agreed(),
      /** Which wording was on the screen. */
      textVersion: key(),
      ...hand(),
    })
    .check(z.refine(isSigned, unsigned)),
)

/**
 * Every other grown-up of the household signs for themselves (第四十条): here on this phone, or later by a link.
 * Who it is, is said by the identity number.
 */
export const authorisations = once(() =>
  z.object({
    members: z
      .array(
        z
          .object({ who: idNumber(), way: choice(['here', 'link']), ...hand() })
          .check(z.refine((one) => one.way === 'link' || isSigned(one), unsigned)),
      )
      .check(z.maxLength(20)),
  }),
)
