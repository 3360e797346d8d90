import type { Application } from '@shared/assistance/application'
import type { Watermark } from '@shared/assistance/figures/watermark'
import type { StoredEvent } from '@shared/casework/case'
import { sweepKinds, type SweepKind } from '@shared/casework/warning'
import type { City } from '@shared/cities/city'
import { newLead } from '@shared/desk/leads/decide'
import type { Lead } from '@shared/desk/leads/lead'
import type { WarningKind } from '@shared/desk/leads/vocabulary'
import { addHours, dateOf, type Instant } from '@shared/kernel/plain-date'
import { addressIn, warningOf, whomOf } from '@shared/sweep/judge'
import { watchedEvents, type Seen } from '@shared/sweep/rules'
import { command } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import { blindIndex } from '../_kit/seal'
import type { Timers } from '../_kit/serve'
import { events } from '../_kit/trail'
import { applications, openCase, programmeOf } from '../assistance/applications'
import { othersOf } from '../assistance/related'
import { watermarks } from '../figures/kept'
import { settled } from '../figures/tally'
import { isKnown, keptFor, leads } from '../leads/store'
import { behind, pageOrder } from '../_kit/behind'
import { townshipIn } from './township'
import { villagesIn } from './village'
import { sweepRuns, type SweepRun } from './kept'

/**
 * What a run reads at most: a thousand events, and of each the case and some forty cases of the same people; where a rule holds,
 * two leads and the staff of the township as well. What is left waits for the next run.
 */
const PAGE = 100
const MOST_PAGES = 10
/** Where no run has been yet, one looks back no further than this: what is older was settled without it. */
const HOURS_BACK = 24
const MARK = 'sweep'
const system = { staffId: 'system' }

const inOrder = pageOrder('at', 'asc')

const pageAfter = (mark: Watermark, until: Instant): Promise<StoredEvent[]> =>
  events.where(
    behind({ type: command.in(watchedEvents), at: command.lt(until) }, inOrder, [mark.at, mark.id]),
    inOrder,
    PAGE,
  )

async function seenBy(event: StoredEvent, { figures }: City): Promise<Seen | null> {
  const application = await applications.find(event.caseId)
  if (!application) return null
  const { answers } = openCase(application)
  const others = await othersOf(application)
  return { event, application, answers, programme: programmeOf(application), others, figures }
}

/** Who is of one household has one key: the first of theirs. */
const householdKey = ({ peopleKeys, applicantKey }: Application): string =>
  [...peopleKeys, applicantKey].sort()[0] ?? applicantKey

/** The lead an event has opened; null where it opens none. */
async function leadOf(seen: Seen, city: City) {
  const warning = warningOf(seen)
  const whom = whomOf(seen)
  const township = townshipIn(seen.application, city)
  if (!warning || !whom || township === null) return null
  const { _id: caseId } = seen.application
  const village = (await villagesIn(township))(seen.application)
  const phone = seen.programme.contact(seen.answers)?.phone
  const { name, idNumber } = whom
  const person = { name, idNumber, address: addressIn(seen.answers), ...(phone && { phone }) }
  const { kinds, period } = warning
  const once = `${householdKey(seen.application).slice(0, 40)}-${period}`
  const from = { kinds, source: 'sweep', receivedOn: dateOf(seen.event.at), once, caseId } as const
  const about = { personKey: blindIndex(idNumber), township, village, person }
  return { lead: newLead(about, from, city), person }
}

/** Opens the lead that an event asks for, once; with what it says. Nothing where nobody is to look, or somebody looks already. */
async function look(
  event: StoredEvent,
  { city, now }: Parameters<Timers[string]>[0],
): Promise<readonly WarningKind[]> {
  const seen = await seenBy(event, city)
  const found = seen && (await leadOf(seen, city))
  if (!found || (await isKnown(found.lead))) return []
  try {
    await leads.add(keptFor<Lead>(found.lead, found.person, system, now))
    return found.lead.kinds
  } catch (error) {
    // Somebody else opened a lead for the person in between.
    if (isDuplicate(error)) return []
    throw error
  }
}

/** Trap: one case that does not open must not keep all the others from being looked at. */
const lookSafely: typeof look = async (event, when) => {
  try {
    return await look(event, when)
  } catch (error) {
    console.error('unforeseen', error instanceof Error ? error.stack : typeof error)
    return []
  }
}

const isRule = (kind: WarningKind): kind is SweepKind =>
  (sweepKinds as readonly string[]).includes(kind)

/** How many leads each rule has opened. */
function countKinds(opened: readonly (readonly WarningKind[])[]): SweepRun['opened'] {
  const sum: Partial<Record<SweepKind, number>> = {}
  for (const kind of opened.flat().filter(isRule)) sum[kind] = (sum[kind] ?? 0) + 1
  return sum
}

/** Goes through what has happened since the last time and opens leads by the rules. Broken off, it goes on from the last page. */
export const sweep: Timers[string] = async (when) => {
  const until = settled(when.now)
  const start: Watermark = { _id: MARK, at: addHours(until, -HOURS_BACK), id: '' }
  let mark = (await watermarks.find(MARK)) ?? start
  const opened: (readonly WarningKind[])[] = []
  let looked = 0
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await pageAfter(mark, until)
    for (const event of page) opened.push(await lookSafely(event, when))
    looked += page.length
    const last = page.at(-1)
    if (last) mark = { _id: MARK, at: last.at, id: last._id }
    await watermarks.put(mark)
    if (page.length < PAGE) break
  }
  await sweepRuns.put({ _id: when.now, events: looked, opened: countKinds(opened) })
  return opened.filter((kinds) => kinds.length > 0).length
}
