import { temporaryRelief } from '../programmes/temporary-relief'
import {
  aChildsCase,
  aChildsSituation,
  anApplication,
  aClock,
  aSituation,
  claimedBy,
  valueOf,
} from '../../../tests/builders/applications'
import { problem } from '../../kernel/problem'
import { refuse } from '../../kernel/result'
import { startClock } from '../../casework/clock'
import { aCity } from '../../../tests/builders/cities'
import { accept } from './accept'

const NEXT_DAY = '2026-03-03T02:00:00.000Z'

it('accepting in the lane the resident chose moves the case on; its clock runs on', () => {
  const application = anApplication(claimedBy())
  const accepted = valueOf(
    accept(aSituation({ application, now: NEXT_DAY }), { lane: 'emergency', laneReason: '多余' }),
  )
  expect(accepted.application).toEqual({ ...application, status: 'accepted', updatedAt: NEXT_DAY })
  expect(accepted.events).toEqual([{ type: 'accepted', data: { lane: 'emergency' } }])
})

it.each([undefined, ''])('another lane without a reason (%p) is refused', (laneReason) => {
  expect(accept(aSituation(), { lane: 'expenditure', laneReason })).toEqual(
    refuse(problem('lane_reason_needed', { field: 'laneReason' })),
  )
})

it('an urgent case that is not urgent gets the other clock, and the resident the reason', () => {
  const { application, events } = valueOf(
    accept(aSituation({ now: NEXT_DAY }), { lane: 'expenditure', laneReason: '示例：并非急难' }),
  )
  expect(application).toMatchObject({
    status: 'accepted',
    lane: 'expenditure',
    dueAt: '2026-03-23T15:59:59.999Z',
    clocks: [{ name: 'decision', state: 'running', startedAt: anApplication().submittedAt }],
  })
  expect(events).toEqual([
    { type: 'accepted', data: { lane: 'expenditure', laneReason: '示例：并非急难' } },
  ])
})

it('a case that turns out urgent is due in a day', () => {
  const application = anApplication({ ...claimedBy(), lane: 'expenditure', clocks: [aClock()] })
  const accepted = valueOf(
    accept(aSituation({ application, now: NEXT_DAY }), {
      lane: 'emergency',
      laneReason: '示例：无处居住',
    }),
  )
  expect(accepted.application.clocks).toEqual([
    startClock(aCity(), temporaryRelief.limits, 'advance', NEXT_DAY),
  ])
  expect(accepted.application.dueAt).toBe('2026-03-04T02:00:00.000Z')
})

it('no lane named is the lane the resident chose', () => {
  const { application, events } = valueOf(accept(aSituation(), {}))
  expect(application).toMatchObject({ status: 'accepted', lane: 'emergency' })
  expect(events).toEqual([{ type: 'accepted', data: { lane: 'emergency' } }])
})

it.each([{}, { lane: 'emergency', laneReason: '示例' } as const])(
  'a case without lanes is accepted as it is, whatever is named: %p',
  (input) => {
    const { application, events } = valueOf(accept(aChildsSituation({ now: NEXT_DAY }), input))
    expect(application).toEqual({
      ...aChildsCase(claimedBy()),
      status: 'accepted',
      updatedAt: NEXT_DAY,
    })
    expect(application).not.toHaveProperty('lane')
    expect(events).toEqual([{ type: 'accepted', data: {} }])
  },
)
