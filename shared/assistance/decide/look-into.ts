import { meetClocks, pauseClocks, resumeClocks } from '../../casework/clock'
import type { StaffMember } from '../../identity/actor'
import { dateOf, type PlainDate } from '../../kernel/plain-date'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import type { Records, VisitRecord } from '../records'
import type { PaperId } from '../sections/ending'
import {
  clocksWait,
  endOfClock,
  moved,
  notedBy,
  restarted,
  statusAfter,
  type Decide,
  type Decision,
  type Situation,
  type StaffDecide,
} from './decision'

export type VisitInput = Pick<VisitRecord, 'way' | 'place' | 'finding' | 'photoIds' | 'family'> & {
  readonly on: PlainDate
  readonly remoteReason?: string | undefined
  /** The second of the two who went. */
  readonly colleague: Pick<StaffMember, 'staffId' | 'name'>
  readonly visitors: VisitRecord['visitors']
}

const MOST_PEOPLE = 2

/**
 * Writes a visit down (《社会救助法》第四十三条, 《最低生活保障审核确认办法》第十六条): two people at least, what they saw, photos, both
 * sides' signatures. By phone or video only with the reason why nobody could go. Problems: `colleague_needed`,
 * `remote_reason_needed`, `invalid_input` for a day that has not come or a signature that is missing.
 */
export const visit: StaffDecide<VisitInput> = ({ application, records, actor, now }, input) => {
  const { on, way, remoteReason, colleague, visitors } = input
  if (colleague.staffId === actor.staffId)
    return refuse(problem('colleague_needed', { field: 'colleague' }))
  if (way === 'remote' && !remoteReason)
    return refuse(problem('remote_reason_needed', { field: 'remoteReason' }))
  if (on > dateOf(now))
    return refuse(problem('invalid_input', { issues: [{ path: 'on', fault: 'date_future' }] }))
  if (visitors.length < MOST_PEOPLE)
    return refuse(
      problem('invalid_input', { issues: [{ path: 'visitors', fault: 'signature_empty' }] }),
    )
  const { colleague: _, remoteReason: __, ...told } = input
  const staff = [{ staffId: actor.staffId, name: actor.name }, colleague]
  const record: VisitRecord = { at: now, staff, ...told, ...(remoteReason && { remoteReason }) }
  const seen = { at: now, unitId: actor.unitId, staffIds: staff.map(({ staffId }) => staffId), way }
  return ok({
    application: moved(application, application.status, now, {
      visits: [...(application.visits ?? []), seen],
      visitPhotoIds: [...(application.visitPhotoIds ?? []), ...input.photoIds],
      clocks: meetClocks(application.clocks, 'investigation'),
    }),
    records: { ...records, visits: [...records.visits, record] },
    events: [{ type: 'visited', data: { on, way, people: staff.length, unitId: actor.unitId } }],
  })
}

/** Asks for the means check of everybody who has signed for it (第十七条). The file of those asked for is drawn from the cases. */
export const askCheck: StaffDecide<object> = (situation) => {
  const { application, city, now } = situation
  const met = meetClocks(application.clocks, 'investigation')
  return ok({
    application: moved(application, application.status, now, {
      check: { state: 'asked', at: now },
      clocks: clocksWait(situation, 'check.pausesClock') ? pauseClocks(city, met, now) : met,
    }),
    events: [{ type: 'check_asked', data: { people: application.household } }],
  })
}

type Differences = Records['checks'][number]['differences']

/**
 * What the means check found. Where it differs from what was told, the resident is told what and may say something to it
 * (第十八条); the office's clocks wait meanwhile. `wrong_status` when nothing was asked, or the case has gone on.
 */
export function checked(
  situation: Omit<Situation, 'actor'>,
  differences: Differences,
): ReturnType<Decide<object>> {
  const { application, records, city, now } = situation
  if (application.check?.state !== 'asked' || application.turn !== 'office')
    return refuse(problem('wrong_status'))
  const clear = differences.length === 0
  const clocks = clocksWait(situation, 'check.pausesClock')
    ? resumeClocks(city, application.clocks, now)
    : application.clocks
  const disputed = restarted(situation, pauseClocks(city, clocks, now), 'dispute')
  const until = endOfClock(disputed, 'dispute')
  return ok({
    application: moved(application, clear ? application.status : 'differs', now, {
      check: { state: clear ? 'clear' : 'differs', at: now },
      clocks: clear ? clocks : disputed,
    }),
    records: { ...records, checks: [...records.checks, { at: now, differences }] },
    events: [{ type: 'checked', data: clear ? { clear } : { clear, until } }],
  })
}

/** The office goes on after the resident has spoken, or has let the time for it pass. */
export function goOnAfterDispute(
  { application, city, now }: Omit<Situation, 'actor' | 'answers' | 'records'>,
  state: 'explained' | 'stands',
): Decision['application'] {
  return moved(application, 'accepted', now, {
    check: { state, at: now },
    clocks: resumeClocks(city, meetClocks(application.clocks, 'dispute'), now),
  })
}

/** What the resident says to a check that differs, with papers if there are any. */
export const answerCheck: Decide<{ text: string; photoIds: string[] }> = (
  situation,
  { text, photoIds },
) => {
  const { records, application, now } = situation
  const last = records.checks.at(-1)
  if (!last) return refuse(problem('wrong_status'))
  const answered = { ...last, answer: { at: now, text, photoIds } }
  return ok({
    application: {
      ...goOnAfterDispute(situation, 'explained'),
      visitPhotoIds: [...(application.visitPhotoIds ?? []), ...photoIds],
    },
    records: { ...records, checks: [...records.checks.slice(0, -1), answered] },
    events: [{ type: 'check_answered', data: notedBy(situation) }],
  })
}

/** Says of one paper that it will do, or what is wrong with it; what is wrong is asked for with the one supplement notice. */
export const judgePaper: StaffDecide<{ paper: PaperId; fine: boolean; reason: string }> = (
  { application, answers, actor, now },
  { paper, fine, reason },
) => {
  if ((answers.documents?.[paper] ?? []).length === 0)
    return refuse(problem('photo_missing', { field: 'paper' }))
  if (!fine && reason === '')
    return refuse(problem('invalid_input', { issues: [{ path: 'reason', fault: 'required' }] }))
  return ok({
    application: moved(application, application.status, now, {
      judged: { ...application.judged, [paper]: { fine, reason, staffId: actor.staffId } },
    }),
    events: [{ type: 'paper_judged', data: { paper, fine, reason } }],
  })
}

/** Writes down that staff have a relative in the matter (第十一条): from now on the deciding office must go and see. */
export const flagRelative: StaffDecide<{ who: string }> = (
  { application, records, now },
  { who },
) =>
  ok({
    application: moved(application, statusAfter(application, 'flagRelative'), now, {
      relative: true,
    }),
    records: { ...records, relative: who },
    events: [{ type: 'relative_flagged', data: {} }],
  })
