import {
  storedEvent,
  storedNotice,
  type By,
  type StoredEvent,
  type StoredNotice,
} from '@shared/casework/case'
import type { Instant } from '@shared/kernel/plain-date'
import { canonical } from './canonical'
import type { Store } from './cloud'
import { records } from './records'
import { digest } from './seal'

export const events = records('events', storedEvent)
export const notices = records('notices', storedNotice)

const MOST_EVENTS = 200

/** What has happened to a case, in order. */
export const trailOf = (caseId: string): Promise<StoredEvent[]> =>
  events.where({ caseId }, { by: 'seq', direction: 'asc' }, MOST_EVENTS)

/** What the trail needs of a case, and what it moves on. */
type Trailed = {
  readonly _id: string
  readonly no: string
  readonly programme: string
  readonly under: readonly string[]
  /** Empty where a counter took the case in. */
  readonly applicantOpenid: string
  /** Who else follows it as their own. */
  readonly parties: readonly string[]
  readonly events: number
  readonly lastHash: string
}

/** An event to be kept: `shown` in the resident's timeline, and, when `told` is there, a notice with that data. */
export type Happening = {
  readonly type: string
  readonly data: Record<string, unknown>
  readonly shown: boolean
  readonly told?: Record<string, unknown>
}

/** The hash of a link covers everything in it, and the hash of the one before. */
export const hashOf = ({ hash: _, ...link }: { readonly hash: string }): string =>
  digest(canonical(link))

function link(trailed: Trailed, happening: Happening, by: By, at: Instant): StoredEvent {
  const seq = trailed.events + 1
  const { type, data, shown } = happening
  const event = {
    _id: `${trailed._id}:${seq}`,
    caseId: trailed._id,
    programme: trailed.programme,
    under: [...trailed.under],
    seq,
    at,
    type,
    by,
    data,
    shown,
    prevHash: trailed.lastHash,
    hash: '',
  }
  return { ...event, hash: hashOf(event) }
}

/** The same line in the inbox of everybody whose matter it is. Which one it is follows from the event and who it is for. */
function noticesOf(
  trailed: Trailed,
  event: StoredEvent,
  data: Record<string, unknown>,
): StoredNotice[] {
  const { _id: caseId, no, programme, applicantOpenid, parties } = trailed
  const { type, at } = event
  const told = { caseId, no, programme, type, at, data, readAt: null }
  return [...new Set([applicantOpenid, ...parties])].flatMap((to, n) =>
    to === '' ? [] : { _id: n === 0 ? event._id : `${event._id}:${n}`, to, ...told },
  )
}

/** What a step adds to a case's trail: its events, the notices of those that are told, and the trail's new end. */
export function extend(trailed: Trailed, happenings: readonly Happening[], by: By, at: Instant) {
  const added: { events: StoredEvent[]; notices: StoredNotice[] } = { events: [], notices: [] }
  let end = trailed
  for (const happening of happenings) {
    const event = link(end, happening, by, at)
    end = { ...end, events: event.seq, lastHash: event.hash }
    added.events.push(event)
    if (happening.told) added.notices.push(...noticesOf(end, event, happening.told))
  }
  return { ...added, end: { events: end.events, lastHash: end.lastHash } }
}

/** Keeps what `extend` made, in the caller's transaction. */
export async function keepTrail(
  added: { readonly events: readonly StoredEvent[]; readonly notices: readonly StoredNotice[] },
  within: Store,
): Promise<void> {
  await events.add(added.events, within)
  if (added.notices.length > 0) await notices.add(added.notices, within)
}
