import * as z from 'zod/mini'
import { parseIdNumber, tidyIdNumber } from '../identity/id-number'
import { MOST_FEN, parseYuan } from './money'
import { parsePlainDate, type PlainDate } from './plain-date'
import { fieldFaults, type FieldFault, type FieldIssue } from './problem'

/** The kinds of field a form has. Each refuses with a named fault, so that `copy/` can say how to mend it. */

const FAULT_OF_ZOD_CODE: Readonly<Record<string, FieldFault>> = {
  too_big: 'too_many',
  too_small: 'too_short',
  invalid_value: 'unknown_choice',
}

// Trap: zod's own messages are English sentences; here the message of every issue is the name of a fault.
// Trap: WeChat has no `new Function`, so zod may not compile its parsers.
z.config({
  jitless: true,
  customError: (issue) =>
    issue.input === undefined ? 'required' : (FAULT_OF_ZOD_CODE[issue.code] ?? 'wrong_shape'),
})

const fault = (name: FieldFault) => ({
  error: ({ input }: { readonly input?: unknown }): FieldFault =>
    input === undefined ? 'required' : name,
})

/** Characters as a person counts them: a simple emoji is one, not two. */
const lengthOf = (text: string): number => [...text].length

/** A text of 1 to `max` characters, trimmed. */
export const text = (max: number) =>
  z.string(fault('not_text')).check(
    z.trim(),
    z.minLength(1, fault('required')),
    z.refine((value) => lengthOf(value) <= max, fault('too_long')),
  )

/** As `text`, but may be left empty or out. */
export const optionalText = (max: number) =>
  z._default(
    z.string(fault('not_text')).check(
      z.trim(),
      z.refine((value) => lengthOf(value) <= max, fault('too_long')),
    ),
    '',
  )

const ADDRESS_OF_THE_WEB =
  /[a-z]+:\/\/|www\.|[\w-]\.(?:com|cn|net|org|info|top|vip|xyz|cc|me|io|ltd|shop|site|link)(?![a-z])/i

/** Whether an address of the web stands in a text: nobody follows one from a page of the counter. */
const hasLink = (typed: string): boolean => ADDRESS_OF_THE_WEB.test(typed.normalize('NFKC'))

const noLink = z.refine<string>((typed) => !hasLink(typed), fault('link'))

/** As `text`, for what others read: without a link. */
export const wording = (max: number) => text(max).check(noLink)

/** As `wording`, but may be left empty or out. */
export const optionalWording = (max: number) =>
  z._default(
    z.string(fault('not_text')).check(
      z.trim(),
      z.refine((value) => lengthOf(value) <= max, fault('too_long')),
      noLink,
    ),
    '',
  )

/** One of `choices`. */
export const choice = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.enum(choices, fault('unknown_choice'))

/** A text that `faultIn` finds nothing wrong with; `figures` are for the sentence that says what is wrong, `ifEmpty` when it is none. */
const checked = (
  faultIn: (typed: string) => FieldFault | null,
  figures: (typed: string) => Pick<FieldIssue, 'given' | 'limit'>,
  ifEmpty: FieldFault | null = 'required',
) =>
  z.string(fault('not_text')).check(({ value, issues }) => {
    const empty = value.trim() === ''
    const found = empty ? ifEmpty : faultIn(value)
    if (found === null) return
    const params = empty ? {} : { params: figures(value) }
    issues.push({ code: 'custom', message: found, input: value, ...params })
  })

const ifFault = <F extends FieldFault>(parsed: F | object | number): F | null =>
  typeof parsed === 'string' ? parsed : null

const idFault = (typed: string) => ifFault(parseIdNumber(typed))
const idFigures = (typed: string) => ({ given: tidyIdNumber(typed).length, limit: 18 })

/** An identity number, tidied. See `parseIdNumber`. */
export const idNumber = () => z.pipe(checked(idFault, idFigures), z.transform(tidyIdNumber))

/** As `idNumber`, but may be left empty or out. */
export const optionalIdNumber = () =>
  z.optional(
    z.pipe(
      checked(idFault, idFigures, null),
      z.transform((typed) => tidyIdNumber(typed) || undefined),
    ),
  )

const MOBILE = /^1[3-9]\d{9}$/
const tidyPhone = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '')

/** A mainland mobile number: 11 digits from 13 to 19. */
export const phone = () =>
  z.pipe(
    z.pipe(z.string(fault('not_text')), z.transform(tidyPhone)),
    z.string().check(
      z.minLength(1, fault('required')),
      z.refine((value) => MOBILE.test(value), fault('phone')),
    ),
  )

/** As `phone`, but may be left empty or out. */
export const optionalPhone = () =>
  z.optional(
    z.pipe(
      z.pipe(z.string(fault('not_text')), z.transform(tidyPhone)),
      z.pipe(
        z.string().check(z.refine((value) => value === '' || MOBILE.test(value), fault('phone'))),
        z.transform((value) => value || undefined),
      ),
    ),
  )

/** 元 as typed → 分. */
export const yuan = () =>
  z.pipe(
    checked(
      (typed) => ifFault(parseYuan(typed)),
      () => ({ limit: MOST_FEN / 100 }),
    ),
    z.transform((typed) => Number(parseYuan(typed))),
  )

/** An amount already in 分, at least 1. */
export const fen = () =>
  z
    .number(fault('amount'))
    .check(
      z.int(fault('amount')),
      z.gte(1, fault('amount_negative')),
      z.lte(MOST_FEN, fault('amount_too_large')),
    )

/** A day that exists. */
export const plainDate = () =>
  z.pipe(
    z.string(fault('not_text')).check(
      z.minLength(1, fault('required')),
      z.refine((value) => parsePlainDate(value) !== null, fault('date')),
    ),
    z.transform((value) => value as PlainDate),
  )

/** As `plainDate`, but may be left empty or out. */
export const optionalPlainDate = () =>
  z.optional(
    z.pipe(
      z
        .string(fault('not_text'))
        .check(z.refine((value) => value === '' || parsePlainDate(value) !== null, fault('date'))),
      z.transform((value) => (value === '' ? undefined : (value as PlainDate))),
    ),
  )

/** A time of day, `HH:MM`. */
export const clockTime = () =>
  z
    .string(fault('not_text'))
    .check(z.minLength(1, fault('required')), z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, fault('clock')))

/** A day of any year, `MM-DD`. */
export const monthAndDay = () =>
  z.string(fault('not_text')).check(
    z.minLength(1, fault('required')),
    z.refine((value) => parsePlainDate(`2024-${value}`) !== null, fault('month_day')),
  )

/** A whole number from `least` to `most`. */
export const count = (least: number, most: number) =>
  z.int(fault('wrong_shape')).check(z.gte(least), z.lte(most))

/** A whole number as typed, from `least` to `most`. */
export const whole = (least: number, most: number) =>
  z.pipe(
    z.pipe(
      z.string(fault('not_text')),
      z.transform((typed) => typed.normalize('NFKC').trim()),
    ),
    z.pipe(
      z.string().check(
        z.minLength(1, fault('required')),
        z.refine(
          (typed) => /^\d{1,3}$/.test(typed) && +typed >= least && +typed <= most,
          fault('wrong_shape'),
        ),
      ),
      z.transform(Number),
    ),
  )

/** A nine-digit township code. Whether it exists today is `places`' question. */
export const townshipCode = () =>
  z
    .string(fault('not_text'))
    .check(z.minLength(1, fault('required')), z.regex(/^\d{9}$/, fault('township_unknown')))

/** An opaque key of ours: letters, digits, `-`, `_`, `:`; at most 80. */
export const key = () =>
  z.string(fault('not_text')).check(z.regex(/^[\w:-]{1,80}$/, fault('wrong_shape')))

/** A file: bytes as base64. */
export const base64 = () =>
  z.string(fault('wrong_shape')).check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/, fault('wrong_shape')))

/** True, said by the person. */
export const agreed = () => z.literal(true, { error: (): FieldFault => 'not_agreed' })

/** The version of the case the caller was looking at. */
export const version = () => z.number(fault('wrong_shape')).check(z.int(), z.gte(1))

const isFault = (message: string): message is FieldFault =>
  (fieldFaults as readonly string[]).includes(message)

const faultOf = (issue: z.core.$ZodIssue): FieldFault =>
  isFault(issue.message) ? issue.message : 'wrong_shape'

const numberIn = (issue: z.core.$ZodIssue, name: string): number | undefined => {
  const params = issue.code === 'custom' ? issue.params : undefined
  const found = (params as Record<string, unknown> | undefined)?.[name]
  return typeof found === 'number' ? found : undefined
}

/** The faults of a failed parse, one a field, in the order of the form. */
export function issuesOf(error: z.core.$ZodError): FieldIssue[] {
  const byPath = new Map<string, FieldIssue>()
  for (const issue of error.issues) {
    const path = issue.path.join('.')
    const given = numberIn(issue, 'given')
    const limit = numberIn(issue, 'limit')
    if (!byPath.has(path))
      byPath.set(path, {
        path,
        fault: faultOf(issue),
        ...(given === undefined ? {} : { given }),
        ...(limit === undefined ? {} : { limit }),
      })
  }
  return [...byPath.values()]
}
