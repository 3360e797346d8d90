import { publicity, shownData, type EventType } from './events'

const types = Object.keys(publicity) as EventType[]

it.each<[EventType, Record<string, unknown>, Record<string, unknown>]>([
  [
    'decided',
    { outcome: 'grant', fen: 1, reason: '示例', staffId: 's' },
    { outcome: 'grant', fen: 1, reason: '示例' },
  ],
  ['proposed', { outcome: 'refuse', reason: '示例' }, {}],
  [
    'proposed',
    { outcome: 'grant', fen: 102_200, reason: '示例', toUnit: 'county:450702' },
    { toUnit: 'county:450702' },
  ],
  [
    'decided',
    { outcome: 'grant', fen: 102_200, per: 'month', firstPayMonth: '2026-04', unitId: 'x' },
    { outcome: 'grant', fen: 102_200, per: 'month', firstPayMonth: '2026-04' },
  ],
  ['sent_back', { reason: '示例' }, {}],
  ['claimed', { staffName: '示例经办' }, {}],
  ['released', { byName: '示例负责人' }, {}],
  ['assigned', { byName: '示例负责人', staffName: '示例经办', fromName: '示例同事' }, {}],
  [
    'rerouted',
    { fromUnit: 'a', toUnit: 'b', reason: '示例', note: 'x' },
    { fromUnit: 'a', toUnit: 'b', reason: '示例' },
  ],
])('of %s %p the resident sees %p', (type, data, shown) => {
  expect(shownData(type, data)).toEqual(shown)
})

it('no event shows the resident who it was', () => {
  for (const type of types)
    expect(shownData(type, { staffId: 's', staffName: 'n', notedBy: 'n', byName: 'n' })).toEqual({})
})

it('whatever lights the inbox stands in the timeline too', () => {
  for (const type of types.filter((name) => publicity[name].tell))
    expect(publicity[type].shown).not.toBe(false)
})

it('the inbox is lit by what a person waits for, and by nothing that is only inside', () => {
  expect(types.filter((type) => publicity[type].tell)).toEqual([
    'submitted',
    'accepted',
    'declined',
    'supplement_asked',
    'rerouted',
    'resettled',
    'extended',
    'signed',
    'checked',
    'check_stands',
    'advanced',
    'posted',
    'objected',
    'handed_on',
    'decided',
    'change_heard',
    'certified',
    'suspended',
    'died',
    'ended',
    'appealed',
    'withdrawn',
    'expired',
    'escalated',
  ])
})
