import { addDays, dateOf, instantAt, type Instant, type PlainDate } from '../kernel/plain-date'
import { problem, type FieldFault, type Problem } from '../kernel/problem'
import { earliest } from '../places/boundary'
import {
  firstDayOf,
  momentOf,
  type Entry,
  type EntryKind,
  type EntryOf,
  type KeptEntry,
} from './entry'
import type { MarriageOffice } from './office'
import { overlap } from './registry'

type Fault = readonly [path: string, fault: FieldFault]
type Context = { readonly office: MarriageOffice; readonly now: Instant }
type Rules = { readonly [K in EntryKind]: (entry: EntryOf<K>, context: Context) => Fault | null }

const planFault: Rules['plan'] = ({ registryId, from }, { office }) => {
  const plans = office.registries.find(({ id }) => id === registryId)?.plans ?? []
  return plans.some((plan) => plan.from === from) ? ['from', 'date_taken'] : null
}

/** What is let out is let out from now on, and before the day itself. */
const specialDateFault: Rules['specialDate'] = ({ date, opens, draw }, { office, now }) => {
  if (office.specialDates.some((one) => one.date === date)) return ['date', 'date_taken']
  const isFine = (at: Instant) => now < at && at < instantAt(date, '00:00')
  const wrong = opens.findIndex((one) => !isFine(momentOf(one)))
  if (wrong >= 0) return [`opens.${wrong}.day`, 'portions']
  return draw && !isFine(momentOf(draw)) ? ['draw.day', 'portions'] : null
}

const extraFault: Rules['extra'] = ({ registryId, date, hours, village }, { office }) => {
  if (hours.pool === 'batch' && village === '') return ['village', 'required']
  const beside = (office.extras ?? []).filter(
    (one) => one.registryId === registryId && one.date === date,
  )
  return beside.some((one) => overlap(one.hours, hours)) ? ['hours.from', 'hours_overlap'] : null
}

const officiantFault: Rules['officiant'] = ({ from, to }) =>
  to !== undefined && to < from ? ['to', 'date'] : null

const rules: Rules = {
  plan: planFault,
  specialDate: specialDateFault,
  extra: extraFault,
  officiant: officiantFault,
}

function faultOf(entry: Entry, context: Context): Fault | null {
  const { day, field } = firstDayOf(entry)
  if (day < earliest(dateOf(context.now))) return [field, 'date_too_soon']
  return (rules[entry.kind] as (entry: Entry, context: Context) => Fault | null)(entry, context)
}

/** Why an entry cannot be made now, beside what its schema says by itself; null when it can. */
export function whyNotEntered(entry: Entry, context: Context): Problem | null {
  const found = faultOf(entry, context)
  if (!found) return null
  const [path, fault] = found
  return problem('invalid_input', { issues: [{ path: `entry.${path}`, fault }] })
}

/**
 * What is kept of an entry when it is taken back today: what has not begun is as if it had not been entered, and somebody who
 * hands out certificates already does so until tomorrow. Null where nothing is left to take back.
 */
export function afterTakingBack(kept: KeptEntry, today: PlainDate): KeptEntry | null {
  const { entry } = kept
  if (firstDayOf(entry).day >= earliest(today)) return { ...kept, until: '' }
  const last = addDays(earliest(today), -1)
  if (entry.kind !== 'officiant' || (entry.to !== undefined && entry.to <= last)) return null
  return { ...kept, until: last, entry: { ...entry, to: last } }
}
