import { anAgent, answersFor } from '../../tests/builders/answers'
import type { PlainDate } from '../kernel/plain-date'
import { papersToKeep, usable, validity } from './locker'
import type { PaperId } from './sections/ending'

const TODAY = '2026-03-02'

const byAnother = { ...answersFor(), agent: anAgent({ until: '2026-04-10' }) }

it.each<[PaperId, PlainDate, PlainDate]>([
  ['proof', '2026-03-02', '2026-09-02'],
  ['proof', '2026-08-31', '2027-02-28'],
  ['bills', '2026-03-02', '2026-09-02'],
  ['certificate', '2026-03-02', '2027-03-02'],
  ['certificate', '2028-02-29', '2029-02-28'],
  ['authority', '2026-03-02', '2026-04-10'],
])('%s that came in on %s may be used until %s', (paper, from, until) => {
  expect(validity[paper](from, byAnother)).toBe(until)
})

it('an authority nobody acts by has no last day', () => {
  expect(validity.authority(TODAY, answersFor())).toBeUndefined()
  expect(validity.authority(TODAY, { ...answersFor(), agent: { behalf: 'self' } })).toBeUndefined()
})

it.each<[PlainDate, boolean]>([
  ['2026-03-01', true],
  ['2026-03-02', true],
  ['2026-03-03', false],
])('on %s, until 2026-03-02: %s', (today, expected) => {
  expect(usable({ until: '2026-03-02' }, today)).toBe(expected)
})

const cameIn = new Map<string, PlainDate>([
  ['old', '2025-09-02'],
  ['older', '2025-09-01'],
  ['new', '2026-03-01'],
])

type Photos = Partial<Record<PaperId, string[]>>

it.each<[string, Photos, readonly (readonly [PaperId, PlainDate, PlainDate])[]]>([
  ['nothing', {}, []],
  [
    'each paper',
    { proof: ['new'], bills: ['new'] },
    [
      ['proof', '2026-03-01', '2026-09-01'],
      ['bills', '2026-03-01', '2026-09-01'],
    ],
  ],
  ['the oldest page counts', { proof: ['new', 'old'] }, [['proof', '2025-09-02', TODAY]]],
  ['one that has run out', { proof: ['older', 'new'] }, []],
  [
    'what has run out as a proof stands as a certificate',
    { certificate: ['older'] },
    [['certificate', '2025-09-01', '2026-09-01']],
  ],
  [
    'an authority as long as it says',
    { authority: ['old'] },
    [['authority', '2025-09-02', '2026-04-10']],
  ],
  ['photos nobody knows', { proof: ['else'] }, []],
])('kept of a form: %s', (_name, photos, expected) => {
  const answers = { ...byAnother, documents: { proof: [], ...photos } }
  const kept = papersToKeep(answers, cameIn, TODAY)
  expect(kept).toEqual(
    expected.map(([paper, keptOn, until]) => ({
      ...{ paper, keptOn, until },
      photoIds: photos[paper],
    })),
  )
})
