import type { FieldIssue } from '@shared/kernel/problem'
import { mendingOf } from '../../../copy/faults'
import type { ProgrammeWords } from '../../../copy/programmes/programme-words'
import type { Draft } from '../../../drafts/draft'

/** What a page of the form is given: what was typed, how to keep a change, and what to mend once somebody has tried. */
export type SectionProps = {
  readonly draft: Draft
  readonly words: ProgrammeWords
  readonly typed: Readonly<Record<string, unknown>>
  readonly change: (typed: Readonly<Record<string, unknown>>) => void
  readonly issues: readonly FieldIssue[]
}

/** What was typed in a field, as text. */
export const textOf = (typed: Readonly<Record<string, unknown>>, name: string): string =>
  typeof typed[name] === 'string' ? typed[name] : ''

/** The anchor of the field at `path`, for the summary of what to mend. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`

/** The sentence under the field at `path`, or nothing. */
export function errorAt(issues: readonly FieldIssue[], path: string): { error?: string } {
  const issue = issues.find((other) => other.path === path)
  return issue ? { error: mendingOf(issue) } : {}
}

/** The props of a text field called `name`: its value, how it changes, its error. */
export function bind({ typed, change, issues }: SectionProps, name: string, path = name) {
  return {
    id: fieldId(path),
    value: textOf(typed, name),
    onChange: (value: string) => change({ ...typed, [name]: value }),
    ...errorAt(issues, path),
  }
}
