import { meetClocks, meetOfficeClocks, type Clock } from '../../casework/clock'
import { dateOf, monthAfter, monthOf, monthsAfter, type PlainDate } from '../../kernel/plain-date'
import type { Fen } from '../../kernel/money'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import { figureOn } from '../../policy/figure'
import type { Application } from '../application'
import { withStep, type Benefit } from '../benefit'
import type { EventData } from '../events'
import type { Programme } from '../programme'
import { appealOf } from './appeal'
import { firstMonthOf } from './by-age'
import { clockOf, moved, policyDay, type Situation, type StaffDecide } from './decision'
import { given, meetAll } from './in-force'

type Facts = Omit<Situation, 'actor' | 'records'>

/** The benefit a grant begins, for as long as it stands. */
function benefitOf(facts: Facts, fen: Fen | undefined): Benefit {
  const { programme, city, application } = facts
  const from = firstMonthOf(facts)
  const key = programme.inForce?.validity
  const figure = key && figureOn(city.figures, key, policyDay(application))
  const months =
    figure?.ok && figure.value.value.unit === 'months' ? figure.value.value.length : undefined
  return {
    amounts: fen === undefined ? [] : [{ from, fen }],
    from,
    ...(months !== undefined && { until: monthsAfter(from, months - 1) }),
  }
}

const isLasting = ({ inForce, benefit }: Programme): boolean =>
  inForce !== undefined || (benefit.kind !== 'kind' && benefit.per === 'month')

const ENDS = { refuse: 'refused', discontinue: 'discontinued' } as const

/** What the decision leaves running: looking at it again, certification, and telling the city that waits for it. */
function clocksAfter(facts: Facts, lasting: boolean): Clock[] {
  const { application } = facts
  return [
    ...meetOfficeClocks(application.clocks),
    ...(lasting ? [...clockOf(facts, 'review'), ...clockOf(facts, 'certification')] : []),
    ...(application.receivedFrom ? clockOf(facts, 'feedback') : []),
  ]
}

/** How somebody who had to be visited was: at home, otherwise, or not at all; nothing where nobody had to go. */
function seenOf({ steps, visits = [] }: Application): Pick<EventData['decided'], 'seen'> {
  if (!steps.visit) return {}
  const seen = visits.some(({ way }) => way === 'home') ? 'home' : (visits[0]?.way ?? 'none')
  return { seen }
}

const approveFirst: StaffDecide<object> = (situation) => {
  const { application, programme, actor, city, now } = situation
  const { proposal } = application
  if (!proposal) return refuse(problem('wrong_status'))
  const appeal = appealOf(application, city, now)
  if (!appeal.ok) return appeal
  const { outcome, fen, reason } = proposal
  const { benefit: gives } = programme
  const lasting = outcome === 'grant' && isLasting(programme)
  const benefit = lasting ? benefitOf(situation, fen) : undefined
  const paid = gives.kind !== 'kind' && fen !== undefined
  const told = {
    outcome,
    ...(paid ? { fen, per: gives.per } : {}),
    ...(benefit && { firstPayMonth: benefit.from }),
    reason,
    ...appeal.value,
  }
  const status = outcome === 'grant' ? (lasting ? 'inForce' : 'granted') : ENDS[outcome]
  return ok({
    application: moved(application, status, now, {
      decision: { ...told, at: now, staffId: actor.staffId },
      clocks: clocksAfter(situation, lasting),
      // Both offices keep the case.
      queueIds: [...new Set([...application.queueIds, proposal.unitId])],
      claimedBy: null,
      ...(benefit && { benefit }),
    }),
    events: [{ type: 'decided', data: { ...told, ...seenOf(application) } }],
  })
}

/** The benefit after a change was agreed to: another amount from next month on, or its end. */
function changed(
  benefit: Benefit,
  { change: what, fen, fadeOut }: NonNullable<Application['proposal']>,
  today: PlainDate,
): Benefit {
  if (what !== 'end' && fen !== undefined)
    return { ...benefit, amounts: withStep(benefit, { from: monthAfter(today), fen }) }
  if (what !== 'end') return benefit
  return { ...benefit, until: monthsAfter(monthOf(today), fadeOut ?? 0) }
}

const approveChange: StaffDecide<object> = ({ application, programme, actor, city, now }) => {
  const { proposal } = application
  const benefit = given(application)
  if (!benefit.ok) return benefit
  if (!proposal?.change) return refuse(problem('wrong_status'))
  const appeal = appealOf(application, city, now)
  if (!appeal.ok) return appeal
  const today = dateOf(now)
  const next = changed(benefit.value, proposal, today)
  const { change: what, fen, fadeOut, reason } = proposal
  const { benefit: gives } = programme
  const told = {
    outcome: 'grant' as const,
    ...(fen !== undefined && gives.kind !== 'kind' ? { fen, per: gives.per } : {}),
    ...(what !== 'end' && { firstPayMonth: monthAfter(today) }),
    change: what,
    ...(fadeOut ? { fadeOut } : {}),
    reason,
    ...appeal.value,
  }
  const ended = what === 'end' && !fadeOut
  const first = programme.firstClock(application.lane)
  const clocks = meetClocks(application.clocks, 'confirmation', 'hearing', first)
  return ok({
    application: moved(application, ended ? 'ended' : 'inForce', now, {
      decision: { ...told, at: now, staffId: actor.staffId },
      benefit: next,
      clocks: ended ? meetAll(clocks) : clocks,
      queueIds: [...new Set([...application.queueIds, proposal.unitId])],
      claimedBy: null,
    }),
    events: [{ type: 'decided', data: told }],
  })
}

/**
 * The second person agrees: what was proposed is decided, with the government that hears an appeal and how long there is.
 * What is paid every month is paid from the month after the decision; a change of it takes effect then too.
 */
export const approve: StaffDecide<object> = (situation) =>
  (situation.application.proposal?.change ? approveChange : approveFirst)(situation, {})
