import { meetClocks, meetOfficeClocks } from '../../casework/clock'
import { dateOf, monthAfter, monthOf, monthsBetween, type PlainDate } from '../../kernel/plain-date'
import type { Fen } from '../../kernel/money'
import { problem } from '../../kernel/problem'
import { ok, refuse, type Result } from '../../kernel/result'
import { figureOn } from '../../policy/figure'
import type { Application } from '../application'
import { decidedFen, lastFen, type Benefit } from '../benefit'
import type { Change } from '../events'
import { capOf, tooMuch } from './amount'
import { toDeciders } from './propose'
import {
  endOfClock,
  moved,
  notedBy,
  policyDay,
  restarted,
  statusAfter,
  type Decide,
  type Decision,
  type Situation,
  type StaffDecide,
} from './decision'

type Facts = Omit<Situation, 'actor' | 'records'>

/** The benefit of a case that gives one; a case without is a mistake that the lifecycle keeps out. */
export const given = ({ benefit }: Application): Result<Benefit> =>
  benefit ? ok(benefit) : refuse(problem('not_given'))

/**
 * Publishes the decision in the village (《社会救助法》第四十五条): names stay masked, as in 公示. The amount is kept, so that another
 * one is published again.
 */
export const publish: StaffDecide<{ place: string }> = ({ application, now }, { place }) => {
  const fen = decidedFen(application)
  const published = { at: now, place, ...(fen !== undefined && { fen }) }
  return ok({
    application: moved(application, application.status, now, { published }),
    events: [{ type: 'published', data: { place } }],
  })
}

/** Looked at again, and it stays as it is (第三十一条): the next time follows from the figure. */
export const review: StaffDecide<{ note: string }> = (situation, { note }) => {
  const { application, now } = situation
  const clocks = restarted(situation, application.clocks, 'review')
  const nextDueAt = endOfClock(clocks, 'review')
  return ok({
    application: moved(application, application.status, now, { clocks }),
    events: [{ type: 'reviewed', data: { note, nextDueAt } }],
  })
}

const wrong = (path: string, fault: 'required' | 'amount' | 'amount_too_large', limit?: number) =>
  refuse(
    problem('invalid_input', {
      issues: [{ path, fault, ...(limit !== undefined && { limit }) }],
    }),
  )

/** The most months a benefit may fade out, by the city's figure. Problem `policy_unset`. */
function fadeOutMost({ programme, city, application }: Facts): Result<number> {
  const key = programme.inForce?.fadeOut
  if (!key) return refuse(problem('policy_unset', {}))
  const figure = figureOn(city.figures, key, policyDay(application))
  if (!figure.ok) return figure
  const { value } = figure.value
  return value.unit === 'months' ? ok(value.length) : refuse(problem('policy_unset', { key }))
}

type ChangeInput = {
  readonly change: Change
  readonly fen?: Fen | undefined
  readonly fadeOut?: number | undefined
  readonly reason: string
}

/** Whether the new amount goes the way that was said, within what may be given. */
function faultIn(facts: Facts, benefit: Benefit, { change, fen, fadeOut }: ChangeInput) {
  if (change === 'end') {
    if (fadeOut === undefined) return null
    const most = fadeOutMost(facts)
    if (!most.ok) return most
    return fadeOut > most.value ? wrong('fadeOut', 'amount_too_large', most.value) : null
  }
  const now = lastFen(benefit)
  if (fen === undefined || now === undefined) return wrong('fen', 'required')
  if (change === 'reduce' ? fen >= now : fen <= now) return wrong('fen', 'amount', now)
  const { benefit: gives } = facts.programme
  if (gives.kind !== 'proposed') return null
  const cap = capOf(gives, facts)
  if (!cap.ok) return cap
  return fen > cap.value.fen ? refuse(tooMuch(cap.value)) : null
}

/**
 * Proposes to change what is given. Before it is reduced or ended the person is heard (《社会救助法》第四十八条); more is put
 * before the second person at once. Problems: `invalid_input`, `policy_unset`, `over_cap`.
 */
export const change: StaffDecide<ChangeInput> = (situation, input) => {
  const { application, actor, now } = situation
  const benefit = given(application)
  if (!benefit.ok) return benefit
  const fault = faultIn(situation, benefit.value, input)
  if (fault) return fault
  const { change: what, fen, fadeOut, reason } = input
  const unitId = actor.unitId
  const proposal = {
    ...{ outcome: 'grant' as const, reason, staffId: actor.staffId, unitId },
    ...{ returnTo: application.status, change: what },
    ...(what !== 'end' && fen !== undefined && { fen }),
    ...(fadeOut !== undefined && { fadeOut }),
  }
  const here = { ...application, decidingUnit: unitId, queueIds: [unitId] }
  const told = { change: what, ...(fen !== undefined && { fen }), reason }
  if (what === 'raise') {
    const next = toDeciders({ ...situation, application: here }, proposal)
    return ok({
      application: next,
      events: [{ type: 'change_heard', data: { ...told, until: null } }],
    })
  }
  const clocks = restarted(situation, application.clocks, 'hearing')
  return ok({
    application: moved(here, 'hearing', now, { proposal, clocks }),
    events: [{ type: 'change_heard', data: { ...told, until: endOfClock(clocks, 'hearing') } }],
  })
}

/** The person has been heard, or has let the time for it pass: the second person decides. */
export function heard(facts: Facts): Application {
  const { application } = facts
  const clocks = meetClocks(application.clocks, 'hearing')
  const { proposal } = application
  return proposal
    ? toDeciders({ ...facts, application: { ...application, clocks } }, proposal)
    : application
}

/** What the person says before their benefit is reduced or ended. */
export const answerHearing: Decide<{ text: string }> = (situation, { text }) => {
  const { records, now } = situation
  return ok({
    application: heard(situation),
    records: { ...records, hearing: { at: now, text } },
    events: [{ type: 'hearing_answered', data: notedBy(situation) }],
  })
}

/** Nothing waits for anybody any more. */
export const meetAll = (clocks: Application['clocks']) =>
  meetClocks(meetOfficeClocks(clocks), 'supplement', 'dispute', 'hearing', 'certification')

/** The person has shown that they are there: what was held back is paid with the next month. */
export const certify: Decide<object> = (situation) => {
  const { application, now } = situation
  const benefit = given(application)
  if (!benefit.ok) return benefit
  const clocks = restarted(situation, application.clocks, 'certification')
  const dueAt = endOfClock(clocks, 'certification')
  const { heldFrom, ...rest } = benefit.value
  const next = monthAfter(dateOf(now))
  const months = heldFrom === undefined ? 0 : Math.max(0, monthsBetween(heldFrom, next))
  return ok({
    application: moved(application, statusAfter(application, 'certify'), now, {
      clocks,
      benefit: { ...rest, ...(months > 0 && { backPay: { months, in: next } }) },
    }),
    events: [
      {
        type: 'certified',
        data: { dueAt, ...(months > 0 && { months }), ...notedBy(situation) },
      },
    ],
  })
}

/** The person has died: the month of death is the last that is paid (停发次月). */
export const reportDeath: StaffDecide<{ on: PlainDate }> = ({ application, now }, { on }) => {
  const benefit = given(application)
  if (!benefit.ok) return benefit
  if (on > dateOf(now))
    return refuse(problem('invalid_input', { issues: [{ path: 'on', fault: 'date_future' }] }))
  const until = monthOf(on)
  return ok({
    application: moved(application, statusAfter(application, 'reportDeath'), now, {
      benefit: { ...benefit.value, until },
      clocks: meetAll(application.clocks),
    }),
    events: [{ type: 'died', data: { until } }],
  })
}

/** What is given stops at the end of its time, or is held back where nobody certified. Decided by time alone. */
export const endedBy = (
  { application, now }: Pick<Situation, 'application' | 'now'>,
  until: string,
): Decision => ({
  application: moved(application, 'ended', now, { clocks: meetAll(application.clocks) }),
  events: [{ type: 'ended', data: { until } }],
})
