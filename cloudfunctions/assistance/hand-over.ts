import type { AssistanceContract } from '@shared/assistance/contract'
import { handOver as decide, takesOn } from '@shared/assistance/decide/claim'
import { openTurns } from '@shared/casework/turn'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { staff } from '../_kit/actor'
import { command } from '../_kit/cloud'
import { unitOf } from '../_kit/reach'
import type { Verb } from '../_kit/serve'
import { applications } from './applications'
import { changeCase } from './change'
import { colleagueOf } from './colleague'

const AT_ONCE = 100
const byDue = { by: 'dueAt', direction: 'asc' } as const
const byNumber = { by: 'staffId', direction: 'asc' } as const

const unknown = (field: 'staffId' | 'to') => refuse(problem('staff_unknown', { field }))

/**
 * See the contract. Which cases are left is asked of the cases themselves, so that it goes on where it was broken off; each is
 * decided anew as it is written, so that what a colleague has taken meanwhile stays theirs.
 */
export const handOver: Verb<AssistanceContract, 'handOver'> = async ({
  input,
  actor,
  city,
  now,
}) => {
  const { unitId, staffId: from } = input
  const unit = unitOf(actor, unitId, city)
  if (!unit.ok) return unit
  const [leaver] = await staff.where({ staffId: from }, byNumber, 1)
  if (!leaver) return unknown('staffId')
  if (leaver.active && leaver.unitId === unitId && takesOn(leaver))
    return refuse(problem('still_working'))
  const to = input.to === undefined ? undefined : await colleagueOf({ unitId }, input.to)
  if (input.to !== undefined && !(to && takesOn(to))) return unknown('to')
  const held = { queueIds: unitId, turn: command.in(openTurns), 'claimedBy.staffId': from }
  const found = await applications.where(held, byDue, AT_ONCE)
  const by = { kind: 'staff', unitId: actor.unitId, staffId: actor.staffId } as const
  let moved = 0
  for (const { _id } of found) {
    const done = await changeCase(_id, { verb: 'handOver', by, city, now }, (facts) =>
      ok(decide(facts, { from, to, byName: actor.name })),
    )
    if (!done.ok) return done
    if (done.value) moved += 1
  }
  return ok({ moved, left: await applications.count(held) })
}
