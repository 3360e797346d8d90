import type { Application } from '@shared/assistance/application'
import { submitted } from '@shared/assistance/decide/submit'
import type { AssistanceEvent } from '@shared/assistance/events'
import type { Programme } from '@shared/assistance/programme'
import { noRecords } from '@shared/assistance/records'
import type { Answers } from '@shared/assistance/sections'
import type { By } from '@shared/casework/case'
import type { City } from '@shared/cities/city'
import type { Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { isDuplicate } from '../_kit/records'
import { extend, keepTrail } from '../_kit/trail'
import { inTransaction } from '../_kit/transaction'
import { applications, happeningOf, keysOf, sealCase } from './applications'
import { caseNumber } from './case-number'
import { tokenOf } from './links'

/** A form that has been checked, and where it comes from. */
export type NewCase = {
  readonly caseId: string
  readonly programme: Programme
  readonly answers: Answers
  readonly by: By
  readonly city: City
  readonly now: Instant
} & Pick<Application, 'applicantOpenid' | 'parties'> &
  Partial<Pick<Application, 'linkedTo' | 'takenInBy' | 'receivedFrom' | 'source'>>

/** The case under its `attempt`-th number, and its first event. */
function make({ caseId, programme, answers, by: _, city, now, ...from }: NewCase, attempt: number) {
  return submitted(programme, answers, city, now, {
    ...from,
    _id: caseId,
    no: caseNumber(programme, caseId, now, attempt),
    ...keysOf(programme, answers),
    lastHash: '',
    sealed: sealCase({ answers, records: noRecords }, caseId),
    tokenOf: (idNumber) => tokenOf(caseId, idNumber),
  })
}

/** Writes the case, the first link of its trail and the notices, all or nothing. */
async function keep(application: Application, events: readonly AssistanceEvent[], by: By) {
  const { end, ...added } = extend(
    application,
    events.map(happeningOf),
    by,
    application.submittedAt,
  )
  const kept = { ...application, ...end }
  return inTransaction(async (transaction) => {
    await applications.add(kept, transaction)
    await keepTrail(added, transaction)
    return ok(kept)
  })
}

const NUMBERS_TO_TRY = 3

const newestFirst = { by: 'submittedAt', direction: 'desc' } as const

/** The number of the open case, for whoever sent it; somebody else learns no more than that there is one. */
const ownNumber = (open: Application, sent: Application) =>
  open.applicantOpenid === sent.applicantOpenid && open.takenInBy === sent.takenInBy
    ? { who: open.no }
    : {}

/**
 * Keeps the case under a free number; one that is there already (a second tap, a lost answer) is answered as it is.
 * Problem `already_open` when somebody it is for has such a case open.
 */
export async function keepOnce(sent: NewCase): Promise<Result<Application>> {
  for (let attempt = 1; attempt <= NUMBERS_TO_TRY; attempt += 1) {
    const { application, events } = make(sent, attempt)
    try {
      return await keep(application, events, sent.by)
    } catch (error) {
      if (!isDuplicate(error)) throw error
      const there = await applications.find(application._id)
      if (there) return ok(there)
      const same = { openKeys: command.in(application.openKeys) }
      const [open] = await applications.where(same, newestFirst, 1)
      if (open) return refuse(problem('already_open', ownNumber(open, application)))
    }
  }
  return refuse(problem('conflict'))
}

/** What whoever sent a form is told of its case. */
export const receipt = (application: Application, city: City) => {
  const unit = city.units.get(application.decidingUnit) ?? city.fallback
  const { _id: caseId, no, dueAt } = application
  return { caseId, no, unit: { id: unit.id, name: unit.name }, dueAt }
}
