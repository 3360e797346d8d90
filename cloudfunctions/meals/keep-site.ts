import type { LastAct } from '@shared/casework/case'
import type { StaffMember } from '@shared/identity/actor'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { isFor, siteActions, siteSideOf } from '@shared/meals/access'
import type { Decide } from '@shared/meals/keep'
import type { SiteVerb } from '@shared/meals/lifecycle'
import { marksOf, type Site } from '@shared/meals/site'
import { differenceOf, type SiteEvent, type SiteEventKind } from '@shared/meals/site-event'
import type { Store } from '../_kit/cloud'
import { actOf, isLast } from '../_kit/last-act'
import { inTransaction } from '../_kit/transaction'
import { findsOf } from './finds'
import { siteEvents, sites } from './store'

/** Who does it and when, and what is said with it. */
export type Doing = {
  readonly what: SiteEventKind
  readonly by: Pick<StaffMember, 'staffId' | 'name'> | null
  readonly now: Instant
  readonly said?: SiteEvent['said']
  readonly lastAct?: LastAct
}

/** Keeps what was decided of a place with a line of its history, in the caller's transaction; `before` is nothing for a new one. */
export async function keepSite(
  before: Site | null,
  decided: Site,
  { what, by, now, said = {}, lastAct }: Doing,
  within: Store,
): Promise<Site> {
  const { lastAct: _, ...rest } = decided
  const next: Site = {
    ...rest,
    ...findsOf(decided.name),
    marks: marksOf(decided),
    version: (before?.version ?? 0) + 1,
    updatedAt: now,
    ...(lastAct && { lastAct }),
  }
  const { _id: siteId, version } = next
  await sites.put(next, within)
  await siteEvents.add(
    {
      ...{ _id: `${siteId}:${version}`, siteId, version, at: now, what, said },
      by: by && { staffId: by.staffId, name: by.name },
      ...differenceOf(before ?? {}, next),
    },
    within,
  )
  return next
}

type Act = {
  readonly verb: SiteVerb
  readonly input: { readonly id: string; readonly version: number }
  readonly actor: StaffMember
  readonly now: Instant
  readonly decide: Decide
  readonly said?: SiteEvent['said']
}

/**
 * Does one thing to a place: load → is it this person's → is the version the one they saw → can it be done as it stands →
 * decide → write once. The very same sent again is answered as done.
 */
export const change = ({ verb, input, actor, now, decide, said }: Act) =>
  inTransaction(async (within) => {
    const site = await sites.find(input.id, within)
    const side = site && siteSideOf(site, actor)
    if (!site || !side) return refuse(problem('not_found', { field: 'id' }))
    if (!isFor(verb, side)) return refuse(problem('not_allowed'))
    const lastAct = actOf(verb, actor.staffId, input)
    if (isLast(lastAct, site)) return ok({ version: site.version })
    if (site.version !== input.version)
      return refuse(problem('stale_version', { version: site.version }))
    if (!siteActions(site, side).includes(verb)) return refuse(problem('wrong_status'))
    const decided = decide(site, dateOf(now))
    if (!decided.ok) return decided
    const doing = { what: verb, by: actor, now, lastAct, ...(said && { said }) }
    const { version } = await keepSite(site, decided.value, doing, within)
    return ok({ version })
  })
