import type * as z from 'zod/mini'
import { sections, type SectionId } from './sections'

type Schema = z.core.$ZodType

const within = (value: unknown, name: string): unknown =>
  (value as Readonly<Record<string, unknown>> | null | undefined)?.[name]

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def

/**
 * The fields of one question: what it asks for within itself, or none where it is one field. What may be left out is left
 * out whole, so it is one: a name that is drawn.
 */
function inside(schema: Schema, value: unknown): [string, Schema][] {
  const def = defOf(schema)
  if (def.type === 'object') return Object.entries<Schema>(def.shape)
  if (def.type === 'array' && Array.isArray(value) && defOf(def.element).type === 'object')
    return value.map((_, i) => [String(i), def.element])
  return def.type === 'union' ? inVariant(def, value) : []
}

/** Of a page in variants, the fields of the one that was chosen; of none yet, the choice alone. */
function inVariant(def: z.core.$ZodUnionDef, value: unknown): [string, Schema][] {
  if (!('discriminator' in def)) return []
  const by = String(def.discriminator)
  const chosen = def.options.find(({ _zod }) =>
    _zod.propValues?.[by]?.has(within(value, by) as z.core.util.Primitive),
  )
  const any = inside(def.options[0] as Schema, value)
  return chosen ? inside(chosen, value) : any.filter(([name]) => name === by)
}

function pathsIn(schema: Schema, value: unknown, path: readonly string[]): string[] {
  const fields = inside(schema, value)
  return fields.length === 0
    ? [path.join('.')]
    : fields.flatMap(([name, field]) => pathsIn(field, within(value, name), [...path, name]))
}

/**
 * The dotted paths of the fields of one page, in its order: `name`, `members.0.monthlyIncome`. Fields left out are among
 * them, so that a supplement notice can ask for them; a list of people or lines that is empty, a list of choices or
 * photos, and a name that is drawn, is one field. `answers` may be kept, typed or masked.
 */
// Trap: what was left out has no key in the answers, so the schema is walked and not the answers.
export const fieldsIn = (section: SectionId, answers: unknown): string[] =>
  pathsIn(sections[section](), answers, [])

const valueAt = (answers: unknown, path: string): string | undefined =>
  JSON.stringify(path.split('.').reduce(within, answers))

/**
 * Which fields of a page differ, in its order; a page that was not there has all it says changed. Lists of another length:
 * the fields of the people or lines that came or went.
 */
export function changedFields(section: SectionId, before: unknown, after: unknown): string[] {
  const paths = new Set([...fieldsIn(section, before), ...fieldsIn(section, after)])
  return [...paths].filter((path) => valueAt(before, path) !== valueAt(after, path))
}
