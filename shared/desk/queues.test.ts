import { aClerk, anOfficer } from '../../tests/builders/people'
import { filterOf, queueViews, type QueueFilter, type QueueView } from './queues'

const NOW = '2026-03-02T02:00:00.000Z'
const queueIds = 'township:441900121'

it.each<[QueueView, QueueFilter]>([
  ['mine', { queueIds, turn: 'office', 'claimedBy.staffId': 'clerk' }],
  ['unclaimed', { queueIds, turn: 'office', 'claimedBy.staffId': null }],
  ['overdue', { queueIds, turn: 'office', dueBefore: NOW }],
  ['approval', { queueIds, turn: 'approver' }],
  ['waiting', { queueIds, turn: 'resident' }],
  ['closed', { queueIds, turn: 'nobody' }],
])('%s asks for %p', (view, filter) => {
  expect(filterOf(view, aClerk(), NOW)).toEqual(filter)
})

it.each(queueViews)('%s never asks beyond the unit of the person', (view) => {
  expect(filterOf(view, anOfficer(), NOW).queueIds).toBe('city:441900')
})
