import type { Turn } from '../casework/turn'
import type { StaffMember, StaffRole } from '../identity/actor'

/** The views of a unit's queue, in the order of the desk. */
export const queueViews = [
  'mine',
  'unclaimed',
  'overdue',
  'approval',
  'verifying',
  'working',
  'waiting',
  'posted',
  'elsewhere',
  'inForce',
  'watched',
  'closed',
] as const

export type QueueView = (typeof queueViews)[number]

/** What a view asks of the store: the queue is a question put to the cases, never a list kept beside them. */
export type QueueFilter =
  | {
      readonly queueIds: string
      readonly turn: Turn
      readonly 'claimedBy.staffId'?: string | null
      /** Only what was due before this moment. */
      readonly dueBefore?: string
    }
  /** What other offices are late with. */
  | { readonly watchedBy: string }

type Desk = {
  /** The view it opens with: where this person's work is. */
  readonly first: QueueView
  /** Whose turn the cases are when this person can act. */
  readonly turn: Turn
  readonly views: readonly QueueView[]
}

/** What follows the work of any office: cases that wait for somebody else, and what has been decided. */
const afterwards = ['waiting', 'posted', 'elsewhere', 'inForce'] as const

/** Clerks work, the others decide; the city's office does both. 残联 sees what it verifies and nothing else. */
const desks: Readonly<Record<StaffRole, Desk>> = {
  township_clerk: {
    first: 'unclaimed',
    turn: 'office',
    views: ['mine', 'unclaimed', 'overdue', 'approval', ...afterwards, 'closed'],
  },
  township_approver: {
    first: 'approval',
    turn: 'approver',
    views: ['approval', 'overdue', 'working', ...afterwards, 'closed'],
  },
  county_officer: {
    first: 'approval',
    turn: 'approver',
    views: ['approval', 'overdue', 'verifying', 'working', ...afterwards, 'watched', 'closed'],
  },
  city_officer: {
    first: 'unclaimed',
    turn: 'office',
    views: [...queueViews],
  },
  federation_officer: {
    first: 'verifying',
    turn: 'federation',
    views: ['verifying', 'overdue'],
  },
}

/** The view a desk opens with. */
export const firstView = (role: StaffRole): QueueView => desks[role].first

const ofTurn =
  (turn: Turn) =>
  ({ unitId }: StaffMember): QueueFilter => ({ queueIds: unitId, turn })

const filters: Readonly<Record<QueueView, (staff: StaffMember, now: string) => QueueFilter>> = {
  mine: ({ unitId, staffId }) => ({
    queueIds: unitId,
    turn: 'office',
    'claimedBy.staffId': staffId,
  }),
  unclaimed: ({ unitId }) => ({ queueIds: unitId, turn: 'office', 'claimedBy.staffId': null }),
  overdue: ({ unitId, role }, now) => ({
    queueIds: unitId,
    turn: desks[role].turn,
    dueBefore: now,
  }),
  approval: ofTurn('approver'),
  verifying: ofTurn('federation'),
  working: ofTurn('office'),
  waiting: ofTurn('resident'),
  posted: ofTurn('public'),
  elsewhere: ofTurn('elsewhere'),
  inForce: ofTurn('inForce'),
  watched: ({ unitId }) => ({ watchedBy: unitId }),
  closed: ofTurn('nobody'),
}

/** The views of a member of staff, in the order of the desk: each is counted for them, and no other is shown. */
export const viewsOf = ({ role }: Pick<StaffMember, 'role'>): readonly QueueView[] =>
  queueViews.filter((view) => desks[role].views.includes(view))

/** What `view` shows this member of staff at `now`. */
export const filterOf = (view: QueueView, staff: StaffMember, now: string): QueueFilter =>
  filters[view](staff, now)
