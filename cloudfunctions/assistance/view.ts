import { offers } from '@shared/assistance/access'
import { asStaff, isApplicant } from '@shared/assistance/whose'
import type { Application } from '@shared/assistance/application'
import type { ApplicationView } from '@shared/assistance/views'
import { shownData, type EventType } from '@shared/assistance/events'
import { maskAnswers } from '@shared/assistance/masked'
import { askedPages } from '@shared/assistance/decide/supplement'
import type { Situation } from '@shared/assistance/decide/decision'
import type { StoredEvent } from '@shared/casework/case'
import type { TimelineEntry } from '@shared/casework/views'
import type { City } from '@shared/cities/city'
import type { Actor } from '@shared/identity/actor'
import { gridsOf } from '../_kit/grids'
import { helpOffered } from './linked'
import { maskedCheck } from './masked-check'
import { forStaff } from './staff-view'
import { summaryOf, unitOf } from './summary'

const entryOf = (event: StoredEvent, city: City, staff: boolean): TimelineEntry => ({
  seq: event.seq,
  at: event.at,
  type: event.type,
  by: event.by.kind,
  unit: event.by.unitId ? unitOf(city, event.by.unitId).name : null,
  data: staff ? event.data : shownData(event.type as EventType, event.data),
})

function supplementOf({ supplement }: Application): ApplicationView['supplement'] {
  if (!supplement) return null
  const { asks, note, until, answeredAt } = supplement
  return { asks, note, until, answered: answeredAt !== undefined }
}

function decisionOf({ decision }: Application): ApplicationView['decision'] {
  if (!decision) return null
  const { staffId: _, ...told } = decision
  return told
}

/** What is to change, while the person is heard. */
function proposedChangeOf({ status, proposal }: Application): ApplicationView['proposedChange'] {
  if (status !== 'hearing' || !proposal?.change) return null
  const { change, fen, fadeOut, reason } = proposal
  return { change, reason, ...(fen !== undefined && { fen }), ...(fadeOut && { fadeOut }) }
}

function publicNoticeOf({ publicNotice }: Application): ApplicationView['publicNotice'] {
  if (!publicNotice) return null
  const { state, place, until } = publicNotice
  return { state, place, until }
}

/** Whoever sent the form passes the links on. At a counter nobody signs by a link. */
const sentIt = ({ applicantOpenid }: Application, actor: Actor): boolean =>
  actor.kind !== 'visitor' && actor.openid === applicantOpenid

const unsignedOf = (application: Application, actor: Actor): ApplicationView['unsigned'] =>
  application.unsigned.map(({ masked, token }) =>
    sentIt(application, actor) ? { masked, token } : { masked },
  )

/** What only some cases have come to; null where this one has not. */
function furtherOf(application: Application) {
  const { advance, onBehalfUntil, benefit, decidedIn, receivedFrom, linkedTo } = application
  return {
    supplement: supplementOf(application),
    advanced: advance ? { fen: advance.fen, at: advance.at } : null,
    onBehalfUntil: onBehalfUntil ?? null,
    proposedChange: proposedChangeOf(application),
    publicNotice: publicNoticeOf(application),
    benefit: benefit ?? null,
    decidedIn: decidedIn ?? null,
    receivedFrom: receivedFrom ?? null,
    linkedTo: linkedTo ?? null,
    decision: decisionOf(application),
  }
}

/** A whole case for one reader: the resident sees offices and no staff, staff see what they decide by; all of it masked. */
export async function viewOf(
  situation: Situation,
  events: readonly StoredEvent[],
): Promise<ApplicationView> {
  const { application, answers, records, actor, city } = situation
  const staff = asStaff(application, actor)
  const last = application.status === 'differs' ? records.checks.at(-1) : undefined
  return {
    ...summaryOf(application, city),
    ...furtherOf(application),
    version: application.version,
    answers: maskAnswers(answers),
    unlocked: isApplicant(application, actor) ? askedPages(application, answers) : null,
    unsigned: unsignedOf(application, actor),
    helpOffered: await helpOffered(application, actor),
    grids: await gridsOf(application.township, application.village),
    differs: last && !staff ? maskedCheck(last).differences : null,
    timeline: events
      .filter(({ shown }) => staff || shown)
      .map((event) => entryOf(event, city, staff)),
    offers: offers(application, actor).map(({ verb, obstacle }) => ({ verb, obstacle })),
    staff: staff ? await forStaff({ ...situation, actor }) : null,
  }
}
