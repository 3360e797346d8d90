import { isValidElement, type ReactNode } from 'react'

/** The words of something that is shown, for comparing it: a picture is what it is made of. */
export function wordsOf(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (Array.isArray(node)) return node.map((one: ReactNode) => wordsOf(one)).join(' ')
  if (!isValidElement<{ readonly children?: ReactNode }>(node))
    return typeof node === 'object' ? '' : String(node)
  const { children, ...rest } = node.props
  return children === undefined ? JSON.stringify(rest) : wordsOf(children)
}

type Line = { readonly label: string; readonly value: ReactNode }

/** One line of a page before the supplement was answered and after; undefined where there was none. */
export type Changed = {
  readonly key: string
  readonly label: string
  readonly before: ReactNode
  readonly now: ReactNode
}

/** Lines by their label; the second of the same label is another line. */
function byLabel(lines: readonly Line[]): ReadonlyMap<string, Line> {
  const found = new Map<string, Line>()
  for (const line of lines) {
    const same = [...found.values()].filter(({ label }) => label === line.label).length
    found.set(`${line.label} ${same}`, line)
  }
  return found
}

/** The lines that read differently before and after, in the order of what stands there now; what is gone comes last. */
export function changedLines(before: readonly Line[], now: readonly Line[]): readonly Changed[] {
  const old = byLabel(before)
  const fresh = byLabel(now)
  return [...new Set([...fresh.keys(), ...old.keys()])]
    .map((key) => ({
      key,
      label: (fresh.get(key) ?? old.get(key))?.label ?? '',
      before: old.get(key)?.value,
      now: fresh.get(key)?.value,
    }))
    .filter((line) => wordsOf(line.before) !== wordsOf(line.now))
}
