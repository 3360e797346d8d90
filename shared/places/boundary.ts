import * as z from 'zod/mini'
import { addDays, type PlainDate } from '../kernel/plain-date'
import { problem, type FieldFault, type Problem } from '../kernel/problem'
import type { Division } from './division'

/**
 * A township ends, and another stands in its place: merged into one that is there, or become another (乡改镇、镇改街道). The
 * collection `boundaries`, `_id` is the code that ends. The city enters it on top of what its pack knows.
 */
export const boundaryChange = () =>
  z.object({
    _id: z.string(),
    /** The first day of the other: the one before is the last of this. */
    from: z.string(),
    /** Nine digits and a name; a new one where no division has the code. */
    successor: z.object({ code: z.string(), name: z.string() }),
    paper: z.string(),
    /** It was taken back before it took effect, and is as if it had not been entered. */
    takenBack: z.optional(z.literal(true)),
  })

export type BoundaryChange = z.infer<ReturnType<typeof boundaryChange>>

function withOne(divisions: readonly Division[], change: BoundaryChange): readonly Division[] {
  const { _id: code, successor } = change
  const from = change.from as PlainDate
  const ended = divisions.find((one) => one.code === code)
  // What the pack says of its end by now holds.
  if (!ended || ended.validTo !== undefined) return divisions
  const { parent } = ended
  const isNew = !divisions.some((one) => one.code === successor.code)
  const added: Division = { ...successor, level: 'township', parent, validFrom: from }
  return [
    ...divisions.map((one) =>
      one === ended ? { ...ended, validTo: addDays(from, -1), replacedBy: successor.code } : one,
    ),
    ...(isNew ? [added] : []),
  ]
}

/** The divisions with what the city has entered on top, the earliest first. */
export const withChanges = (
  divisions: readonly Division[],
  changes: readonly BoundaryChange[],
): readonly Division[] =>
  changes
    .filter(({ takenBack }) => takenBack === undefined)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce(withOne, divisions)

/** Every function takes some minutes to hear of a change, so none takes effect before the day after tomorrow. */
const NOTICE_DAYS = 2

/** The first day on which a change that is entered today can take effect. */
export const earliest = (today: PlainDate): PlainDate => addDays(today, NOTICE_DAYS)

/** A change that has not been heard of everywhere can still be taken back. */
export const canBeTakenBack = (
  { from, takenBack }: Pick<BoundaryChange, 'from' | 'takenBack'>,
  today: PlainDate,
): boolean => takenBack === undefined && from >= earliest(today)

const wrong = (path: string, fault: FieldFault): Problem =>
  problem('invalid_input', { issues: [{ path, fault }] })

const standsFrom = ({ validFrom, validTo }: Division, day: PlainDate): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)

const isTownship = ({ level, pseudo }: Division) => level === 'township' && pseudo !== true

/** A new township lies where the old one lay: its code begins like that, and it has a name. */
function newFault({ code, name }: BoundaryChange['successor'], ended: Division): Problem | null {
  if (!code.startsWith(ended.code.slice(0, 6))) return wrong('successor.code', 'township_unknown')
  return name === '' ? wrong('successor.name', 'required') : null
}

type Asked = Pick<BoundaryChange, '_id' | 'from' | 'successor'>

/** Why a change cannot be entered today; null when it can. */
export function whyNotChanged(
  divisions: readonly Division[],
  { _id: code, from, successor }: Asked,
  today: PlainDate,
): Problem | null {
  const day = from as PlainDate
  const ended = divisions.find((one) => one.code === code)
  if (!ended || !isTownship(ended)) return wrong('code', 'township_unknown')
  if (ended.validTo !== undefined || !standsFrom(ended, today))
    return wrong('code', 'township_replaced')
  if (day < earliest(today)) return wrong('from', 'date_too_soon')
  if (successor.code === code) return wrong('successor.code', 'township_unknown')
  const there = divisions.find((one) => one.code === successor.code)
  if (!there) return newFault(successor, ended)
  if (!isTownship(there)) return wrong('successor.code', 'township_unknown')
  return standsFrom(there, day) ? null : wrong('successor.code', 'township_replaced')
}
