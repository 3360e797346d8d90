import * as z from 'zod/mini'
import type { City } from '../cities/city'
import { text } from '../kernel/fields'
import type { PlainDate } from '../kernel/plain-date'
import type { FieldFault } from '../kernel/problem'
import { townshipsBelow } from '../places/below'
import { townshipsOn } from '../places/division'

/** The townships of an office on a day, by code and by name; a name that two of them have is none. */
function townshipsByWord(city: City, unitId: string, on: PlainDate): ReadonlyMap<string, string> {
  const below = new Set(townshipsBelow(city.pack.divisions, unitId))
  const own = townshipsOn(city.pack.divisions, on).filter(({ code }) => below.has(code))
  const once = own.filter(({ name }) => own.filter((other) => other.name === name).length === 1)
  return new Map([
    ...own.map(({ code }) => [code, code] as const),
    ...once.map(({ name, code }) => [name, code] as const),
  ])
}

const unknown = { error: (): FieldFault => 'township_unknown' }

/** A cell of a file with a township of an office: its nine digits, or its name. */
export function townshipCell(city: City, unitId: string, on: PlainDate) {
  const byWord = townshipsByWord(city, unitId, on)
  return z.pipe(
    text(30).check(z.refine((typed) => byWord.has(typed), unknown)),
    z.transform((typed) => byWord.get(typed) ?? ''),
  )
}
