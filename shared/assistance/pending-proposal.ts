import type { Application } from './application'
import type { Status } from './lifecycle'

/** Where an opinion waits: for 公示 to end, for 残联, for the person to be heard, or for the second person. */
const WAITS: readonly Status[] = ['posted', 'verifying', 'hearing', 'proposed']

/** The opinion that somebody still has to decide on. One that was decided on is history: the trail has it, word for word. */
export const pendingProposal = ({
  status,
  proposal,
}: Pick<Application, 'status' | 'proposal'>): Application['proposal'] =>
  WAITS.includes(status) ? proposal : undefined
