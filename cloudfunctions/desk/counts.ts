import { turns } from '@shared/casework/turn'
import type { DeskContract } from '@shared/desk/contract'
import { countedApart, countsOf, filterOf, holders, viewsOf } from '@shared/desk/queues'
import { once } from '@shared/kernel/once'
import { ok } from '@shared/kernel/result'
import * as z from 'zod/mini'
import { command } from '../_kit/cloud'
import type { Verb } from '../_kit/serve'
import { cases, openIn } from './rows'

const group = once(() =>
  z.object({ turn: z.enum(turns), holder: z.enum(holders), late: z.boolean() }),
)

/** An expression of the database: what makes cases alike to the person who asks. */
const alikeFor = (staffId: string, now: string) => ({
  turn: '$turn',
  holder: {
    $switch: {
      branches: [
        { case: { $eq: ['$claimedBy.staffId', staffId] }, then: 'me' },
        { case: { $eq: ['$claimedBy', null] }, then: 'nobody' },
      ],
      default: 'other',
    },
  },
  late: { $and: [{ $ne: ['$dueAt', null] }, { $lt: ['$dueAt', now] }] },
})

/** See the contract. A view that is counted apart is one call more for whoever has it. */
export const counts: Verb<DeskContract, 'counts'> = async ({ actor, now }) => {
  const apart = countedApart.filter((view) => viewsOf(actor).includes(view))
  const [found, ...numbers] = await Promise.all([
    cases.alike(openIn(actor.unitId), alikeFor(actor.staffId, now)),
    ...apart.map((view) => cases.count(filterOf({ view }, actor, now))),
  ])
  const alike = found.map(({ _id, n }) => ({ ...z.parse(group(), _id), n }))
  const counted = Object.fromEntries(apart.map((view, i) => [view, numbers[i]]))
  return ok({ counts: countsOf(actor, alike, counted), now })
}

const latest = { by: 'updatedAt', direction: 'asc' } as const

/** See the contract: it looks at one case. */
export const news: Verb<DeskContract, 'news'> = async ({ input, actor }) => {
  const newer = { queueIds: actor.unitId, updatedAt: command.gt(input.since) }
  const found = await cases.where(newer, latest, 1)
  return ok({ news: found.length > 0 })
}
