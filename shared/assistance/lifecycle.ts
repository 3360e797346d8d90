import type { Turn } from '../casework/turn'
import type { Lifecycle } from '../kernel/lifecycle'

/** Where an application stands. */
export const statuses = [
  'submitted',
  'supplement',
  'accepted',
  'advanced',
  'proposed',
  'granted',
  'refused',
  'withdrawn',
  'expired',
] as const

export type Status = (typeof statuses)[number]

/** What can be done to an application once it has been sent. */
export const caseVerbs = [
  'claim',
  'release',
  'accept',
  'askSupplement',
  'answerSupplement',
  'reroute',
  'advance',
  'propose',
  'sendBack',
  'approve',
  'withdraw',
] as const

export type CaseVerb = (typeof caseVerbs)[number]

const open = ['submitted', 'accepted', 'advanced'] as const

/**
 * The steps that all share (《社会救助法》第四十三、四十四条): the township accepts and proposes, another person decides.
 * `approve` ends in `granted` or `refused`, as was proposed, so its end is not in the table.
 */
const confirmed: Lifecycle<Status, CaseVerb> = {
  claim: { from: open },
  release: { from: open },
  accept: { from: ['submitted'], to: 'accepted' },
  askSupplement: { from: open, to: 'supplement' },
  answerSupplement: { from: ['supplement'] },
  reroute: { from: ['submitted', 'accepted'], to: 'submitted' },
  advance: { from: [] },
  propose: { from: ['accepted', 'advanced'], to: 'proposed' },
  sendBack: { from: ['proposed'] },
  approve: { from: ['proposed'] },
  withdraw: { from: [...open, 'supplement'], to: 'withdrawn' },
}

export const lifecycleNames = ['relief', 'confirmed'] as const

export type LifecycleName = (typeof lifecycleNames)[number]

/** The ways of a case; it keeps the name of its own. */
export const lifecycles: Readonly<Record<LifecycleName, Lifecycle<Status, CaseVerb>>> = {
  confirmed,
  // 临时救助: an urgent case may be advanced before it is accepted, help first, paperwork after (第五十条).
  relief: { ...confirmed, advance: { from: ['submitted', 'accepted'], to: 'advanced' } },
}

/** Whose turn each status is. */
export const turnOf: Readonly<Record<Status, Turn>> = {
  submitted: 'office',
  supplement: 'resident',
  accepted: 'office',
  advanced: 'office',
  proposed: 'approver',
  granted: 'nobody',
  refused: 'nobody',
  withdrawn: 'nobody',
  expired: 'nobody',
}
