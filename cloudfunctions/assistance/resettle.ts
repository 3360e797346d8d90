import { resettle } from '@shared/assistance/decide/resettle'
import { turns } from '@shared/casework/turn'
import { dateOf } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import { goneBy } from '@shared/places/division'
import { unitIdOf } from '@shared/places/unit'
import { command } from '../_kit/cloud'
import { countDone } from '../_kit/count-done'
import type { Timers } from '../_kit/serve'
import { applications } from './applications'
import { changeCase } from './change'

const PAGE = 200
const earliestDueFirst = { by: 'dueAt', direction: 'asc' } as const

/** What is closed stays where it was decided. */
const open = turns.filter((turn) => turn !== 'nobody')

type When = Parameters<Timers[string]>[0]

/** Moves what lies open under an office that is gone, page by page, until there is none, or none that can be moved just now. */
async function moveFrom(unitId: string, { city, now }: When): Promise<number> {
  const why = { verb: 'resettle', by: { kind: 'system' }, city, now } as const
  const query = { under: unitId, turn: command.in(open) }
  const page = await applications.where(query, earliestDueFirst, PAGE)
  const done = await countDone(page, async ({ _id }) => {
    const changed = await changeCase(_id, why, (facts) => ok(resettle(facts)))
    return changed.ok && changed.value
  })
  return done === 0 ? 0 : done + (await moveFrom(unitId, { city, now }))
}

/** The boundaries have changed: the open cases of townships that are gone go to those that answer for them now. */
export const resettleCases = async (when: When): Promise<number> => {
  let done = 0
  for (const township of goneBy(when.city.pack.divisions, dateOf(when.now)))
    done += await moveFrom(unitIdOf(township), when)
  return done
}
