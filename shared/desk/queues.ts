import { openTurns, type Turn } from '../casework/turn'
import type { QueueRole, StaffMember } from '../identity/actor'

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
const desks: Readonly<Record<QueueRole, Desk>> = {
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

/** A member of staff whose office has a queue. */
export type QueueMember = StaffMember<QueueRole>

/** The view a desk opens with. */
export const firstView = (role: QueueRole): QueueView => desks[role].first

/** Who holds a case, as the person who asks sees it. */
export const holders = ['me', 'nobody', 'other'] as const

/** What stands in a view: whose turn it is, who holds it, whether it is late; or what other offices are late with. */
type Question =
  { readonly turn: Turn; readonly holder?: 'me' | 'nobody'; readonly late?: true } | 'watched'

const questions: Readonly<Record<QueueView, (role: QueueRole) => Question>> = {
  mine: () => ({ turn: 'office', holder: 'me' }),
  unclaimed: () => ({ turn: 'office', holder: 'nobody' }),
  overdue: (role) => ({ turn: desks[role].turn, late: true }),
  approval: () => ({ turn: 'approver' }),
  verifying: () => ({ turn: 'federation' }),
  working: () => ({ turn: 'office' }),
  waiting: () => ({ turn: 'resident' }),
  posted: () => ({ turn: 'public' }),
  elsewhere: () => ({ turn: 'elsewhere' }),
  inForce: () => ({ turn: 'inForce' }),
  watched: () => 'watched',
  closed: () => ({ turn: 'nobody' }),
}

/** The views of a member of staff, in the order of the desk; no other is shown. */
export const viewsOf = ({ role }: { readonly role: QueueRole }): readonly QueueView[] =>
  queueViews.filter((view) => desks[role].views.includes(view))

/** What `view` shows this member of staff at `now`. */
export function filterOf(view: QueueView, staff: QueueMember, now: string): QueueFilter {
  const asked = questions[view](staff.role)
  const { unitId, staffId } = staff
  if (asked === 'watched') return { watchedBy: unitId }
  const { turn, holder, late } = asked
  return {
    queueIds: unitId,
    turn,
    ...(holder && { 'claimedBy.staffId': holder === 'me' ? staffId : null }),
    ...(late && { dueBefore: now }),
  }
}

/** How many cases of a unit are alike. */
export type Alike = {
  readonly turn: Turn
  readonly holder: (typeof holders)[number]
  readonly late: boolean
  readonly n: number
}

/** How many each counted view holds, out of one count of what is alike; `watched` is counted apart. */
export function countsOf(
  staff: { readonly role: QueueRole },
  alike: readonly Alike[],
  watched: number,
): Partial<Record<QueueView, number>> {
  const countOf = (asked: Question): number => {
    if (asked === 'watched') return watched
    const { turn, holder, late } = asked
    return alike
      .filter((one) => one.turn === turn)
      .filter((one) => holder === undefined || one.holder === holder)
      .filter((one) => late === undefined || one.late)
      .reduce((sum, { n }) => sum + n, 0)
  }
  const counted = viewsOf(staff)
    .map((view) => [view, questions[view](staff.role)] as const)
    .filter(([, asked]) => asked === 'watched' || openTurns.includes(asked.turn))
  return Object.fromEntries(counted.map(([view, asked]) => [view, countOf(asked)]))
}
