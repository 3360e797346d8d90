import type { City } from '@shared/cities/city'
import { dial } from '@shared/kernel/dial'
import { wording } from '@shared/kernel/fields'
import { once } from '@shared/kernel/once'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { siteSideOf } from '@shared/meals/access'
import type { MealsContract } from '@shared/meals/contract'
import {
  correctionText,
  decided,
  isCorrectable,
  lookBy,
  type Correctable,
  type Correction,
} from '@shared/meals/correction'
import { corrected } from '@shared/meals/keep'
import type { CorrectionRow } from '@shared/meals/correct-contract'
import type { Site } from '@shared/meals/site'
import type { StaffMember } from '@shared/identity/actor'
import * as z from 'zod/mini'
import { behind, cut, pageOrder } from '../_kit/behind'
import { command, type Transaction } from '../_kit/cloud'
import { actOf, isLast } from '../_kit/last-act'
import { isDuplicate } from '../_kit/records'
import { requestIdOf } from '../_kit/request-id'
import { seal, unseal } from '../_kit/seal'
import type { Call, Verb } from '../_kit/serve'
import { notices } from '../_kit/trail'
import { inTransaction } from '../_kit/transaction'
import { keepSite } from './keep-site'
import { corrections, sites } from './store'

const PAGE = 30

/** See the contract. What has not been visited yet, or is closed for good, is not there for anybody outside. */
export const correctSite: Verb<MealsContract, 'correctSite'> = async ({ input, actor, now }) => {
  const { requestId, siteId, sort, text, value } = input
  const site = await sites.find(siteId)
  if (!site || site.status === 'pending' || site.status === 'closed')
    return refuse(problem('not_found', { field: 'siteId' }))
  const { openid } = actor
  const id = requestIdOf('k', openid, requestId)
  if (await corrections.find(id)) return ok({ id })
  try {
    await corrections.add({
      ...{ _id: id, siteId, siteName: site.name, under: site.under, by: openid, sort },
      sealed: seal({ text, value }, id),
      ...{ at: now, state: 'open', openKey: `${siteId}/${sort}/${openid}`, version: 1 },
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // The same request at the same moment, or another one that nobody has looked into.
    return (await corrections.find(id)) ? ok({ id }) : refuse(problem('already_open'))
  }
  return ok({ id })
}

const written = once(correctionText)
const textOf = ({ _id, sealed }: Correction) => z.parse(written(), unseal(sealed, _id))

const orders = {
  open: pageOrder('at', 'asc'),
  verified: pageOrder('at', 'desc'),
  declined: pageOrder('at', 'desc'),
} as const

type Asked = { readonly actor: StaffMember; readonly city: City }

function rowOf(one: Correction, site: Site | undefined, { actor, city }: Asked): CorrectionRow {
  const { _id: id, siteId, siteName, sort, state, at, reason, version } = one
  return {
    ...{ id, siteId, sort, state, at, version, ...textOf(one) },
    site: site?.name ?? siteName,
    now: site && isCorrectable(sort) ? site[sort] : null,
    lookBy: lookBy(one, city),
    reason: reason ?? null,
    mine: site !== undefined && siteSideOf(site, actor) === 'office',
  }
}

/** See the contract. */
export const listCorrections: Verb<MealsContract, 'corrections'> = async (call) => {
  const { input, actor, now } = call
  const { state, after } = input
  const order = orders[state]
  const all = { under: actor.unitId, state }
  const found = await corrections.where(
    behind(all, order, after && [after.at, after.id]),
    order,
    PAGE + 1,
  )
  const { page, last } = cut(found, PAGE)
  const ids = [...new Set(page.map(({ siteId }) => siteId))]
  const about = await sites.where({ _id: command.in(ids) }, { by: '_id', direction: 'asc' }, PAGE)
  const byId = new Map(about.map((site) => [site._id, site]))
  return ok({
    rows: page.map((one) => rowOf(one, byId.get(one.siteId), call)),
    next: last ? { at: last.at, id: last._id } : null,
    today: dateOf(now),
  })
}

/** How what is right must look, by what was wrong. */
const rightly = {
  phone: once(() => dial()),
  address: once(() => wording(100)),
}

function rightValue(sort: Correctable, typed: string): Result<string> {
  const parsed = z.safeParse(rightly[sort](), typed)
  if (parsed.success) return ok(parsed.data)
  const fault = sort === 'phone' ? 'dial' : 'too_long'
  return refuse(problem('invalid_input', { issues: [{ path: 'value', fault }] }))
}

type Deciding = Call<MealsContract, 'decideCorrection'>

/** Puts what was wrong right, where that can be done at once. */
async function putRight(one: Correction, site: Site, call: Deciding, within: Transaction) {
  const { input, actor, now } = call
  if (input.decision !== 'verified' || !isCorrectable(one.sort)) return ok(null)
  const value = rightValue(one.sort, input.value)
  if (!value.ok) return value
  const next = corrected(one.sort, value.value)(site, dateOf(now))
  if (!next.ok) return next
  const doing = { what: 'correct', by: actor, now, said: { correction: one._id } } as const
  await keepSite(site, next.value, doing, within)
  return ok(null)
}

/** What the reporter reads: what came of it, and nobody's name. */
const noticeOf = (one: Correction, site: Site, value: string, at: string) => ({
  ...{ _id: `${one._id}:decided`, to: one.by, caseId: site._id, no: '', programme: 'meals' },
  ...{ type: `correction_${one.state}`, at, readAt: null },
  data: { site: site.name, sort: one.sort, value, reason: one.reason ?? '' },
})

/** See the contract. */
export const decideCorrection: Verb<MealsContract, 'decideCorrection'> = (call) =>
  inTransaction(async (within) => {
    const { input, actor, now } = call
    const one = await corrections.find(input.id, within)
    const site = one && (await sites.find(one.siteId, within))
    const side = site && siteSideOf(site, actor)
    if (!one || !site || !side) return refuse(problem('not_found', { field: 'id' }))
    if (side !== 'office') return refuse(problem('not_allowed'))
    const lastAct = actOf('decideCorrection', actor.staffId, input)
    if (isLast(lastAct, one)) return ok({ version: one.version })
    if (one.version !== input.version)
      return refuse(problem('stale_version', { version: one.version }))
    const next = decided(one, input, { staffId: actor.staffId, now })
    if (!next.ok) return next
    const right = await putRight(one, site, call, within)
    if (!right.ok) return right
    const version = one.version + 1
    await corrections.put({ ...next.value, version, lastAct }, within)
    const value = input.decision === 'verified' && isCorrectable(one.sort) ? input.value : ''
    await notices.add(noticeOf(next.value, site, value, now), within)
    return ok({ version })
  })
