import { queueRoles, type Actor, type StaffRole } from '../identity/actor'
import type { ClockName } from '../casework/clock'
import { problem, type Problem } from '../kernel/problem'
import type { Application } from './application'
import { isPublished } from './benefit'
import { caseVerbs, lifecycles, type CaseVerb } from './lifecycle'
import { hasNoAccount, inOffice, isApplicant, isStaff } from './whose'

type Party = 'applicant' | StaffRole

type Condition = {
  /** What must hold between the person and the case; else this problem. */
  readonly holds: (application: Application, actor: Actor) => boolean
  readonly otherwise: (application: Application, actor: Actor) => Problem
}

type ConditionName =
  | 'ownOrAtCounter'
  | 'unclaimed'
  | 'claimedByMe'
  | 'mayRelease'
  | 'supplementUnused'
  | 'urgent'
  | 'anotherPerson'
  | 'notOwnCase'
  | 'mayVisit'
  | 'allSigned'
  | 'checkOpen'
  | 'seenByDecider'
  | 'extensible'
  | 'decidedElsewhere'
  | 'awaited'
  | 'unpublished'
  | 'noChild'
  | 'certified'
  | 'appealUnused'

const isDecider = (actor: Actor): boolean =>
  isStaff(actor) && (deciders as readonly StaffRole[]).includes(actor.role)

const isRunning = (clocks: Application['clocks'], wanted: ClockName): boolean =>
  clocks.some(({ name, state }) => name === wanted && state === 'running')

/** Who went there for the township; a decider who looks for themselves may decide. */
const townshipVisitors = (visits: NonNullable<Application['visits']>): readonly string[] =>
  visits.filter(({ unitId }) => unitId.startsWith('township:')).flatMap(({ staffIds }) => staffIds)

const conditions: Readonly<Record<ConditionName, Condition>> = {
  // Whoever has an account answers for themselves; of whoever has none, the office notes what they hand in at its counter.
  ownOrAtCounter: {
    holds: (application, actor) => isApplicant(application, actor) || hasNoAccount(application),
    otherwise: () => problem('not_allowed'),
  },
  unclaimed: {
    holds: ({ claimedBy }, actor) =>
      claimedBy === null || (isStaff(actor) && claimedBy.staffId === actor.staffId),
    otherwise: ({ claimedBy }) => problem('claimed_by_other', { who: claimedBy?.name ?? '' }),
  },
  claimedByMe: {
    holds: ({ claimedBy }, actor) => isStaff(actor) && claimedBy?.staffId === actor.staffId,
    otherwise: ({ claimedBy }) =>
      claimedBy ? problem('claimed_by_other', { who: claimedBy.name }) : problem('not_claimed'),
  },
  // Who holds a case gives it back; where they are away, whoever answers for the office does.
  mayRelease: {
    holds: (application, actor) =>
      conditions.claimedByMe.holds(application, actor) ||
      (application.claimedBy !== null && isDecider(actor)),
    otherwise: (application, actor) =>
      isDecider(actor)
        ? problem('wrong_status')
        : conditions.claimedByMe.otherwise(application, actor),
  },
  supplementUnused: {
    holds: ({ supplement }) => supplement === undefined,
    otherwise: () => problem('supplement_used'),
  },
  urgent: {
    holds: ({ lane }) => lane === 'emergency',
    otherwise: () => problem('wrong_status'),
  },
  // Separation of duties (东莞 2022 plan, row on 审批环节监督): whoever visited, proposed or paid does not approve.
  anotherPerson: {
    holds: ({ proposal, advance, visits = [] }, actor) =>
      isStaff(actor) &&
      ![proposal?.staffId, advance?.staffId, ...townshipVisitors(visits)].includes(actor.staffId),
    otherwise: () => problem('same_person'),
  },
  notOwnCase: {
    holds: (application, actor) => !isApplicant(application, actor),
    otherwise: () => problem('same_person'),
  },
  // In its own office who holds the case goes; where it lies to be decided, whoever decides may see for themselves.
  mayVisit: {
    holds: (application, actor) =>
      application.status === 'proposed'
        ? isStaff(actor) && actor.role !== 'township_clerk'
        : conditions.claimedByMe.holds(application, actor),
    otherwise: (application, actor) =>
      application.status !== 'proposed' && isStaff(actor) && actor.role === 'township_clerk'
        ? conditions.claimedByMe.otherwise(application, actor)
        : problem('wrong_status'),
  },
  allSigned: {
    holds: ({ unsigned }) => unsigned.length === 0,
    otherwise: () => problem('authorisation_missing'),
  },
  checkOpen: {
    holds: ({ check, steps }) => steps.check && check?.state !== 'asked',
    otherwise: ({ steps }) => problem(steps.check ? 'check_asked' : 'wrong_status'),
  },
  // 近亲属备案 (《最低生活保障审核确认办法》第二十条): the office that decides has been there itself.
  seenByDecider: {
    holds: ({ relative, visits = [], decidingUnit }) =>
      relative === undefined || visits.some(({ unitId }) => unitId === decidingUnit),
    otherwise: () => problem('visit_above_missing'),
  },
  // Only where the programme has a longer limit, and once.
  extensible: {
    holds: ({ longest, clocks }) =>
      longest !== undefined && !clocks.some(({ extended }) => extended === true),
    otherwise: () => problem('wrong_status'),
  },
  decidedElsewhere: {
    holds: ({ decidedIn }) => decidedIn !== undefined,
    otherwise: () => problem('wrong_status'),
  },
  awaited: {
    holds: ({ clocks }) => isRunning(clocks, 'feedback'),
    otherwise: () => problem('wrong_status'),
  },
  // Published once, and again when another amount was decided since: what hangs in the village must be what is given.
  unpublished: {
    holds: (application) => !isPublished(application),
    otherwise: () => problem('already_done'),
  },
  noChild: {
    holds: ({ minor }) => minor === undefined,
    otherwise: () => problem('wrong_status'),
  },
  certified: {
    holds: ({ clocks }) => clocks.some(({ name }) => name === 'certification'),
    otherwise: () => problem('wrong_status'),
  },
  appealUnused: {
    holds: ({ appeal }) => appeal === undefined,
    otherwise: () => problem('already_done'),
  },
}

type Rule = { readonly who: readonly Party[]; readonly must: readonly ConditionName[] }

/** Those who take cases on. */
export const clerks = ['township_clerk', 'city_officer'] as const

/** Each decides what lies in their own office's queue; which office that is, the programme says. */
export const deciders = ['township_approver', 'county_officer', 'city_officer'] as const

const clerk = ['township_clerk'] as const
const fromResident = { who: ['applicant', ...clerk], must: ['ownOrAtCounter'] } as const
const approvers = ['anotherPerson', 'notOwnCase', 'seenByDecider'] as const

/** Who may do what to an application. The server refuses by this table and the screens draw their buttons from it. */
export const access: Readonly<Record<CaseVerb, Rule>> = {
  claim: { who: clerks, must: ['unclaimed', 'notOwnCase'] },
  release: { who: [...clerk, ...deciders], must: ['notOwnCase', 'mayRelease'] },
  assign: { who: deciders, must: ['notOwnCase'] },
  accept: { who: clerk, must: ['claimedByMe'] },
  decline: { who: clerk, must: ['claimedByMe'] },
  askSupplement: { who: clerk, must: ['claimedByMe', 'supplementUnused'] },
  answerSupplement: fromResident,
  reroute: { who: clerks, must: ['claimedByMe'] },
  extend: { who: deciders, must: ['notOwnCase', 'extensible'] },
  judgePaper: { who: clerk, must: ['claimedByMe'] },
  flagRelative: { who: clerk, must: ['claimedByMe'] },
  visit: { who: [...clerk, ...deciders], must: ['notOwnCase', 'mayVisit'] },
  askCheck: { who: clerk, must: ['claimedByMe', 'checkOpen', 'allSigned'] },
  answerCheck: fromResident,
  advance: { who: clerk, must: ['claimedByMe', 'urgent'] },
  propose: { who: clerk, must: ['claimedByMe'] },
  verifyGrade: { who: ['federation_officer'], must: ['notOwnCase'] },
  sendBack: { who: deciders, must: ['anotherPerson', 'notOwnCase'] },
  approve: { who: deciders, must: approvers },
  handOn: { who: clerk, must: ['claimedByMe', 'decidedElsewhere'] },
  enterResult: { who: clerk, must: ['notOwnCase'] },
  feedBack: { who: clerk, must: ['awaited'] },
  publish: { who: clerk, must: ['noChild', 'unpublished', 'notOwnCase'] },
  review: { who: clerk, must: ['notOwnCase'] },
  change: { who: clerk, must: ['notOwnCase'] },
  answerHearing: fromResident,
  certify: { who: ['applicant', ...clerk], must: ['certified'] },
  reportDeath: { who: clerk, must: ['notOwnCase'] },
  recordAppeal: { who: [...clerk, ...deciders], must: ['appealUnused'] },
  note: { who: queueRoles, must: ['notOwnCase'] },
  withdraw: fromResident,
}

/** Whether the actor does `verb` as the person whose matter it is; else as staff. */
export const doesAsOwn = (application: Application, actor: Actor, verb: CaseVerb): boolean =>
  access[verb].who.includes('applicant') && isApplicant(application, actor)

const isParty = (party: Party, application: Application, actor: Actor): boolean =>
  party === 'applicant'
    ? isApplicant(application, actor)
    : isStaff(actor) && actor.role === party && inOffice(application, actor)

/**
 * Whether `actor` may do `verb` to the application now: null, or the problem that stands in the way
 * (`not_allowed`, `wrong_status`, or the condition's own).
 */
export function obstacle(application: Application, actor: Actor, verb: CaseVerb): Problem | null {
  const { who, must } = access[verb]
  if (!who.some((party) => isParty(party, application, actor))) return problem('not_allowed')
  if (!lifecycles[application.lifecycle][verb].from.includes(application.status))
    return problem('wrong_status')
  const failed = must.find((name) => !conditions[name].holds(application, actor))
  return failed ? conditions[failed].otherwise(application, actor) : null
}

/** A button: the verb, and what stands in its way if anything does. */
export type Offer = { readonly verb: CaseVerb; readonly obstacle: Problem | null }

/** The verbs to show this person now: those of their role in this status, the blocked ones with the reason. */
export const offers = (application: Application, actor: Actor): Offer[] =>
  caseVerbs
    .map((verb) => ({ verb, obstacle: obstacle(application, actor, verb) }))
    .filter(
      ({ obstacle: found }) => found?.code !== 'not_allowed' && found?.code !== 'wrong_status',
    )
