import type { AssistanceContract } from '@shared/assistance/contract'
import { photosIn } from '@shared/assistance/decide/decision'
import { papersToKeep, usable, type KeptPaper } from '@shared/assistance/locker'
import type { PaperId } from '@shared/assistance/sections/ending'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { keptPapers } from '../_kit/kept-papers'
import { residents } from '../_kit/residents'
import { blindIndex } from '../_kit/seal'
import type { Timers, Verb } from '../_kit/serve'
import { findFor, openCase } from './applications'
import { cameIn } from './photos'

const idOf = (owner: string, personKey: string, paper: PaperId): string =>
  blindIndex(`locker/${owner}/${personKey}/${paper}`)

/**
 * Keeps the papers of a case that the caller sent, for the person it is for, each in place of an older one.
 * Problems: `consent_needed`, `not_found`, `not_allowed` (a case that somebody else sent).
 */
export const keepPapers: Verb<AssistanceContract, 'keepPapers'> = async ({ input, actor, now }) => {
  const owner = actor.openid
  const resident = await residents.find(owner)
  if (!resident?.consents.assistance) return refuse(problem('consent_needed'))
  const found = await findFor(actor, input.caseId)
  if (!found.ok) return found
  const { applicantOpenid, applicantKey: personKey, programme } = found.value
  if (applicantOpenid !== owner) return refuse(problem('not_allowed'))
  const { answers } = openCase(found.value)
  const came = await cameIn(owner, photosIn(answers))
  const kept = papersToKeep(answers, came, dateOf(now)).map((paper) => ({
    ...{ ...paper, owner, personKey, programme },
    _id: idOf(owner, personKey, paper.paper),
  }))
  for (const paper of kept) await keptPapers.put(paper)
  return ok({ paperIds: kept.map(({ _id }) => _id) })
}

const shown = ({ paper, programme, photoIds, keptOn, until }: KeptPaper) => ({
  ...{ paper, programme, keptOn, until },
  pages: photoIds.length,
})

const newestFirst = { by: 'keptOn', direction: 'desc' } as const
const MOST = 100

/** The papers this account may use again for this person today. */
export const locker: Verb<AssistanceContract, 'locker'> = async ({ input, actor, now }) => {
  const of = { owner: actor.openid, personKey: blindIndex(input.idNumber) }
  const kept = await keptPapers.where(of, newestFirst, MOST)
  const today = dateOf(now)
  return ok({
    papers: kept
      .filter((paper) => usable(paper, today))
      .map((paper) => ({ ...shown(paper), photoIds: paper.photoIds })),
  })
}

/** All that this account keeps, newest first. */
export const myPapers: Verb<AssistanceContract, 'myPapers'> = async ({ actor }) => {
  const kept = await keptPapers.where({ owner: actor.openid }, newestFirst, MOST)
  return ok({ papers: kept.map((paper) => ({ paperId: paper._id, ...shown(paper) })) })
}

/** Forgets a paper; the case it was sent with has it still. Somebody else's, or one that is gone, is gone as well. */
export const dropPaper: Verb<AssistanceContract, 'dropPaper'> = async ({ input, actor }) => {
  await keptPapers.removeWhere({ _id: input.paperId, owner: actor.openid })
  return ok({ done: true as const })
}

/** Forgets what has run out (《个人信息保护法》第四十七条). */
export const dropExpired: Timers[string] = ({ now }) =>
  keptPapers.removeWhere({ until: command.lt(dateOf(now)) })
