import * as z from 'zod/mini'

/** What can be changed in the administration of a city. */
export const changeKinds = [
  'invited',
  'uninvited',
  'joined',
  'moved',
  'left',
  'contact',
  'closed',
  'opened',
  'duty',
  'dutyCopied',
  'toppedUp',
  'grid',
  'gridRemoved',
  'fundMerged',
  'boundary',
  'boundaryTakenBack',
  'areas',
  'communities',
  'plan',
  'planTakenBack',
  'specialDate',
  'specialDateTakenBack',
  'extra',
  'extraTakenBack',
  'officiant',
  'officiantTakenBack',
] as const

export type ChangeKind = (typeof changeKinds)[number]

/** What stood there, by field. Names of staff are; phones and OPENIDs never. */
export const facts = () =>
  z.partialRecord(
    z.enum([
      ...(['name', 'role', 'unitId', 'village', 'until', 'contact', 'hours', 'address'] as const),
      ...(['day', 'shift', 'phoneGiven', 'days', 'fen', 'paper', 'reason', 'grid'] as const),
      ...(['successor', 'from', 'registry', 'title', 'lastDay', 'site', 'areas'] as const),
      ...(['communities'] as const),
    ]),
    z.string(),
  )

export type Facts = z.infer<ReturnType<typeof facts>>

/**
 * One line of the book of changes; `_id` is its number with eight digits. `hash` covers the line and the hash before it, so
 * that a changed past shows. `under`: the unit it is about and those above, which may read it.
 */
export const changeLine = () =>
  z.object({
    _id: z.string(),
    at: z.string(),
    by: z.object({ staffId: z.string(), name: z.string() }),
    unitId: z.string(),
    under: z.array(z.string()),
    what: z.enum(changeKinds),
    before: facts(),
    after: facts(),
    prevHash: z.string(),
    hash: z.string(),
  })

/** Where the book ends: how many lines there are, and the hash of the last. */
export const bookEnd = () => z.object({ _id: z.string(), lines: z.number(), lastHash: z.string() })

export type BookEnd = z.infer<ReturnType<typeof bookEnd>>

/** The number of a line, as its `_id` has it: they sort as they were written. */
export const lineId = (n: number): string => String(n).padStart(8, '0')
