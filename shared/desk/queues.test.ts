import { aClerk, anApprover, anOfficer } from '../../tests/builders/people'
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
  ['waiting', { queueIds, turn: 'resident' }],
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
  ['a county’s officer', aClerk({ role: 'county_officer' }), 'approval', 'approver'],
  ['the city’s officer', anOfficer(), 'unclaimed', 'office'],
] as const)('%s begins with what they can act on', (_, staff, view, turn) => {
  expect(firstView(staff.role)).toBe(view)
  expect(filterOf('overdue', staff, NOW)).toMatchObject({ turn })
})

it.each([
  ['a clerk', aClerk(), false],
  ['an approver', anApprover(), false],
  ['a county’s officer', aClerk({ role: 'county_officer' }), true],
  ['the city’s officer', anOfficer(), true],
])('%s has something to watch: %p × %p', (_, staff, watches) => {
  expect(viewsOf(staff).includes('watched')).toBe(watches)
})
