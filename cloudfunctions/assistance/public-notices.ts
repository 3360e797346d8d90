import type { Application } from '@shared/assistance/application'
import type { AssistanceContract } from '@shared/assistance/contract'
import { object as decide } from '@shared/assistance/decide/public-notice'
import { isApplicant } from '@shared/assistance/whose'
import { dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { unitIdOf } from '@shared/places/unit'
import { blindIndex } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { applications, programmeOf } from './applications'
import { changeCase } from './change'

const MOST_NOTICES = 200
const newestFirst = { by: 'updatedAt', direction: 'desc' } as const

/** What of a case may be read by anyone, while it is up: 《最低生活保障审核确认办法》第二十四条. */
function noticeOf(application: Application, today: PlainDate) {
  const { _id: caseId, programme, applicantMasked, household } = application
  const { publicNotice, proposal } = application
  if (publicNotice?.state !== 'up' || publicNotice.until < today) return []
  const { place, from, until } = publicNotice
  const { benefit } = programmeOf(application)
  return {
    ...{ caseId, programme, household, place, from, until },
    applicant: applicantMasked,
    ...(benefit.kind !== 'kind' &&
      proposal?.fen !== undefined && { fen: proposal.fen, per: benefit.per }),
  }
}

/** The opinions that are up in a township today. Its last day passed, one is not shown, whether or not a timer has run. */
export const publicNotices: Verb<AssistanceContract, 'publicNotices'> = async ({ input, now }) => {
  const postedIn = unitIdOf({ level: 'township', code: input.township })
  const up = await applications.where({ postedIn }, newestFirst, MOST_NOTICES)
  return ok({ notices: up.flatMap((application) => noticeOf(application, dateOf(now))) })
}

/**
 * Takes an objection to an opinion that is up. Who objects is kept as a keyed hash: enough to know the same person again.
 * Problems: `not_found` where nothing was ever up, `not_allowed` in one's own matter, `objection_late`, `already_objected`.
 */
export const object: Verb<AssistanceContract, 'object'> = async ({ input, actor, city, now }) => {
  const { caseId, text, phone } = input
  const why = { verb: 'object', by: { kind: 'resident' }, city, now } as const
  const by = blindIndex(`object/${actor.openid}`)
  const kept = await changeCase(caseId, why, (facts) => {
    if (!facts.application.publicNotice) return refuse(problem('not_found', { field: 'caseId' }))
    if (isApplicant(facts.application, actor)) return refuse(problem('not_allowed'))
    return decide(facts, { by, text, phone })
  })
  return kept.ok ? ok({ done: true }) : kept
}
