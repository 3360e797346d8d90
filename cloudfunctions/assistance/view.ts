import { offers } from '@shared/assistance/access'
import type { Application } from '@shared/assistance/application'
import type { ApplicationSummary, ApplicationView } from '@shared/assistance/contract'
import { shownData, type EventType } from '@shared/assistance/events'
import { maskAnswers, typedAgain } from '@shared/assistance/masked'
import type { Answers } from '@shared/assistance/sections'
import type { StoredEvent } from '@shared/casework/case'
import { currentClock } from '@shared/casework/clock'
import type { TimelineEntry } from '@shared/casework/views'
import type { City } from '@shared/cities/city'
import type { Actor, StaffMember } from '@shared/identity/actor'
import { dateOf } from '@shared/kernel/plain-date'
import { amountOn } from '@shared/policy/figure'
import { programmeOf } from './applications'
import { funds } from './reserve-fund'

const unitOf = (city: City, unitId: string) => {
  const { id, name } = city.units.get(unitId) ?? city.fallback
  return { id, name }
}

/** A case as a line of a list. */
export function summaryOf(application: Application, city: City): ApplicationSummary {
  const {
    _id: caseId,
    no,
    programme,
    status,
    turn,
    lane,
    dueAt,
    submittedAt,
    updatedAt,
  } = application
  const unit = unitOf(city, application.decidingUnit)
  const clock = currentClock(application.clocks, turn) ?? null
  return {
    ...{ caseId, no, programme, status, turn, unit, dueAt, clock, submittedAt, updatedAt },
    ...(lane !== undefined && { lane }),
  }
}

const entryOf = (event: StoredEvent, city: City, asStaff: boolean): TimelineEntry => ({
  seq: event.seq,
  at: event.at,
  type: event.type,
  by: event.by.kind,
  unit: event.by.unitId ? unitOf(city, event.by.unitId).name : null,
  data: asStaff ? event.data : shownData(event.type as EventType, event.data),
})

async function fundOf(application: Application, city: City, now: string) {
  const { benefit } = programmeOf(application)
  if (benefit.kind !== 'proposed') return null
  const fund = await funds.find(application.decidingUnit)
  const cap = amountOn(city.figures, benefit.cap, dateOf(now))
  return fund ? { balance: fund.balance, cap: cap.ok ? cap.value.fen : null } : null
}

function fixedOf(application: Application, city: City, now: string) {
  const { benefit } = programmeOf(application)
  if (benefit.kind !== 'fixed') return null
  const fixed = amountOn(city.figures, benefit.standard, dateOf(now))
  return fixed.ok
    ? { fen: fixed.value.fen, sources: fixed.value.figures.map(({ source }) => source) }
    : { fen: null, sources: [] }
}

async function forStaff(application: Application, city: City, now: string) {
  const { proposal } = application
  return {
    applicant: application.applicantMasked,
    household: application.household,
    claimedBy: application.claimedBy,
    fixed: fixedOf(application, city, now),
    fund: await fundOf(application, city, now),
    proposal: proposal
      ? {
          outcome: proposal.outcome,
          reason: proposal.reason,
          ...(proposal.fen === undefined ? {} : { fen: proposal.fen }),
        }
      : null,
    units: [...city.units.values()]
      .filter(({ level }) => level !== 'county')
      .map(({ id, name }) => ({ id, name })),
  }
}

const unlockedFor = ({ status, supplement }: Application, answers: Answers) =>
  status === 'supplement' && supplement
    ? Object.fromEntries(supplement.sections.map((id) => [id, typedAgain(answers, id)]))
    : null

function supplementOf({ supplement }: Application): ApplicationView['supplement'] {
  if (!supplement) return null
  const { sections, note, until, answeredAt } = supplement
  return { sections, note, until, answered: answeredAt !== undefined }
}

function decisionOf({ decision }: Application): ApplicationView['decision'] {
  if (!decision) return null
  const { staffId: _, ...told } = decision
  return told
}

/** Whether the case is looked at as work, or as one's own matter. */
export const asStaff = (application: Application, actor: Actor): actor is StaffMember =>
  actor.kind === 'staff' && application.applicantOpenid !== actor.openid

/** A whole case for one reader: the resident sees offices and no staff, staff see what they decide by; all of it masked. */
export async function viewOf(
  application: Application,
  answers: Answers,
  events: readonly StoredEvent[],
  { actor, city, now }: { actor: Actor; city: City; now: string },
): Promise<ApplicationView> {
  const staff = asStaff(application, actor)
  return {
    ...summaryOf(application, city),
    version: application.version,
    answers: maskAnswers(answers),
    unlocked: staff ? null : unlockedFor(application, answers),
    supplement: supplementOf(application),
    advanced: application.advance
      ? { fen: application.advance.fen, at: application.advance.at }
      : null,
    decision: decisionOf(application),
    timeline: events
      .filter(({ shown }) => staff || shown)
      .map((event) => entryOf(event, city, staff)),
    offers: offers(application, actor).map(({ verb, obstacle }) => ({ verb, obstacle })),
    staff: staff ? await forStaff(application, city, now) : null,
  }
}
