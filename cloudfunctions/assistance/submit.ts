import type { AssistanceContract } from '@shared/assistance/contract'
import type { Application } from '@shared/assistance/application'
import { checkAnswers } from '@shared/assistance/check-answers'
import { submitted } from '@shared/assistance/decide/submit'
import type { Programme } from '@shared/assistance/programme'
import { programmes } from '@shared/assistance/programmes/all'
import type { City } from '@shared/cities/city'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { residents } from '../_kit/residents'
import { isDuplicate } from '../_kit/records'
import { blindIndex, digest, seal } from '../_kit/seal'
import type { Verb } from '../_kit/serve'
import { extend, keepTrail } from '../_kit/trail'
import { inTransaction } from '../_kit/transaction'
import { applications, happeningOf, keysOf } from './applications'
import { ownPhotos } from './photos'

type Submit = Verb<AssistanceContract, 'submit'>

/** One draft of one person is one case, however often it is sent. */
const caseIdOf = (openid: string, draftId: string) =>
  `a-${blindIndex(`${openid}/${draftId}`).slice(0, 24)}`

/** LS20261121-482113-7: programme, day of sending, six digits out of the case's id and a check digit. */
export function caseNumber(
  programme: Programme,
  caseId: string,
  now: Instant,
  attempt: number,
): string {
  const n = Number.parseInt(digest(`${caseId}/${attempt}`).slice(0, 10), 16)
  const serial = String(n % 1_000_000).padStart(6, '0')
  const day = dateOf(now).replaceAll('-', '')
  const check = [...day, ...serial].reduce((sum, d, i) => sum + Number(d) * (i + 2), 0) % 10
  return `${programme.prefix}${day}-${serial}-${check}`
}

const receipt = (application: Application, city: City) => {
  const unit = city.units.get(application.decidingUnit) ?? city.fallback
  const { _id: caseId, no, dueAt } = application
  return { caseId, no, unit: { id: unit.id, name: unit.name }, dueAt }
}

/** Writes the case, the first link of its trail and the notice, all or nothing. */
async function keep(application: Application, events: Parameters<typeof happeningOf>[0][]) {
  const { end, ...added } = extend(
    application,
    events.map(happeningOf),
    { kind: 'resident' },
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
  open.applicantOpenid === sent.applicantOpenid ? { who: open.no } : {}

/** Keeps the case under a free number; a case that is there already (a second tap, a lost answer) is answered as it is. */
async function keepOnce(
  make: (attempt: number) => ReturnType<typeof submitted>,
): Promise<Result<Application>> {
  for (let attempt = 1; attempt <= NUMBERS_TO_TRY; attempt += 1) {
    const { application, events } = make(attempt)
    try {
      return await keep(application, [...events])
    } catch (error) {
      if (!isDuplicate(error)) throw error
      const there = await applications.find(application._id)
      if (there) return ok(there)
      const [open] = await applications.where({ openKey: application.openKey }, newestFirst, 1)
      if (open) return refuse(problem('already_open', ownNumber(open, application)))
    }
  }
  return refuse(problem('conflict'))
}

/**
 * Takes a form in: consent → every page checked again → the photos are the sender's own → the case lies in the queue of the
 * office that must act. Problems: `consent_needed`, `invalid_input`, `photo_missing`, `not_found` (programme),
 * `already_open` when the same person has such a case open.
 */
export const submit: Submit = async ({ input, actor, city, now }) => {
  const programme = programmes.get(input.programme)
  if (!programme) return refuse(problem('not_found', { field: 'programme' }))
  const resident = await residents.find(actor.openid)
  if (!resident?.consents.assistance) return refuse(problem('consent_needed'))
  const checked = checkAnswers(programme, input.answers, city, dateOf(now))
  if (!checked.ok) return checked
  const answers = checked.value
  const photos = await ownPhotos(actor.openid, answers.documents?.proof ?? [])
  if (!photos.ok) return photos
  const caseId = caseIdOf(actor.openid, input.draftId)
  const keys = {
    _id: caseId,
    applicantOpenid: actor.openid,
    ...keysOf(programme, answers),
    lastHash: '',
    sealed: seal(answers, caseId),
  }
  const kept = await keepOnce((attempt) =>
    submitted(programme, answers, city, now, {
      ...keys,
      no: caseNumber(programme, caseId, now, attempt),
    }),
  )
  return kept.ok ? ok(receipt(kept.value, city)) : kept
}
