import { meetClocks, type Clock } from '../../casework/clock'
import type { Fen } from '../../kernel/money'
import { problem, type Problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import type { Application } from '../application'
import type { AssistanceEvent, Outcome } from '../events'
import type { Programme } from '../programme'
import { decidesIn, officeAbove } from '../routing'
import { amountOf } from './amount'
import { moved, policyDay, restarted, type Situation, type StaffDecide } from './decision'
import { mustBePosted, posted } from './public-notice'

type Proposal = NonNullable<Application['proposal']>
type Facts = Omit<Situation, 'actor' | 'records'>

/**
 * The clocks while somebody decides: the office above has one of its own, where the programme has one; a change of what is
 * being given is decided by the clock a new case has.
 */
function decidingClocks(facts: Facts, { change }: Proposal, above: boolean): Clock[] {
  const { application, programme } = facts
  const met = meetClocks(application.clocks, ...ownClocks(programme, application))
  if (above && programme.limits.confirmation !== undefined)
    return restarted(facts, met, 'confirmation')
  if (change === undefined) return application.clocks
  return restarted(facts, application.clocks, programme.firstClock(application.lane))
}

/** Where the case lies while somebody decides on the opinion: in its own office, or in the one above. */
export function toDeciders(facts: Facts, proposal: Proposal, aboveCap = false): Application {
  const { application, programme, city, now } = facts
  const above = aboveCap || decidesIn(programme, city, policyDay(application)) === 'above'
  const unitId = above ? officeAbove(city, proposal.unitId).id : proposal.unitId
  return moved(application, 'proposed', now, {
    proposal,
    decidingUnit: unitId,
    queueIds: [unitId],
    clocks: decidingClocks(facts, proposal, above),
  })
}

/** The clocks of the township that are met by its opinion: 总时限 runs on until the decision, its own stretch does not. */
const ownClocks = (
  { firstClock }: Programme,
  { lane }: Pick<Application, 'lane'>,
): Clock['name'][] => {
  const first = firstClock(lane)
  return first === 'verification' ? ['verification', 'federation'] : ['federation']
}

/** 残联 verifies the grade before anybody decides; it sits with the office above. */
function toFederation(facts: Facts, proposal: Proposal): Application {
  const { application, city, now } = facts
  const above = officeAbove(city, proposal.unitId)
  return moved(application, 'verifying', now, {
    proposal,
    queueIds: [above.id],
    clocks: restarted(facts, application.clocks, 'federation'),
  })
}

/** The township's part is done, 公示 too where there was one. */
export function afterOpinion(facts: Facts, proposal: Proposal): Application {
  const { fen } = proposal
  const amount = amountOf(facts, fen)
  if (proposal.outcome === 'grant' && facts.application.steps.federation)
    return toFederation(facts, proposal)
  return toDeciders(facts, proposal, amount.ok && amount.value.aboveCap)
}

const seenSince = ({ visits = [], publicNotice }: Application): boolean =>
  visits.some(({ at }) => publicNotice?.objectedAt === undefined || at > publicNotice.objectedAt)

const CHECKED: readonly (string | undefined)[] = ['clear', 'explained', 'stands']

/** What is still to be done before anybody may be granted anything; null when it has been. */
function missing({ application }: Facts): Problem | null {
  const { steps, check, judged = {}, unsigned } = application
  if (steps.check && unsigned.length > 0) return problem('authorisation_missing')
  if (steps.visit && !seenSince(application)) return problem('visit_missing')
  if (steps.check && !CHECKED.includes(check?.state)) return problem('check_missing')
  if (Object.values(judged).some((one) => !one.fine)) return problem('paper_returned')
  return null
}

type Opinion = {
  readonly outcome: Outcome
  readonly fen?: Fen | undefined
  readonly reason: string
  readonly place?: string | undefined
}

/**
 * The clerk's opinion: grant, refuse with the reason the resident will read, or discontinue where nobody cooperates
 * (《最低生活保障审核确认办法》第二十九条). A grant is put up in public first where the programme has it, then 残联 verifies where
 * it has to, then another person decides. Problems: those of `missing` and `amountOf`.
 */
export const propose: StaffDecide<Opinion> = (situation, { outcome, fen, reason, place }) => {
  const { application, actor } = situation
  const grant = outcome === 'grant'
  const lacking = grant ? missing(situation) : null
  if (lacking) return refuse(lacking)
  const amount = grant ? amountOf(situation, fen) : undefined
  if (amount?.ok === false) return amount
  const granted = amount?.value.fen === undefined ? {} : { fen: amount.value.fen }
  const { status: returnTo, decidingUnit: unitId } = application
  const proposal: Proposal = {
    ...{ outcome, ...granted, reason, staffId: actor.staffId, returnTo, unitId },
  }
  const said = (toUnit: string): AssistanceEvent => ({
    type: 'proposed',
    data: { outcome, ...granted, reason, ...(toUnit === unitId ? {} : { toUnit }) },
  })
  if (grant && mustBePosted(situation)) {
    const up = posted(situation, proposal, place)
    return up.ok
      ? ok({ application: up.value.application, events: [said(unitId), ...up.value.events] })
      : up
  }
  const next = afterOpinion(situation, proposal)
  return ok({ application: next, events: [said(next.queueIds[0] ?? unitId)] })
}

/** The clocks of a case that comes back: the office's own runs on, where the office above had one of its own. */
function takenBack({ programme, application: { clocks, lane, proposal } }: Facts): Clock[] {
  const first = programme.firstClock(lane)
  if (proposal?.change) return meetClocks(clocks, 'confirmation', first)
  const own = ownClocks(programme, { ...(lane && { lane }) })
  const without = clocks.filter(({ name }) => name !== 'confirmation' && name !== 'federation')
  if (programme.limits.confirmation === undefined || !own.includes(first)) return without
  return without.map((clock) => (clock.name === first ? { ...clock, state: 'running' } : clock))
}

/** The case goes back to the clerk's office, which may propose again. */
export function back(facts: Facts, events: AssistanceEvent[]): ReturnType<StaffDecide<object>> {
  const { proposal, ...rest } = facts.application
  if (!proposal) return refuse(problem('wrong_status'))
  return ok({
    application: moved(rest, proposal.returnTo, facts.now, {
      decidingUnit: proposal.unitId,
      queueIds: [proposal.unitId],
      clocks: takenBack(facts),
    }),
    events,
  })
}

/** The second person does not agree. */
export const sendBack: StaffDecide<{ reason: string }> = (situation, { reason }) =>
  back(situation, [{ type: 'sent_back', data: { reason } }])

/** 残联 says whether the grade is right. If it is not, the township has to say something else. */
export const verifyGrade: StaffDecide<{ fine: boolean; reason: string }> = (
  situation,
  { fine, reason },
) => {
  const { application } = situation
  const event: AssistanceEvent = { type: 'grade_verified', data: { fine, reason } }
  if (!fine) return back(situation, [event])
  const { proposal } = application
  if (!proposal) return refuse(problem('wrong_status'))
  return ok({ application: toDeciders(situation, proposal), events: [event] })
}
