import * as z from 'zod/mini'
import {
  agreed,
  choice,
  idNumber,
  key,
  optionalIdNumber,
  optionalText,
  phone,
  plainDate,
  text,
  townshipCode,
  yuan,
} from '../kernel/fields'

/**
 * The short pages a form is made of. A programme lists the ones it needs; what a person typed on a page is checked by
 * the page's schema, on the phone and again in the cloud. Amounts are typed in 元 and kept in 分.
 */

export const relations = ['spouse', 'parent', 'child', 'sibling', 'other'] as const
export const lanes = ['emergency', 'expenditure'] as const
export const causes = ['illness', 'accident', 'fire', 'disaster', 'schooling', 'other'] as const
export const payoutWays = ['account', 'ask'] as const

export type Lane = (typeof lanes)[number]

/** The person in need. */
const applicant = z.object({
  name: text(30),
  idNumber: idNumber(),
  phone: phone(),
  livesAt: text(100),
  monthlyIncome: yuan(),
})

/** The people of the household, the applicant left out. Nobody listed means living alone. */
const household = z.object({
  members: z
    .array(
      z.object({
        name: text(30),
        relation: choice(relations),
        idNumber: idNumber(),
        monthlyIncome: yuan(),
      }),
    )
    .check(z.maxLength(20)),
})

/** How somebody who applies for a child belongs to it. */
export const guardianships = ['grandparent', 'relative', 'parent', 'entrusted'] as const

/**
 * What keeps a parent from bringing up the child. Each is one of 民发〔2019〕62 号 and 民发〔2020〕125 号; only a serious illness
 * is shown by a paper, the others are found out between departments.
 */
export const situations = [
  'died',
  'missing',
  'severe_disability',
  'serious_illness',
  'in_prison',
  'in_rehabilitation',
  'restricted',
  'out_of_contact',
] as const

/** The child that nobody brings up. `township` is that of the child's hukou. */
const child = z.object({
  name: text(30),
  idNumber: idNumber(),
  township: z.union([townshipCode(), z.literal('unknown')]),
  livesAt: text(100),
})

/** Who brings the child up now, and applies. */
const guardian = z.object({
  name: text(30),
  relation: choice(guardianships),
  idNumber: idNumber(),
  phone: phone(),
})

/** Why neither parent can. A number may be unknown. */
const parent = z.object({
  name: text(30),
  situation: choice(situations),
  idNumber: optionalIdNumber(),
})

const parents = z.object({ father: parent, mother: parent })

/** What happened, and where: the township of this page is the one that must act. */
const happening = z.object({
  lane: choice(lanes),
  cause: choice(causes),
  since: plainDate(),
  /** `unknown` when the person does not know which township it was: the city's office will find out. */
  township: z.union([townshipCode(), z.literal('unknown')]),
  place: optionalText(100),
  story: text(500),
})

/** Photos by the document they show. */
const documents = z.object({
  proof: z.array(key()).check(z.maxLength(9)),
})

/** Where the money goes. Someone without an account is rung up. */
const payout = z.discriminatedUnion(
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
)

/** `x0, y0, x1, y1, …` in pixels of the pad; a touch is one point at least. */
const stroke = z
  .array(z.number().check(z.int(), z.gte(-50), z.lte(4000)))
  .check(z.minLength(2, { error: () => 'signature_empty' }), z.maxLength(2000))

/** Consent to the means check (《社会救助法》第四十条), drawn or, for someone who cannot write, typed by a helper. */
const signature = z.object({
  agreed: agreed(),
  /** Which wording was on the screen. */
  textVersion: key(),
  drawn: z.optional(
    z.object({
      width: z.number().check(z.gte(1), z.lte(4000)),
      height: z.number().check(z.gte(1), z.lte(4000)),
      strokes: z
        .array(stroke)
        .check(z.minLength(1, { error: () => 'signature_empty' }), z.maxLength(200)),
    }),
  ),
  typedName: z.optional(text(30)),
})

const signed = signature.check(
  z.refine(({ drawn, typedName }) => drawn !== undefined || typedName !== undefined, {
    error: () => 'signature_empty',
    path: ['drawn'],
  }),
)

/** Every page there is, by name. */
export const sections = {
  applicant,
  household,
  happening,
  child,
  guardian,
  parents,
  documents,
  payout,
  signature: signed,
} as const

export const sectionIds = [
  'applicant',
  'household',
  'happening',
  'child',
  'guardian',
  'parents',
  'documents',
  'payout',
  'signature',
] as const satisfies readonly (keyof typeof sections)[]

export type SectionId = keyof typeof sections

/** A page's answers as they are kept. */
export type SectionAnswers<S extends SectionId> = z.output<(typeof sections)[S]>

/** A page's answers as they are typed. */
export type SectionInput<S extends SectionId> = z.input<(typeof sections)[S]>

/** The answers of an application, page by page, as kept. A programme without a page leaves it out. */
export type Answers = { [S in SectionId]?: SectionAnswers<S> }

/** What is on the phone: any page may be missing or half filled. */
export type AnswersInput = { [S in SectionId]?: unknown }
