import { standingOf } from '@shared/assistance/figures/standing'
import { openTurns, owedTurns } from '@shared/casework/turn'
import { once } from '@shared/kernel/once'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import { records } from '../_kit/records'
import type { Timers } from '../_kit/serve'
import { standings } from './kept'

const cases = records('cases', () => z.object({ _id: z.string() }))

const group = once(() =>
  z.object({ under: z.array(z.string()), programme: z.string(), late: z.boolean() }),
)

/** An expression of the database: what is alike in how a case stands. */
const alikeAt = (now: string) => ({
  under: '$under',
  programme: '$programme',
  late: {
    $and: [{ $in: ['$turn', owedTurns] }, { $ne: ['$dueAt', null] }, { $lt: ['$dueAt', now] }],
  },
})

/** Counts how all offices stand, so that nobody who looks has to; how many are alike. */
export const stand: Timers[string] = async ({ now }) => {
  const found = await cases.alike({ turn: command.in(openTurns) }, alikeAt(now))
  const alike = found.map(({ _id, n }) => ({ ...z.parse(group(), _id), n }))
  await standings.put(standingOf(alike, now))
  return alike.length
}
