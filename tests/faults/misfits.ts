import { publicity, type EventType } from '@shared/assistance/events'
import type { StoredEvent } from '@shared/casework/case'
import { sdkEnvironment, type LocalCloud } from '../../localcloud/local-cloud'

type Hash = (event: StoredEvent) => string

/** How the functions hash an event. Trap: their SDK wants its environment when it is loaded, not when it is used. */
async function theirHash(url: string): Promise<Hash> {
  Object.assign(process.env, sdkEnvironment(url))
  return (await import('../../cloudfunctions/_kit/trail')).hashOf
}

/** Whether a trail holds: each event is the next, names the one before, and is hashed as it stands. */
const holds = (trail: readonly StoredEvent[], hashOf: Hash): boolean =>
  trail.every(
    (event, i) =>
      event.seq === i + 1 &&
      event.prevHash === (trail[i - 1]?.hash ?? '') &&
      event.hash === hashOf(event),
  )

/** What does not fit together in a city: a case and its trail, what was told, the money and its ledger. */
export async function misfits({ url, collection }: LocalCloud): Promise<string[]> {
  const hashOf = await theirHash(url)
  const events = [...(collection('events') as unknown as StoredEvent[])].sort(
    (a, b) => a.seq - b.seq,
  )
  const cases = collection('cases')
  const ids = new Set<unknown>(cases.map(({ _id }) => _id))
  const stray = events.filter(({ caseId }) => !ids.has(caseId))
  const told = events.filter(({ type }) => publicity[type as EventType].tell)
  return [
    ...stray.map(({ _id }) => `${_id} belongs to no case`),
    ...cases.flatMap(({ _id, events: length, lastHash }) => {
      const trail = events.filter(({ caseId }) => caseId === _id)
      const isWhole = trail.length === length && trail.at(-1)?.hash === lastHash
      return isWhole && holds(trail, hashOf) ? [] : [`${_id}: its trail`]
    }),
    ...(told.length === collection('notices').length ? [] : ['notices']),
    ...collection('funds').flatMap(({ _id, balance }) => {
      const entries = collection('ledger').filter(({ unitId }) => unitId === _id)
      const sum = entries.reduce((total, { fen }) => total + Number(fen), 0)
      return sum === balance ? [] : [`${_id}: its ledger`]
    }),
  ]
}
