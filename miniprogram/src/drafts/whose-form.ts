import type { SectionId } from '@shared/assistance/sections'
import { maskName } from '@shared/identity/mask'
import type { Draft } from './draft'

/** The pages that say whom a form is for: of a form for a child or about somebody who died, that one before whoever applies. */
const ABOUT: readonly SectionId[] = ['child', 'deceased', 'applicant']

/** Whose form it is, the name masked; empty while no name is typed. */
export function whoseForm({ answers }: Pick<Draft, 'answers'>): string {
  const names = ABOUT.map((page) => (answers[page] as { name?: unknown } | undefined)?.name)
  const name = names.find((typed) => typeof typed === 'string' && typed.trim() !== '')
  return typeof name === 'string' ? maskName(name.trim()) : ''
}
