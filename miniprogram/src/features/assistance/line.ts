import type { Definition } from '../../ui/definition-list'

/** One line where there is something to say, else none. */
export const maybe = (label: string, value: string | undefined): Definition[] =>
  value ? [{ label, value }] : []

/** Several of a few, as one answer. */
export const listed = <V extends string>(
  values: readonly V[],
  names: Readonly<Record<V, string>>,
) => values.map((value) => names[value]).join('、')
