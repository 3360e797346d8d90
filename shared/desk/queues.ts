import { openTurns, type Turn } from '../casework/turn'
import { oversees, type QueueRole, type StaffMember } from '../identity/actor'

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
  'toPublish',
  'watched',
  'closed',
] as const

export type QueueView = (typeof queueViews)[number]

/** Whose cases a desk shows: those that lie in one's own office, or those of every office one answers for. */
export const scopes = ['own', 'below'] as const

export type Scope = (typeof scopes)[number]

/** Where the cases lie, or come from. */
type Place = { readonly queueIds: string } | { readonly under: string }

/** What a view asks of the store: the queue is a question put to the cases, never a list kept beside them. */
export type QueueFilter =
  | (Place & {
      readonly turn: Turn
      readonly 'claimedBy.staffId'?: string | null
      /** Only what was due before this moment. */
      readonly dueBefore?: string
    })
  /** Decided, and not yet put up in the village. */
  | { readonly queueIds: string; readonly toPublish: true }
  /** What other offices are late with. */
  | { readonly watchedBy: string }

type Desk = {
  /** The view it opens with: where this person's work is. */
  readonly first: QueueView
  /** Whose turn the cases are when this person can act. */
  readonly turn: Turn
  readonly views: readonly QueueView[]
}

/** What an office that answers for others looks at below, whoever holds it. */
const lookedAt: readonly QueueView[] = [
  'working',
  'approval',
  'verifying',
  'waiting',
  'posted',
  'elsewhere',
  'inForce',
  'closed',
]

/** What follows the work of any office: cases that wait for somebody else, and what has been decided. */
const afterwards = ['waiting', 'posted', 'elsewhere', 'inForce'] as const

/** Clerks work, the others decide; the city's office does both. 残联 sees what it verifies and nothing else. */
const desks: Readonly<Record<QueueRole, Desk>> = {
  township_clerk: {
    first: 'unclaimed',
    turn: 'office',
    views: ['mine', 'unclaimed', 'overdue', 'approval', ...afterwards, 'toPublish', 'closed'],
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
    // The village belongs to the township: that is where a decision is put up.
    views: queueViews.filter((view) => view !== 'toPublish'),
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

/** Counted by themselves, whoever's turn it is: what other offices are late with, what is to be put up. */
export const countedApart = ['watched', 'toPublish'] as const

type Apart = (typeof countedApart)[number]

/** What stands in a view: whose turn it is, who holds it, whether it is late; or one of those that stand apart. */
type Question =
  { readonly turn: Turn; readonly holder?: 'me' | 'nobody'; readonly late?: true } | Apart

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
  toPublish: () => 'toPublish',
  watched: () => 'watched',
  closed: () => ({ turn: 'nobody' }),
}

/** Whose cases somebody may ask for. */
export const scopesOf = ({ role }: { readonly role: QueueRole }): readonly Scope[] =>
  oversees(role) ? scopes : ['own']

/** The views of a member of staff, in the order of the desk; no other is shown. */
export const viewsOf = (
  { role }: { readonly role: QueueRole },
  scope: Scope = 'own',
): readonly QueueView[] =>
  queueViews.filter((view) => (scope === 'own' ? desks[role].views : lookedAt).includes(view))

/** The offices below are asked for by theirs, or all together by one's own. */
export type Asking = {
  readonly view: QueueView
  readonly scope?: Scope
  /** The office whose cases are asked for, where that is one below. */
  readonly office?: string
}

/** What a view shows this member of staff at `now`. */
export function filterOf(
  { view, scope = 'own', office }: Asking,
  { unitId, staffId, role }: QueueMember,
  now: string,
): QueueFilter {
  const asked = questions[view](role)
  if (asked === 'watched') return { watchedBy: unitId }
  if (asked === 'toPublish') return { queueIds: unitId, toPublish: true }
  const { turn, holder, late } = asked
  return {
    ...(scope === 'own' ? { queueIds: unitId } : { under: office ?? unitId }),
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

/** How many each counted view holds, out of one count of what is alike; `apart` are those that were counted by themselves. */
export function countsOf(
  staff: { readonly role: QueueRole },
  alike: readonly Alike[],
  apart: Partial<Record<Apart, number>>,
): Partial<Record<QueueView, number>> {
  const countOf = (asked: Question): number => {
    if (typeof asked === 'string') return apart[asked] ?? 0
    const { turn, holder, late } = asked
    return alike
      .filter((one) => one.turn === turn)
      .filter((one) => holder === undefined || one.holder === holder)
      .filter((one) => late === undefined || one.late)
      .reduce((sum, { n }) => sum + n, 0)
  }
  const counted = viewsOf(staff)
    .map((view) => [view, questions[view](staff.role)] as const)
    .filter(([, asked]) => typeof asked === 'string' || openTurns.includes(asked.turn))
  return Object.fromEntries(counted.map(([view, asked]) => [view, countOf(asked)]))
}
