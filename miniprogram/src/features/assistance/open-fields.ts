import type { Ask } from '@shared/assistance/application'
import type { SectionId } from '@shared/assistance/sections'

/** Whether the field at `path` of a page may be changed. */
export type Open = (path: string) => boolean

/**
 * Which fields of a page a supplement notice lets one change; undefined where that is all of them, because no notice has
 * been given, the page is asked for whole, or an older draft does not know the fields. A list that is asked for opens what is
 * in it.
 */
export function openIn(asks: readonly Ask[] | undefined, section: SectionId): Open | undefined {
  const here = (asks ?? []).filter((ask) => ask.section === section)
  if (here.length === 0 || here.some(({ field }) => field === undefined)) return undefined
  return (path) => here.some(({ field }) => path === field || path.startsWith(`${field ?? ''}.`))
}

type HandField = 'drawn' | 'typedName'

/**
 * What may be done with a name under a form: `sign` it anew, in the way it was signed, and `swap` drawing for typing. That
 * changes both of its fields, whose paths are `at`.
 */
export function handOpen(open: Open | undefined, at: (name: HandField) => string, typed: boolean) {
  const isOpen = (name: HandField) => open === undefined || open(at(name))
  return {
    sign: isOpen(typed ? 'typedName' : 'drawn'),
    swap: isOpen('drawn') && isOpen('typedName'),
  }
}
