import {
  aClerk,
  aCountyOfficer,
  aFederationOfficer,
  anApprover,
  anOfficer,
  HUMEN,
  QINNAN,
} from '../../tests/builders/people'
import { turns } from '../casework/turn'
import {
  filterOf,
  firstView,
  queueViews,
  scopesOf,
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
  ['toPublish', { queueIds, toPublish: true }],
  ['watched', { watchedBy: queueIds }],
  ['closed', { queueIds, turn: 'nobody' }],
])('%s asks for %p', (view, filter) => {
  expect(filterOf({ view }, aClerk(), NOW)).toEqual(filter)
})

it.each(queueViews)('%s never asks beyond the unit of the person', (view) => {
  expect(filterOf({ view }, anOfficer(), NOW)).toMatchObject(
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
  expect(filterOf({ view }, staff, NOW)).toMatchObject({ turn })
  expect(filterOf({ view: 'overdue' }, staff, NOW)).toMatchObject({ turn })
})

const followed: readonly QueueView[] = ['waiting', 'posted', 'elsewhere', 'inForce']

it.each<[string, Parameters<typeof viewsOf>[0], readonly QueueView[]]>([
  [
    'a clerk',
    aClerk(),
    ['mine', 'unclaimed', 'overdue', 'approval', ...followed, 'toPublish', 'closed'],
  ],
  ['an approver', anApprover(), ['overdue', 'approval', 'working', ...followed, 'closed']],
  [
    'a county’s officer',
    aCountyOfficer(),
    ['overdue', 'approval', 'verifying', 'working', ...followed, 'watched', 'closed'],
  ],
  ['the city’s officer', anOfficer(), queueViews.filter((view) => view !== 'toPublish')],
  ['an officer of 残联', aFederationOfficer(), ['overdue', 'verifying']],
])('%s has the views of their work, in the order of the desk', (_, staff, views) => {
  expect(viewsOf(staff)).toEqual(views)
})

const below = ['approval', 'verifying', 'working', ...followed, 'closed']

it.each([aCountyOfficer(), anOfficer()])(
  '%p looks at what lies below, whoever holds it',
  (staff) => {
    expect(scopesOf(staff)).toEqual(['own', 'below'])
    expect(viewsOf(staff, 'below')).toEqual(below)
    for (const view of viewsOf(staff, 'below')) {
      const asked = filterOf({ view, scope: 'below' }, staff, NOW)
      expect(asked).toMatchObject({ under: staff.unitId })
      expect(asked).not.toHaveProperty('queueIds')
    }
  },
)

it('one office below is asked for by its own', () => {
  const office = `township:${HUMEN}`
  const asked = filterOf({ view: 'working', scope: 'below', office }, anOfficer(), NOW)
  expect(asked).toEqual({ under: office, turn: 'office' })
})

it.each([aClerk(), anApprover(), aFederationOfficer()])('%p has nothing below', (staff) => {
  expect(scopesOf(staff)).toEqual(['own'])
})

it('leaves no case of an office out of sight', () => {
  const seen = viewsOf(anOfficer()).map((view) => filterOf({ view }, anOfficer(), NOW))
  expect(turns.filter((turn) => !seen.some((one) => 'turn' in one && one.turn === turn))).toEqual(
    [],
  )
})

it('shows 残联 nothing but what it verifies', () => {
  const staff = aFederationOfficer()
  const asked = viewsOf(staff).map((view) => filterOf({ view }, staff, NOW))
  expect(asked).toEqual(
    asked.map((filter) => ({ ...filter, queueIds: `county:${QINNAN}`, turn: 'federation' })),
  )
})
