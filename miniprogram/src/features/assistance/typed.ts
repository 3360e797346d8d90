import type { SectionId } from '@shared/assistance/sections'
import type { Draft } from '../../drafts/draft'

/** What was typed on a page, or on a part of one: nothing of it is sure to be there. */
export type Typed = Readonly<Record<string, unknown>>

/** What was typed in a field, as text. */
export const textOf = (typed: Typed, name: string): string =>
  typeof typed[name] === 'string' ? typed[name] : ''

/** The people or lines of a list. */
export const listOf = (typed: Typed, name: string): readonly Typed[] =>
  Array.isArray(typed[name]) ? (typed[name] as Typed[]) : []

/** What was typed on one page of a draft. */
export const pageOf = ({ answers }: Pick<Draft, 'answers'>, section: SectionId): Typed =>
  (answers[section] ?? {}) as Typed
