import { applicationSchema, type Application } from '@shared/assistance/application'
import { maySee } from '@shared/assistance/whose'
import { coveredBy } from '@shared/assistance/covered'
import { householdIn } from '@shared/assistance/form-checks/people'
import { shownData, publicity, type AssistanceEvent } from '@shared/assistance/events'
import type { Programme } from '@shared/assistance/programme'
import { programmes } from '@shared/assistance/programmes/all'
import { recordsSchema, type Records } from '@shared/assistance/records'
import type { Answers } from '@shared/assistance/sections'
import type { Actor } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import type { Store } from '../_kit/cloud'
import { records } from '../_kit/records'
import { foundBy, tailOf } from '../_kit/found-by'
import { blindIndex, seal, unseal } from '../_kit/seal'
import type { Happening } from '../_kit/trail'

export const applications = records('cases', applicationSchema)

/** The case, if the actor may know of it; else `not_found`, which says nothing about whether it exists. */
export const ifSeenBy = (actor: Actor, application: Application | null): Result<Application> =>
  application && maySee(application, actor)
    ? ok(application)
    : refuse(problem('not_found', { field: 'caseId' }))

/** The keyed hashes of whom a case is about and for: to find their cases, and to see to it that one of a kind is open. */
export function keysOf(programme: Programme, answers: Answers) {
  const covered = coveredBy(programme, answers)
  const about = programme.about(answers)
  const phone = programme.contact(answers)?.phone
  return {
    applicantKey: blindIndex(about?.idNumber ?? ''),
    findKeys: [about?.name, phone && tailOf(phone)].flatMap((known) =>
      known ? [foundBy(known)] : [],
    ),
    peopleKeys: householdIn(answers).map(blindIndex),
    openKeys: covered.map((idNumber) => blindIndex(`${programme.id}/${idNumber}`)),
  }
}

/** The case `caseId`, as above. */
export const findFor = async (
  actor: Actor,
  caseId: string,
  within?: Store,
): Promise<Result<Application>> => ifSeenBy(actor, await applications.find(caseId, within))

/** What is sealed in a case. */
export type Opened = { readonly answers: Answers; readonly records: Records }

/** The answers a case was sent with, and what has been put down since, opened. */
export function openCase(application: Application): Opened {
  const { answers, records: kept } = unseal(application.sealed, application._id) as Opened
  return { answers, records: recordsSchema().parse(kept) as Records }
}

/** Both, sealed for the case of this id. */
export const sealCase = ({ answers, records: kept }: Opened, caseId: string): string =>
  seal({ answers, records: kept }, caseId)

/** The programme a case belongs to. A case whose programme is gone is a mistake in the data and throws. */
export function programmeOf(application: Application): Programme {
  const programme = programmes.get(application.programme)
  if (!programme) throw new Error(`there is no programme called ${application.programme}`)
  return programme
}

/** An event as the trail keeps it, told to the resident where the table of publicity says so. */
export function happeningOf({ type, data }: AssistanceEvent): Happening {
  const { shown, tell } = publicity[type]
  return { type, data, shown: shown !== false, ...(tell && { told: shownData(type, data) }) }
}
