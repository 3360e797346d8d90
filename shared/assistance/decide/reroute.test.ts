import { anApplication, aSituation, claimedBy, valueOf } from '../../../tests/builders/applications'
import { anOfficer } from '../../../tests/builders/people'
import { problem, type Problem } from '../../kernel/problem'
import { refuse } from '../../kernel/result'
import { reroute } from './reroute'

const LATER = '2026-03-02T03:00:00.000Z'
const reason = '示例：事情发生在长安镇'

it('the case moves to the other queue, unclaimed, to be accepted there; the clocks run on', () => {
  const application = anApplication({ ...claimedBy(), status: 'accepted' })
  const moved = valueOf(
    reroute(aSituation({ application, now: LATER }), { unitId: 'township:441900119', reason }),
  )
  expect(moved).toEqual({
    application: {
      ...application,
      status: 'submitted',
      township: '441900119',
      under: ['township:441900119', 'city:441900'],
      queueIds: ['township:441900119'],
      decidingUnit: 'township:441900119',
      claimedBy: null,
      updatedAt: LATER,
    },
    events: [
      {
        type: 'rerouted',
        data: { fromUnit: 'township:441900121', toUnit: 'township:441900119', reason },
      },
    ],
  })
  expect(moved.application.receivingUnit).toBe('township:441900121')
  expect(moved.application.dueAt).toBe(application.dueAt)
})

it('handed to the city, the township stays on record', () => {
  const { application } = valueOf(reroute(aSituation(), { unitId: 'city:441900', reason }))
  expect(application).toMatchObject({ township: '441900121', queueIds: ['city:441900'] })
})

it('the city hands on what it could not place', () => {
  const lost = anApplication({
    township: 'unknown',
    decidingUnit: 'city:441900',
    queueIds: ['city:441900'],
  })
  const { application } = valueOf(
    reroute(aSituation({ application: lost, actor: anOfficer() }), {
      unitId: 'township:441900121',
      reason,
    }),
  )
  expect(application).toMatchObject({ township: '441900121', queueIds: ['township:441900121'] })
})

it.each<[string, string, Problem]>([
  [
    'an office that does not exist',
    'township:441900999',
    problem('unit_unknown', { field: 'unitId' }),
  ],
  ['a statistical unit', 'township:441900401', problem('unit_unknown', { field: 'unitId' })],
  ['another city', 'city:450700', problem('unit_unknown', { field: 'unitId' })],
  ['where it lies already', 'township:441900121', problem('nothing_changed', { field: 'unitId' })],
])('to %s it is refused', (_, unitId, found) => {
  expect(reroute(aSituation(), { unitId, reason })).toEqual(refuse(found))
})
