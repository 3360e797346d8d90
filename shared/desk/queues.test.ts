import {
  aClerk,
  aCountyOfficer,
  aFederationOfficer,
  anApprover,
  anOfficer,
  QINNAN,
} from '../../tests/builders/people'
import { turns } from '../casework/turn'
import {
  filterOf,
  firstView,
  queueViews,
  viewsOf,
  type QueueFilter,
  type QueueView,
} from './queues'

const NOW = '2026-03-02T02:00:00.000Z'
const queueIds = 'township:441900121'

it.each<[QueueView, QueueFilter]>([
  ['mine', { queueIds, turn: 'office', 'claimedBy.staffId': 'clerk' }],
  ['unclaimed', { queueIds, turn: 'office', 'claimedBy.staffId': null }],
  ['overdue', { queueIds, turn: 'office', dueBefore: NOW }],
  ['approval', { queueIds, turn: 'approver' }],
  ['verifying', { queueIds, turn: 'federation' }],
  ['working', { queueIds, turn: 'office' }],
  ['waiting', { queueIds, turn: 'resident' }],
  ['posted', { queueIds, turn: 'public' }],
  ['elsewhere', { queueIds, turn: 'elsewhere' }],
  ['inForce', { queueIds, turn: 'inForce' }],
  ['watched', { watchedBy: queueIds }],
  ['closed', { queueIds, turn: 'nobody' }],
])('%s asks for %p', (view, filter) => {
  expect(filterOf(view, aClerk(), NOW)).toEqual(filter)
})

it.each(queueViews)('%s never asks beyond the unit of the person', (view) => {
  expect(filterOf(view, anOfficer(), NOW)).toMatchObject(
    view === 'watched' ? { watchedBy: 'city:441900' } : { queueIds: 'city:441900' },
  )
})

it.each([
  ['a clerk', aClerk(), 'unclaimed', 'office'],
  ['an approver', anApprover(), 'approval', 'approver'],
  ['a county’s officer', aCountyOfficer(), 'approval', 'approver'],
  ['the city’s officer', anOfficer(), 'unclaimed', 'office'],
  ['an officer of 残联', aFederationOfficer(), 'verifying', 'federation'],
] as const)('%s begins with what they can act on', (_, staff, view, turn) => {
  expect(firstView(staff.role)).toBe(view)
  expect(viewsOf(staff)).toContain(view)
  expect(filterOf(view, staff, NOW)).toMatchObject({ turn })
  expect(filterOf('overdue', staff, NOW)).toMatchObject({ turn })
})

const followed: readonly QueueView[] = ['waiting', 'posted', 'elsewhere', 'inForce']

it.each<[string, Parameters<typeof viewsOf>[0], readonly QueueView[]]>([
  ['a clerk', aClerk(), ['mine', 'unclaimed', 'overdue', 'approval', ...followed, 'closed']],
  ['an approver', anApprover(), ['overdue', 'approval', 'working', ...followed, 'closed']],
  [
    'a county’s officer',
    aCountyOfficer(),
    ['overdue', 'approval', 'verifying', 'working', ...followed, 'watched', 'closed'],
  ],
  ['the city’s officer', anOfficer(), queueViews],
  ['an officer of 残联', aFederationOfficer(), ['overdue', 'verifying']],
])('%s has the views of their work, in the order of the desk', (_, staff, views) => {
  expect(viewsOf(staff)).toEqual(views)
})

it('leaves no case of an office out of sight', () => {
  const seen = viewsOf(anOfficer()).map((view) => filterOf(view, anOfficer(), NOW))
  expect(turns.filter((turn) => !seen.some((one) => 'turn' in one && one.turn === turn))).toEqual(
    [],
  )
})

it('shows 残联 nothing but what it verifies', () => {
  const staff = aFederationOfficer()
  const asked = viewsOf(staff).map((view) => filterOf(view, staff, NOW))
  expect(asked).toEqual(
    asked.map((filter) => ({ ...filter, queueIds: `county:${QINNAN}`, turn: 'federation' })),
  )
})
