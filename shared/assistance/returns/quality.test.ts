import { judged, qualities, rules, type Evidence, type Judged } from './quality'

const nothing: Evidence = { counts: [], score: null, missed: false, files: 0, whole: 0 }
const score = { cells: 40, agree: 30, explained: 8, signedAt: '', inTime: true }

const none = { entered: null, inTime: null, returned: null, agrees: null, whole: null }

test.each<[string, Partial<Evidence>, Partial<Judged['shares']>, number | null]>([
  ['nothing is known', {}, {}, null],
  [
    'entered late, over programmes and months',
    { counts: [{ dibao: { dated: 3, enteredLate: 1 } }, { tekun: { dated: 1 } }] },
    { entered: { good: 3, all: 4 } },
    75,
  ],
  [
    'a fifth was overdue',
    { counts: [{ dibao: { received: 5, escalated: 1 } }] },
    { inTime: { good: 4, all: 5 } },
    80,
  ],
  [
    'more reported than received, from the quarter before: none is good, and not fewer',
    { counts: [{ dibao: { received: 1, escalated: 3 } }] },
    { inTime: { good: 0, all: 1 } },
    0,
  ],
  [
    'the return is not signed and it is late',
    { missed: true },
    { returned: { good: 0, all: 1 } },
    0,
  ],
  [
    'signed in time; an explained cell is half a cell',
    { score },
    { returned: { good: 1, all: 1 }, agrees: { good: 34, all: 40 } },
    90,
  ],
  [
    'signed, and the city has set no day',
    { score: { ...score, inTime: null } },
    { agrees: { good: 34, all: 40 } },
    85,
  ],
  ['half the files', { files: 4, whole: 2 }, { whole: { good: 2, all: 4 } }, 50],
  [
    'weighed together: 20 × 0 and 30 × 1',
    { counts: [{ dibao: { dated: 1, enteredLate: 1 } }], files: 3, whole: 3 },
    { entered: { good: 0, all: 1 }, whole: { good: 3, all: 3 } },
    60,
  ],
])('%s', (_what, evidence, shares, points) => {
  expect(judged({ ...nothing, ...evidence })).toEqual({ shares: { ...none, ...shares }, points })
})

it('the weights are a hundred together, and none is said to be better known than it is', () => {
  expect(qualities.reduce((sum, id) => sum + rules[id].weight, 0)).toBe(100)
  expect(new Set(qualities.map((id) => rules[id].grade))).toEqual(new Set(['K']))
})
