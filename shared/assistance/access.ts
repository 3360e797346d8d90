import type { Actor, StaffMember, StaffRole } from '../identity/actor'
import { problem, type Problem } from '../kernel/problem'
import type { Application } from './application'
import { caseVerbs, lifecycles, type CaseVerb } from './lifecycle'

type Party = 'applicant' | StaffRole

type Condition = {
  /** What must hold between the person and the case; else this problem. */
  readonly holds: (application: Application, actor: Actor) => boolean
  readonly otherwise: (application: Application) => Problem
}

const isStaff = (actor: Actor): actor is StaffMember => actor.kind === 'staff'

const conditions = {
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
  supplementUnused: {
    holds: ({ supplement }) => supplement === undefined,
    otherwise: () => problem('supplement_used'),
  },
  urgent: {
    holds: ({ lane }) => lane === 'emergency',
    otherwise: () => problem('wrong_status'),
  },
  // Separation of duties (东莞 2022 plan, row on 审批环节监督): whoever proposed or paid does not approve.
  anotherPerson: {
    holds: ({ proposal, advance }, actor) =>
      isStaff(actor) && actor.staffId !== proposal?.staffId && actor.staffId !== advance?.staffId,
    otherwise: () => problem('same_person'),
  },
  notOwnCase: {
    holds: ({ applicantOpenid }, actor) =>
      actor.kind !== 'visitor' && actor.openid !== applicantOpenid,
    otherwise: () => problem('same_person'),
  },
} as const satisfies Record<string, Condition>

type Rule = { readonly who: readonly Party[]; readonly must: readonly (keyof typeof conditions)[] }

/** Those who take cases on. */
export const clerks = ['township_clerk', 'city_officer'] as const

/** Each decides what lies in their own office's queue; which office that is, the programme says. */
export const deciders = ['township_approver', 'county_officer', 'city_officer'] as const

/** Who may do what to an application. The server refuses by this table and the screens draw their buttons from it. */
export const access: Readonly<Record<CaseVerb, Rule>> = {
  claim: { who: clerks, must: ['unclaimed', 'notOwnCase'] },
  release: { who: clerks, must: ['claimedByMe'] },
  accept: { who: ['township_clerk'], must: ['claimedByMe'] },
  askSupplement: { who: ['township_clerk'], must: ['claimedByMe', 'supplementUnused'] },
  answerSupplement: { who: ['applicant'], must: [] },
  reroute: { who: clerks, must: ['claimedByMe'] },
  advance: { who: ['township_clerk'], must: ['claimedByMe', 'urgent'] },
  propose: { who: ['township_clerk'], must: ['claimedByMe'] },
  sendBack: { who: deciders, must: ['anotherPerson', 'notOwnCase'] },
  approve: { who: deciders, must: ['anotherPerson', 'notOwnCase'] },
  withdraw: { who: ['applicant'], must: [] },
}

const isApplicant = (application: Application, actor: Actor): boolean =>
  actor.kind !== 'visitor' && actor.openid === application.applicantOpenid

/** Whether the case lies in the member of staff's office. A city officer's office is the city's own queue. */
export const inOffice = (application: Application, actor: Actor): boolean =>
  isStaff(actor) && application.queueIds.includes(actor.unitId)

/** Whether the member of staff's office has given its opinion on the case, and may follow what becomes of it. */
const gaveOpinion = ({ proposal }: Application, actor: Actor): boolean =>
  isStaff(actor) && proposal?.unitId === actor.unitId

/** Whether the case has been reported to the member of staff's office as overdue. */
const watches = ({ watchedBy = [] }: Application, actor: Actor): boolean =>
  isStaff(actor) && watchedBy.includes(actor.unitId)

/** Whether the actor may know that the case exists. */
export const maySee = (application: Application, actor: Actor): boolean =>
  [isApplicant, inOffice, gaveOpinion, watches].some((may) => may(application, actor))

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
  return failed ? conditions[failed].otherwise(application) : null
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
