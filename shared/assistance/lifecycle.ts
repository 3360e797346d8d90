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
 * 临时救助 (《社会救助法》第三十七、四十三、四十四、五十条). An urgent case may be advanced before it is accepted: help
 * first, paperwork after. `approve` ends in `granted` or `refused`, as was proposed, so its end is not in the table.
 */
export const lifecycle: Lifecycle<Status, CaseVerb> = {
  claim: { from: open },
  release: { from: open },
  accept: { from: ['submitted'], to: 'accepted' },
  askSupplement: { from: open, to: 'supplement' },
  answerSupplement: { from: ['supplement'] },
  reroute: { from: ['submitted', 'accepted'], to: 'submitted' },
  advance: { from: ['submitted', 'accepted'], to: 'advanced' },
  propose: { from: ['accepted', 'advanced'], to: 'proposed' },
  sendBack: { from: ['proposed'] },
  approve: { from: ['proposed'] },
  withdraw: { from: [...open, 'supplement'], to: 'withdrawn' },
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
}
