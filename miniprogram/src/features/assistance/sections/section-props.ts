import type { Programme } from '@shared/assistance/programme'
import type { PlainDate } from '@shared/kernel/plain-date'
import type { FieldIssue } from '@shared/kernel/problem'
import { mendingOf } from '../../../copy/faults'
import type { ProgrammeWords } from '../../../copy/programmes/programme-words'
import type { Draft } from '../../../drafts/draft'
import type { Open } from '../open-fields'
import { textOf, type Typed } from '../typed'

/** What a page of the form is given: what was typed, how to keep a change, and what to mend once somebody has tried. */
export type SectionProps = {
  readonly draft: Draft
  readonly programme: Programme
  readonly words: ProgrammeWords
  readonly today: PlainDate
  readonly typed: Typed
  readonly change: (typed: Typed) => void
  readonly issues: readonly FieldIssue[]
  /** Which fields may be changed; absent where all of them may. */
  readonly open?: Open | undefined
}

/** The anchor of the field at `path`, for the summary of what to mend. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`

/** The sentence under the field at `path`, or nothing. */
export function errorAt(issues: readonly FieldIssue[], path: string): { error?: string } {
  const issue = issues.find((other) => other.path === path)
  return issue ? { error: mendingOf(issue) } : {}
}

type Binding = Pick<SectionProps, 'typed' | 'change' | 'issues' | 'open'>

/** Locks the field at `path` while a supplement notice asks for other fields of its page. */
export const lockAt = ({ open }: Pick<SectionProps, 'open'>, path: string): { disabled?: true } =>
  open === undefined || open(path) ? {} : { disabled: true }

/** The props of a text field called `name`: its value, how it changes, whether it may, its error. */
export function bind(props: Binding, name: string, path = name) {
  const { typed, change, issues } = props
  return {
    id: fieldId(path),
    value: textOf(typed, name),
    onChange: (value: string) => change({ ...typed, [name]: value }),
    ...lockAt(props, path),
    ...errorAt(issues, path),
  }
}

/** The choices of a field, in order. Trap: the keys of `names` would come in another, numbers first. */
export const optionsOf = <V extends string>(
  values: readonly V[],
  names: Readonly<Record<V, string>>,
) => values.map((value) => ({ value, label: names[value] }))

/** The props of a choice called `name` among `options`: which one it is, how it changes, whether it may, its error. */
export function bindChoice<V extends string, O extends { readonly value: V }>(
  props: Binding,
  name: string,
  options: readonly O[],
  path = name,
) {
  const { typed, change, issues } = props
  return {
    id: fieldId(path),
    options,
    value: options.find(({ value }) => value === textOf(typed, name))?.value,
    onChange: (value: V) => change({ ...typed, [name]: value }),
    ...lockAt(props, path),
    ...errorAt(issues, path),
  }
}
