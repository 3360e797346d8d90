import type { Turn } from '../casework/turn'
import type { Lifecycle } from '../kernel/lifecycle'

/** Where an application stands. */
export const statuses = [
  'submitted',
  'supplement',
  'accepted',
  'differs',
  'posted',
  'verifying',
  'advanced',
  'handedOn',
  'proposed',
  'granted',
  'inForce',
  'hearing',
  'suspended',
  'ended',
  'refused',
  'declined',
  'discontinued',
  'withdrawn',
  'expired',
] as const

export type Status = (typeof statuses)[number]

/** What can be done to an application once it has been sent. */
export const caseVerbs = [
  'claim',
  'release',
  'assign',
  'accept',
  'decline',
  'askSupplement',
  'answerSupplement',
  'reroute',
  'extend',
  'judgePaper',
  'flagRelative',
  'visit',
  'askCheck',
  'answerCheck',
  'advance',
  'propose',
  'verifyGrade',
  'sendBack',
  'approve',
  'handOn',
  'enterResult',
  'feedBack',
  'publish',
  'review',
  'change',
  'answerHearing',
  'certify',
  'reportDeath',
  'recordAppeal',
  'note',
  'withdraw',
] as const

export type CaseVerb = (typeof caseVerbs)[number]

/** Whose turn each status is. */
export const turnOf: Readonly<Record<Status, Turn>> = {
  submitted: 'office',
  supplement: 'resident',
  accepted: 'office',
  differs: 'resident',
  posted: 'public',
  verifying: 'federation',
  advanced: 'office',
  handedOn: 'elsewhere',
  proposed: 'approver',
  granted: 'nobody',
  inForce: 'inForce',
  hearing: 'resident',
  suspended: 'resident',
  ended: 'nobody',
  refused: 'nobody',
  declined: 'nobody',
  discontinued: 'nobody',
  withdrawn: 'nobody',
  expired: 'nobody',
}

const open = ['submitted', 'accepted', 'advanced'] as const
const given = ['inForce', 'suspended', 'hearing'] as const
const appealable = ['granted', 'inForce', 'ended', 'refused', 'declined', 'discontinued'] as const
/** Trap: the resident answers the version they saw; a note written meanwhile would make their answer stale. */
const notResidents = statuses.filter((status) => turnOf[status] !== 'resident')

/**
 * The steps that all share (《社会救助法》第四十三至四十八条): the township accepts, looks into it and proposes, another person
 * decides, and what is given is looked at again. Where an end depends on what was said, it is not in the table.
 */
const confirmed: Lifecycle<Status, CaseVerb> = {
  claim: { from: open },
  release: { from: open },
  assign: { from: [...open, 'posted'] },
  accept: { from: ['submitted'], to: 'accepted' },
  decline: { from: ['submitted'], to: 'declined' },
  askSupplement: { from: open, to: 'supplement' },
  answerSupplement: { from: ['supplement'] },
  reroute: { from: ['submitted', 'accepted'], to: 'submitted' },
  extend: { from: ['accepted', 'posted', 'verifying', 'proposed'] },
  judgePaper: { from: open },
  flagRelative: { from: open },
  visit: { from: ['accepted', 'advanced', 'proposed'] },
  askCheck: { from: ['accepted', 'advanced'] },
  answerCheck: { from: ['differs'], to: 'accepted' },
  advance: { from: [] },
  propose: { from: ['accepted', 'advanced'] },
  verifyGrade: { from: ['verifying'] },
  sendBack: { from: ['proposed'] },
  approve: { from: ['proposed'] },
  handOn: { from: ['submitted', 'accepted'], to: 'handedOn' },
  enterResult: { from: ['handedOn'] },
  feedBack: { from: ['granted', 'inForce', 'refused'] },
  publish: { from: ['granted', 'inForce'] },
  review: { from: ['inForce'] },
  change: { from: ['inForce', 'suspended'] },
  answerHearing: { from: ['hearing'], to: 'proposed' },
  certify: { from: ['inForce', 'suspended'], to: 'inForce' },
  reportDeath: { from: given, to: 'ended' },
  recordAppeal: { from: appealable },
  note: { from: notResidents },
  withdraw: { from: [...open, 'supplement', 'differs', 'posted'], to: 'withdrawn' },
}

export const lifecycleNames = ['relief', 'confirmed'] as const

export type LifecycleName = (typeof lifecycleNames)[number]

/** The ways of a case; it keeps the name of its own. */
export const lifecycles: Readonly<Record<LifecycleName, Lifecycle<Status, CaseVerb>>> = {
  confirmed,
  // 临时救助: an urgent case may be advanced before it is accepted, help first, paperwork after (第五十条).
  relief: { ...confirmed, advance: { from: ['submitted', 'accepted'], to: 'advanced' } },
}
