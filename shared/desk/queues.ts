import type { StaffMember, StaffRole } from '../identity/actor'

/** The views of a unit's queue, in the order of the desk. */
export const queueViews = [
  'mine',
  'unclaimed',
  'overdue',
  'approval',
  'waiting',
  'watched',
  'closed',
] as const

export type QueueView = (typeof queueViews)[number]

/** What a view asks of the store: the queue is a question put to the cases, never a list kept beside them. */
export type QueueFilter =
  | {
      readonly queueIds: string
      readonly turn: 'office' | 'approver' | 'resident' | 'nobody'
      readonly 'claimedBy.staffId'?: string | null
      /** Only what was due before this moment. */
      readonly dueBefore?: string
    }
  /** What other offices are late with. */
  | { readonly watchedBy: string }

/** Whose turn the cases of a member of staff are when they can act: clerks work, the others decide. */
const turnFor: Readonly<Record<StaffRole, 'office' | 'approver'>> = {
  township_clerk: 'office',
  township_approver: 'approver',
  county_officer: 'approver',
  city_officer: 'office',
}

/** The view a desk opens with: where this person's work is. */
export const firstView = (role: StaffRole): QueueView =>
  turnFor[role] === 'approver' ? 'approval' : 'unclaimed'

const filters: Readonly<Record<QueueView, (staff: StaffMember, now: string) => QueueFilter>> = {
  mine: ({ unitId, staffId }) => ({
    queueIds: unitId,
    turn: 'office',
    'claimedBy.staffId': staffId,
  }),
  unclaimed: ({ unitId }) => ({ queueIds: unitId, turn: 'office', 'claimedBy.staffId': null }),
  overdue: ({ unitId, role }, now) => ({ queueIds: unitId, turn: turnFor[role], dueBefore: now }),
  approval: ({ unitId }) => ({ queueIds: unitId, turn: 'approver' }),
  waiting: ({ unitId }) => ({ queueIds: unitId, turn: 'resident' }),
  watched: ({ unitId }) => ({ watchedBy: unitId }),
  closed: ({ unitId }) => ({ queueIds: unitId, turn: 'nobody' }),
}

/** The views of a member of staff: only offices above others have something to watch. */
export const viewsOf = ({ role }: StaffMember): readonly QueueView[] =>
  queueViews.filter((view) => view !== 'watched' || !role.startsWith('township'))

/** What `view` shows this member of staff at `now`. */
export const filterOf = (view: QueueView, staff: StaffMember, now: string): QueueFilter =>
  filters[view](staff, now)
