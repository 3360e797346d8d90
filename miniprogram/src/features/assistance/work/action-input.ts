import { parseYuan } from '@shared/kernel/money'
import type { ActionInput } from './acting'

/** What was typed in a field, as text. */
export const textIn = (input: ActionInput, name: string): string => {
  const value = input[name]
  return typeof value === 'string' ? value : ''
}

/** These fields and no others, or null while one of them is empty. */
export function filled(input: ActionInput, ...names: readonly string[]): ActionInput | null {
  const texts = names.map((name) => [name, textIn(input, name).trim()] as const)
  return texts.some(([, text]) => text === '') ? null : Object.fromEntries(texts)
}

/** The amount that was typed in 元, in 分, or null while it is none. */
export function amountIn(input: ActionInput): { readonly fen: number } | null {
  const fen = parseYuan(textIn(input, 'yuan'))
  return typeof fen === 'number' ? { fen } : null
}

/** All of these together, or null while one is missing. */
export const together = (...parts: readonly (ActionInput | null)[]): ActionInput | null =>
  parts.includes(null) ? null : (Object.assign({}, ...parts) as ActionInput)
