import * as z from 'zod/mini'
import { choice, whole, yuan } from '../../kernel/fields'
import { once } from '../../kernel/once'
import { selfCareItems } from '../means/self-care'
import { disabilityKinds, grades, supporterStates } from '../sections/health'
import { causes } from '../sections/needs'
import { homes } from '../sections/people'

/**
 * What the pre-screener asks. Everything may be left out: what is not known makes a verdict unsure, never wrong.
 * Amounts are typed in 元 and read as 分; `wages` and the three allowances are parts of `income`, which is the whole
 * household's in a month.
 */

export const yesNo = ['yes', 'no'] as const
export const hukous = ['here', 'permit', 'elsewhere'] as const
export const assetKinds = ['car', 'secondHome', 'business'] as const
export const parentings = ['fine', 'orphan', 'unsupported'] as const
export const benefits = ['dibao', 'lowIncome', 'tekun'] as const
export const happenings = ['none', ...causes] as const

const some = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.optional(z.array(choice(choices)).check(z.maxLength(choices.length)))

export const answersSchema = once(() =>
  z.object({
    age: z.optional(whole(0, 120)),
    hukou: z.optional(choice(hukous)),
    people: z.optional(whole(1, 20)),
    income: z.optional(yuan()),
    wages: z.optional(yuan()),
    basicPension: z.optional(yuan()),
    honours: z.optional(yuan()),
    elderAllowance: z.optional(yuan()),
    savings: z.optional(yuan()),
    assets: some(assetKinds),
    expenses: z.optional(yuan()),
    cause: z.optional(choice(happenings)),
    disabilityGrade: z.optional(choice(grades)),
    disabilityKind: z.optional(choice(disabilityKinds)),
    ill: z.optional(choice(yesNo)),
    cannot: some(selfCareItems),
    supporter: z.optional(choice(supporterStates)),
    parents: z.optional(choice(parentings)),
    home: z.optional(choice(homes)),
    receiving: some(benefits),
    foundWork: z.optional(choice(yesNo)),
    bereaved: z.optional(choice(yesNo)),
  }),
)

/** The answers as they are judged. */
export type ScreenerAnswers = z.output<ReturnType<typeof answersSchema>>

/** The answers as they are typed. */
export type TypedAnswers = z.input<ReturnType<typeof answersSchema>>

export type AnswerName = keyof ScreenerAnswers

type Question = { readonly id: string; readonly asks: readonly AnswerName[] }

/** The dozen, in order, and what each asks for. */
export const questions = [
  { id: 'who', asks: ['age', 'hukou'] },
  { id: 'people', asks: ['people'] },
  { id: 'income', asks: ['income', 'wages', 'basicPension', 'honours', 'elderAllowance'] },
  { id: 'property', asks: ['savings', 'assets'] },
  { id: 'expenses', asks: ['expenses'] },
  { id: 'happened', asks: ['cause'] },
  { id: 'health', asks: ['disabilityGrade', 'disabilityKind', 'ill'] },
  { id: 'selfCare', asks: ['cannot'] },
  { id: 'support', asks: ['supporter'] },
  { id: 'child', asks: ['parents', 'home'] },
  { id: 'receiving', asks: ['receiving', 'foundWork'] },
  { id: 'bereaved', asks: ['bereaved'] },
] as const satisfies readonly Question[]

export type QuestionId = (typeof questions)[number]['id']

/** Someone is a child until 18 (《未成年人保护法》第二条). */
export const ADULT = 18
