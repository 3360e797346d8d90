import { Failure } from '../world'

/** What page code gives to an API: it may hold anything. */
export type Options = Readonly<Record<string, unknown>>

const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

function wanted(options: Options, name: string, kind: string): unknown {
  const value = options[name]
  if (kindOf(value) === kind) return value
  throw new Failure(
    `parameter error: parameter.${name} should be ${kind} instead of ${kindOf(value)};`,
  )
}

/** A text that must be there; anything else fails as in WeChat. */
export const textOf = (options: Options, name: string) => wanted(options, name, 'String') as string

/** A number that must be there. */
export const numberOf = (options: Options, name: string) =>
  wanted(options, name, 'Number') as number

/** A list that must be there. */
export const listOf = (options: Options, name: string) =>
  wanted(options, name, 'Array') as unknown[]

/** A text that may be left out. */
export const textOr = <T>(options: Options, name: string, otherwise: T) =>
  options[name] === undefined ? otherwise : textOf(options, name)

/** A number that may be left out. */
export const numberOr = <T>(options: Options, name: string, otherwise: T) =>
  options[name] === undefined ? otherwise : numberOf(options, name)

/** The options themselves; a call without any has none. */
export const optionsOf = (given: unknown): Options =>
  typeof given === 'object' && given !== null ? (given as Options) : {}

/** Fails unless these are there with these kinds. */
export function demand(options: Options, kinds: Readonly<Record<string, string>>): void {
  for (const [name, kind] of Object.entries(kinds)) wanted(options, name, kind)
}
