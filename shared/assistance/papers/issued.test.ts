import { anApplication } from '../../../tests/builders/applications'
import { anEvent } from '../../../tests/builders/papers'
import { issuedIn, paperNo, paperView } from './issued'
import { runsOf } from './runs'

const trailOf = (...types: readonly (string | [string, object])[]) =>
  types.map((one, i) => {
    const [type, data] = typeof one === 'string' ? [one, {}] : one
    return anEvent({ seq: i + 1, type, data: { ...data } })
  })

const grant: [string, object] = ['decided', { outcome: 'grant' }]
const refuse: [string, object] = ['decided', { outcome: 'refuse' }]

it.each<[string, readonly (string | [string, object])[], readonly [string, number][]]>([
  ['just sent', ['submitted', 'claimed'], []],
  ['accepted', ['submitted', 'claimed', 'accepted'], [['accepted', 3]]],
  ['asked before it was accepted', ['submitted', 'supplement_asked'], [['supplement', 2]]],
  [
    'only proposed',
    ['submitted', 'accepted', ['proposed', { outcome: 'grant' }]],
    [['accepted', 2]],
  ],
  [
    'granted',
    ['submitted', 'accepted', grant],
    [
      ['accepted', 2],
      ['granted', 3],
    ],
  ],
  [
    'refused',
    ['submitted', 'accepted', refuse],
    [
      ['accepted', 2],
      ['refused', 3],
    ],
  ],
  ['declined', ['submitted', 'declined'], [['declined', 2]]],
  [
    'discontinued',
    ['accepted', ['decided', { outcome: 'discontinue' }]],
    [
      ['accepted', 1],
      ['discontinued', 2],
    ],
  ],
  [
    'granted, then changed: both notices stay',
    ['accepted', grant, ['decided', { outcome: 'grant', change: 'end' }]],
    [
      ['accepted', 1],
      ['granted', 2],
      ['changed', 3],
    ],
  ],
  ['accepted again after a reroute', ['accepted', 'rerouted', 'accepted'], [['accepted', 3]]],
  ['withdrawn', ['submitted', 'accepted', 'withdrawn'], [['accepted', 2]]],
])('%s', (_name, types, expected) => {
  const issued = issuedIn(trailOf(...types))
  expect(issued.map(({ kind, event }) => [kind, event.seq])).toEqual(expected)
})

it('a notice has the number of its case and of its event', () => {
  const issued = { kind: 'accepted', event: anEvent({ seq: 7 }) } as const
  expect(paperNo(anApplication(), issued)).toBe('LS20260302-000001-1-07')
  expect(paperView(anApplication(), issued)).toEqual({
    ...{ kind: 'accepted', no: 'LS20260302-000001-1-07', at: issued.event.at },
  })
})

it.each([
  ['最后一日为2026年5月10日。', ['2026年5月10日']],
  ['自2026年4月起', ['2026年4月']],
  ['办件号LS20260302-000001-1。', ['LS20260302-000001-1']],
  ['人民币1,349.48元，15个工作日，12345', ['人民币1,349.48元', '15个工作日', '12345']],
  ['没有数字', []],
  ['', []],
])('%s keeps its numbers whole', (text, whole) => {
  const runs = runsOf(text)
  expect(runs.map((run) => run.text).join('')).toBe(text)
  expect(runs.filter((run) => run.whole).map((run) => run.text)).toEqual(whole)
})
