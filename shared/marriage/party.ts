import * as z from 'zod/mini'
import { parseIdNumber, tidyIdNumber } from '../identity/id-number'
import { choice, optionalPhone, optionalPlainDate, text } from '../kernel/fields'
import type { PlainDate } from '../kernel/plain-date'
import type { FieldFault } from '../kernel/problem'

/**
 * Where somebody belongs, which decides the office and the papers (《婚姻登记条例》第八条): the mainland, 香港/澳门/台湾, 华侨
 * living abroad, or another country.
 */
export const origins = ['mainland', 'hmt', 'overseas', 'foreign'] as const

export type Origin = (typeof origins)[number]

/** What they identify themselves with. */
export const papersOf = {
  mainland: ['residentId'],
  hmt: ['hmtResidence', 'travelPermit'],
  overseas: ['passport'],
  foreign: ['passport', 'permanentResidence'],
} as const satisfies Readonly<Record<Origin, readonly string[]>>

export const paperKinds = [
  'residentId',
  'hmtResidence',
  'travelPermit',
  'passport',
  'permanentResidence',
] as const

export type PaperKind = (typeof paperKinds)[number]

/** Cards whose number says when somebody was born, and most of them whether they are a man or a woman. */
const KIND_OF_CARD = {
  residentId: 'resident',
  hmtResidence: 'hmt_residence',
  permanentResidence: 'foreign_permanent',
} as const

const PASSPORT = /^[A-Z0-9]{5,15}$/

export const sexes = ['man', 'woman'] as const

export type Sex = (typeof sexes)[number]

type Typed = {
  readonly origin: Origin
  readonly paper: PaperKind
  readonly number: string
  readonly born?: PlainDate | undefined
  readonly sex?: Sex | undefined
}

/** What is wrong with the number on that paper; null for nothing. */
function numberFault({ paper, number }: Typed): FieldFault | null {
  if (!(paper in KIND_OF_CARD)) return PASSPORT.test(number) ? null : 'passport'
  const parsed = parseIdNumber(number)
  if (typeof parsed === 'string') return parsed
  return parsed.kind === KIND_OF_CARD[paper as keyof typeof KIND_OF_CARD] ? null : 'id_other_card'
}

const sexOf = (number: string): Sex | undefined => {
  const digit = /^\d{17}[\dX]$/.test(number) ? Number(number[16]) : undefined
  return digit === undefined ? undefined : digit % 2 === 1 ? 'man' : 'woman'
}

/** Fills in what the card says by itself. */
function known(typed: Typed): Typed {
  const parsed = typed.paper in KIND_OF_CARD ? parseIdNumber(typed.number) : undefined
  if (parsed === undefined || typeof parsed === 'string') return typed
  return { ...typed, born: parsed.born, sex: sexOf(parsed.number) ?? typed.sex }
}

/** One of the two: who they are, by which paper. Birth and sex come from the card where it says them, and are asked otherwise. */
export const partySchema = () =>
  z
    .pipe(
      z.object({
        name: text(60),
        origin: choice(origins),
        paper: choice(paperKinds),
        number: z.pipe(text(30), z.transform(tidyIdNumber)),
        born: optionalPlainDate(),
        sex: z.optional(choice(sexes)),
        phone: optionalPhone(),
      }),
      z.transform((typed) => ({ ...typed, ...known(typed) })),
    )
    .check(({ value, issues }) => {
      const at = (path: string, message: FieldFault) =>
        issues.push({ code: 'custom', message, path: [path], input: value })
      if (!(papersOf[value.origin] as readonly string[]).includes(value.paper))
        at('paper', 'unknown_choice')
      const fault = numberFault(value)
      if (fault) at('number', fault)
      if (value.born === undefined) at('born', 'required')
      if (value.sex === undefined) at('sex', 'required')
    })

export type Party = z.output<ReturnType<typeof partySchema>>

/** By what somebody is found again, whatever they call themselves: the paper and its number. */
export const identityOf = ({ paper, number }: Pick<Party, 'paper' | 'number'>): string =>
  `${paper}:${number}`
