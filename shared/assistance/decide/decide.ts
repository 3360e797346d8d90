import { meetClocks } from '../../casework/clock'
import { addDays, dateOf } from '../../kernel/plain-date'
import type { Fen } from '../../kernel/money'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import { amountOn, figureOn } from '../../policy/figure'
import type { Outcome } from '../events'
import { moved, statusAfter, type Decide, type StaffDecide } from './decision'

/**
 * The clerk's opinion: grant an amount within the township's cap, or refuse with the reason the resident will read.
 * Problems: `policy_unset`, `over_cap`, `invalid_input` when a grant has no amount or is less than was advanced.
 */
export const propose: StaffDecide<{
  outcome: Outcome
  fen?: Fen | undefined
  reason: string
}> = ({ application, programme, actor, city, now }, { outcome, fen, reason }) => {
  if (outcome === 'grant') {
    const least = application.advance?.fen ?? 1
    if (fen === undefined || fen < least)
      return refuse(
        problem('invalid_input', { issues: [{ path: 'fen', fault: 'amount', limit: least }] }),
      )
    const cap = amountOn(city.figures, programme.townshipCap, dateOf(now))
    if (!cap.ok) return cap
    if (fen > cap.value.fen)
      return refuse(problem('over_cap', { field: 'fen', limit: cap.value.fen }))
  }
  const amount = outcome === 'grant' && fen !== undefined ? { fen } : {}
  const { status: returnTo } = application
  return ok({
    application: moved(application, statusAfter(application, 'propose'), now, {
      proposal: { outcome, ...amount, reason, staffId: actor.staffId, returnTo },
    }),
    events: [{ type: 'proposed', data: { outcome, ...amount, reason } }],
  })
}

/** The second person does not agree: the case goes back to the clerk, who may propose again. */
export const sendBack: StaffDecide<{ reason: string }> = ({ application, now }, { reason }) => {
  const { proposal, ...rest } = application
  return ok({
    application: moved(rest, proposal?.returnTo ?? 'accepted', now),
    events: [{ type: 'sent_back', data: { reason } }],
  })
}

/**
 * The second person agrees: what was proposed is decided. Every decision names the government that hears an appeal and how
 * long there is (行政复议法 §20, §24). The last day is counted in plain days, never later than the law allows.
 */
export const approve: StaffDecide<object> = ({ application, actor, city, now }) => {
  const { proposal } = application
  if (!proposal) return refuse(problem('wrong_status'))
  const window = figureOn(city.figures, 'appeal.window', dateOf(now))
  if (!window.ok) return window
  const unit = city.units.get(application.decidingUnit) ?? city.fallback
  const appealDays = 'count' in window.value.value ? window.value.value.count : 0
  const { outcome, fen, reason } = proposal
  const told = {
    outcome,
    ...(fen === undefined ? {} : { fen }),
    reason,
    appealTo: unit.appealTo,
    appealDays,
    appealUntil: addDays(dateOf(now), appealDays),
  }
  return ok({
    application: moved(application, outcome === 'grant' ? 'granted' : 'refused', now, {
      decision: { ...told, at: now, staffId: actor.staffId },
      clocks: meetClocks(application.clocks, 'advance', 'decision', 'paperwork'),
      claimedBy: null,
    }),
    events: [{ type: 'decided', data: told }],
  })
}

/** The resident takes the application back. What has been advanced stays theirs to settle with the office. */
export const withdraw: Decide<object> = ({ application, now }) =>
  ok({
    application: moved(application, statusAfter(application, 'withdraw'), now, {
      clocks: meetClocks(application.clocks, 'advance', 'decision', 'paperwork', 'supplement'),
      claimedBy: null,
    }),
    events: [{ type: 'withdrawn', data: {} }],
  })
