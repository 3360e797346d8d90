import type { LeadView } from '@shared/desk/leads/check-contract'
import type { LeadsContract } from '@shared/desk/leads/contract'
import { dueOn } from '@shared/desk/leads/decide'
import type { Lead } from '@shared/desk/leads/lead'
import { once } from '@shared/kernel/once'
import { dateOf } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import * as z from 'zod/mini'
import { staff } from '../_kit/actor'
import { behind, cut, pageOrder } from '../_kit/behind'
import type { Call, Verb } from '../_kit/serve'
import { where } from './scope'
import { leads } from './store'

const PAGE = 50
const MOST_STAFF = 100
const byNumber = { by: 'staffId', direction: 'asc' } as const

/** What is open stands longest waiting first, what is checked newest first. */
const orders = {
  open: { by: 'nextOn', direction: 'asc' },
  checked: { by: 'checkedOn', direction: 'desc' },
} as const

type Asked = Call<LeadsContract, 'leads'>

const viewOf = (lead: Lead, { city, actor }: Asked): LeadView => {
  const { _id: id, masked, hasPhone, village, kinds, source, receivedOn, nextOn, state } = lead
  const { result, checkedOn, version, caseId, urgent = false } = lead
  return {
    ...{ id, masked, hasPhone, village, kinds, source, receivedOn, nextOn, state, version },
    ...{ dueOn: dueOn(lead, city), urgent },
    ...(result && { result }),
    ...(checkedOn && { checkedOn }),
    // A village worker opens no cases.
    ...(caseId !== undefined && actor.role === 'township_clerk' && { caseId }),
  }
}

const counted = once(() => z.string())

/** The villages that have open leads, with whether anybody works there: what nobody does is the clerk's. */
async function villagesOf({ actor }: Asked) {
  const [groups, members] = await Promise.all([
    leads.alike({ ...where(actor, undefined), state: 'open' }, '$village'),
    staff.where({ unitId: actor.unitId }, byNumber, MOST_STAFF),
  ])
  const worked = new Set(members.flatMap(({ active, village }) => (active && village) || []))
  return groups
    .map(({ _id, n }) => ({ name: z.parse(counted(), _id), open: n }))
    .map((village) => ({ ...village, hasWorker: worked.has(village.name) }))
    .sort((a, b) => Number(a.hasWorker) - Number(b.hasWorker) || b.open - a.open)
}

/** What cannot wait, all of it, before the first page. */
async function urgentOf({ input, actor }: Asked): Promise<Lead[]> {
  const { state, village, after } = input
  if (state !== 'open' || after) return []
  const order = pageOrder(orders.open.by, orders.open.direction)
  return leads.where({ ...where(actor, village), state, urgent: true }, order, PAGE)
}

async function pageOf({ input, actor }: Asked) {
  const { state, village, after } = input
  const { by, direction } = orders[state]
  const order = pageOrder(by, direction)
  const all = { ...where(actor, village), state }
  return leads.where(behind(all, order, after && [after.at, after.id]), order, PAGE + 1)
}

/** See the contract. */
export const list: Verb<LeadsContract, 'leads'> = async (call) => {
  const [urgent, found, villages] = await Promise.all([
    urgentOf(call),
    pageOf(call),
    villagesOf(call),
  ])
  const { page, last } = cut(found, PAGE)
  const rows = [...urgent, ...page.filter((lead) => call.input.state !== 'open' || !lead.urgent)]
  const at = last?.[orders[call.input.state].by]
  return ok({
    rows: rows.map((lead) => viewOf(lead, call)),
    next: last && at ? { at, id: last._id } : null,
    villages,
    today: dateOf(call.now),
  })
}
