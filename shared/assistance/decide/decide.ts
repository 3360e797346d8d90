import { meetClocks, meetOfficeClocks, startClock, type Clock } from '../../casework/clock'
import { addDays, dateOf, monthAfter } from '../../kernel/plain-date'
import type { Fen } from '../../kernel/money'
import { problem } from '../../kernel/problem'
import { ok, refuse, type Result } from '../../kernel/result'
import { amountOn, figureOn } from '../../policy/figure'
import type { Application } from '../application'
import type { Outcome } from '../events'
import type { Programme } from '../programme'
import { officeAbove } from '../routing'
import { moved, statusAfter, type Decide, type Situation, type StaffDecide } from './decision'

/** An amount, and whether it is more than a township may give by itself (分级审批). */
type Amount = { readonly fen: Fen; readonly aboveCap: boolean }

/** The amount a grant is for: what the city's figures fix, or what staff propose. */
function amountOf(
  { application, programme: { benefit }, city, now }: Situation,
  fen: Fen | undefined,
): Result<Amount> {
  if (benefit.kind === 'fixed') {
    const fixed = amountOn(city.figures, benefit.standard, dateOf(now))
    return fixed.ok ? ok({ fen: fixed.value.fen, aboveCap: false }) : fixed
  }
  const least = application.advance?.fen ?? 1
  if (fen === undefined || fen < least)
    return refuse(
      problem('invalid_input', { issues: [{ path: 'fen', fault: 'amount', limit: least }] }),
    )
  const cap = amountOn(city.figures, benefit.cap, dateOf(now))
  return cap.ok ? ok({ fen, aboveCap: fen > cap.value.fen }) : cap
}

/**
 * Where the case lies while somebody decides on the opinion: in its own office, or in the one above; there with a clock of
 * its own, where the programme has one.
 */
function handOver(
  { application, programme, city, now }: Situation,
  aboveCap: boolean,
): Partial<Pick<Application, 'decidingUnit' | 'queueIds' | 'clocks'>> {
  if (programme.decides === 'township' && !aboveCap) return {}
  const above = officeAbove(city, application.decidingUnit)
  const lies = { decidingUnit: above.id, queueIds: [above.id] }
  if (programme.limits.confirmation === undefined) return lies
  return {
    ...lies,
    clocks: [
      ...meetClocks(application.clocks, programme.firstClock(application.lane)),
      startClock(city, programme.limits, 'confirmation', now),
    ],
  }
}

/**
 * The clerk's opinion: grant, or refuse with the reason the resident will read. Where the office above decides, always or
 * because the amount is above the township's cap, the case goes there. Problems: `policy_unset`, `invalid_input` when a
 * grant needs an amount and has none, or less than was advanced.
 */
export const propose: StaffDecide<{
  outcome: Outcome
  fen?: Fen | undefined
  reason: string
}> = (situation, { outcome, fen, reason }) => {
  const { application, actor, now } = situation
  const amount = outcome === 'grant' ? amountOf(situation, fen) : undefined
  if (amount?.ok === false) return amount
  const granted = amount === undefined ? {} : { fen: amount.value.fen }
  const { status: returnTo, decidingUnit: unitId } = application
  const handed = handOver(situation, amount?.value.aboveCap ?? false)
  const toUnit = handed.decidingUnit === undefined ? {} : { toUnit: handed.decidingUnit }
  return ok({
    application: moved(application, statusAfter(application, 'propose'), now, {
      ...handed,
      proposal: { outcome, ...granted, reason, staffId: actor.staffId, returnTo, unitId },
    }),
    events: [{ type: 'proposed', data: { outcome, ...granted, reason, ...toUnit } }],
  })
}

/** The clocks of a case that comes back: the office's own runs on, where the office above had one of its own. */
function takenBack({ limits, firstClock }: Programme, { clocks, lane }: Application): Clock[] {
  if (limits.confirmation === undefined) return clocks
  return clocks
    .filter(({ name }) => name !== 'confirmation')
    .map((clock) => (clock.name === firstClock(lane) ? { ...clock, state: 'running' } : clock))
}

/** The second person does not agree: the case goes back to the clerk's office, which may propose again. */
export const sendBack: StaffDecide<{ reason: string }> = (
  { application, programme, now },
  { reason },
) => {
  const { proposal, ...rest } = application
  if (!proposal) return refuse(problem('wrong_status'))
  return ok({
    application: moved(rest, proposal.returnTo, now, {
      decidingUnit: proposal.unitId,
      queueIds: [proposal.unitId],
      clocks: takenBack(programme, application),
    }),
    events: [{ type: 'sent_back', data: { reason } }],
  })
}

/**
 * The second person agrees: what was proposed is decided. Every decision names the government that hears an appeal and how
 * long there is (行政复议法 §20, §24). The last day is counted in plain days, never later than the law allows. What is paid
 * every month is paid from the month after the decision.
 */
export const approve: StaffDecide<object> = ({ application, programme, actor, city, now }) => {
  const { proposal } = application
  if (!proposal) return refuse(problem('wrong_status'))
  const today = dateOf(now)
  const window = figureOn(city.figures, 'appeal.window', today)
  if (!window.ok) return window
  const unit = city.units.get(application.decidingUnit) ?? city.fallback
  const appealDays = 'count' in window.value.value ? window.value.value.count : 0
  const { outcome, fen, reason } = proposal
  const { per } = programme.benefit
  const told = {
    outcome,
    ...(fen === undefined ? {} : { fen, per }),
    ...(outcome === 'grant' && per === 'month' ? { firstPayMonth: monthAfter(today) } : {}),
    reason,
    appealTo: unit.appealTo,
    appealDays,
    appealUntil: addDays(today, appealDays),
  }
  return ok({
    application: moved(application, outcome === 'grant' ? 'granted' : 'refused', now, {
      decision: { ...told, at: now, staffId: actor.staffId },
      clocks: meetOfficeClocks(application.clocks),
      // Both offices keep the case among their closed ones.
      queueIds: [...new Set([...application.queueIds, proposal.unitId])],
      claimedBy: null,
    }),
    events: [{ type: 'decided', data: told }],
  })
}

/** The resident takes the application back. What has been advanced stays theirs to settle with the office. */
export const withdraw: Decide<object> = ({ application, now }) =>
  ok({
    application: moved(application, statusAfter(application, 'withdraw'), now, {
      clocks: meetClocks(meetOfficeClocks(application.clocks), 'supplement'),
      claimedBy: null,
    }),
    events: [{ type: 'withdrawn', data: {} }],
  })
