import {
  correct,
  enter,
  explain,
  sign,
  type Decided,
  type Facts,
} from '@shared/assistance/returns/decide'
import type { ReturnsContract } from '@shared/assistance/returns/contract'
import { returnId, type KeptReturn } from '@shared/assistance/returns/kept'
import { lastDay, quarterOf, type Quarter } from '@shared/assistance/returns/quarter'
import type { DayTally } from '@shared/casework/tally'
import type { StaffMember } from '@shared/identity/actor'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Transaction } from '../_kit/cloud'
import { actOf, isLast } from '../_kit/last-act'
import { isDuplicate } from '../_kit/records'
import type { Verb } from '../_kit/serve'
import { inTransaction } from '../_kit/transaction'
import { daysOf, editionOf, returns, trail } from './kept'

type Acting = 'enter' | 'explain' | 'sign' | 'correct'

type Seen = { readonly quarter: Quarter; readonly version: number }

type Asked<I = Seen> = { readonly input: I; readonly actor: StaffMember; readonly now: Instant }

/** A quarter that has not begun has no return. */
export const notBegun = (quarter: Quarter, now: Instant) =>
  quarter > quarterOf(dateOf(now))
    ? problem('invalid_input', { issues: [{ path: 'quarter', fault: 'date_future' }] })
    : null

const outcome = ({ version, edition }: KeptReturn) => ok({ version, edition })

/** Writes what was decided and its line of the trail, both under ids that say which write it is. */
async function keep(
  { kept: content, event }: Decided,
  last: KeptReturn['lastAct'],
  { input: { quarter, version }, actor, now }: Asked,
  within: Transaction,
) {
  const { unitId, edition } = content
  const _id = returnId(unitId, quarter, edition)
  const next: KeptReturn = { ...content, _id, version: version + 1, lastAct: last }
  await returns.put(next, within)
  const by = { staffId: actor.staffId, name: actor.name, unitId: actor.unitId }
  const line = { _id: `${unitId}:${quarter}:v${next.version}`, unitId, quarter, edition, at: now }
  await trail.add({ ...line, ...event, by }, within)
  return outcome(next)
}

type Deciding<I> = (facts: Facts, input: I) => Result<Decided>

async function once<I>(
  verb: Acting,
  decide: Deciding<I>,
  asked: Asked<I & Seen>,
  days: readonly DayTally[],
) {
  const { actor, now } = asked
  const { quarter, version } = asked.input
  const newest = await editionOf(actor.unitId, quarter)
  return inTransaction(async (transaction) => {
    const id = newest?._id ?? returnId(actor.unitId, quarter, 1)
    const kept = await returns.find(id, transaction)
    const last = actOf(verb, actor.staffId, asked.input)
    if (kept && isLast(last, kept)) return outcome(kept)
    if ((kept?.version ?? 0) !== version)
      return refuse(problem('stale_version', { version: kept?.version ?? 0 }))
    const decided = decide({ kept, quarter, actor, days, now }, asked.input)
    return decided.ok ? keep(decided.value, last, asked, transaction) : decided
  })
}

/**
 * Makes a verb of a decision about the return of one's own office: is it the one they saw → decide → write once. The same
 * sent again is answered as done. Trap: two who write the first version, or the same further edition, at once find nothing to
 * collide with but the id of the trail's line; the slower one looks again and is told what stands.
 */
const act =
  <I>(verb: Acting, decide: Deciding<I>) =>
  async (asked: Asked<I & Seen>) => {
    const { quarter } = asked.input
    const early = notBegun(quarter, asked.now)
    if (early) return refuse(early)
    const days = await daysOf(asked.actor.unitId, lastDay(quarter))
    try {
      return await once(verb, decide, asked, days)
    } catch (error) {
      if (!isDuplicate(error)) throw error
      return once(verb, decide, asked, days)
    }
  }

export const acts = {
  enter: act('enter', enter),
  explain: act('explain', explain),
  sign: act('sign', sign),
  correct: act('correct', correct),
} satisfies { [V in Acting]: Verb<ReturnsContract, V> }
