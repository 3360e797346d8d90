import type { Division } from '../../places/division'
import { isInUse, whyNotClosed } from './closing'

const divisions: readonly Division[] = [
  { code: '990000', name: '示例市', level: 'city', parent: '' },
  { code: '990100', name: '示例区', level: 'county', parent: '990000' },
  {
    ...{ code: '990100001', name: '示例旧镇', level: 'township', parent: '990100' },
    ...{ validTo: '2026-03-31', replacedBy: '990000001' },
  },
  { code: '990000001', name: '示例镇', level: 'township', parent: '990000' },
]

it.each([
  ['township:990000001', '2026-04-01', true],
  ['township:990100001', '2026-03-31', true],
  ['township:990100001', '2026-04-01', false],
  ['county:990100', '2026-03-31', true],
  ['county:990100', '2026-04-01', false],
  ['city:990000', '2026-04-01', true],
] as const)('whether forms are sent to %s on %s: %s', (id, on, inUse) => {
  expect(isInUse(divisions, { id }, on)).toBe(inUse)
})

it.each([
  [
    { cases: 2, staff: 1, inUse: true },
    { code: 'unit_has_cases', limit: 2 },
  ],
  [
    { cases: 0, staff: 1, inUse: true },
    { code: 'unit_has_staff', limit: 1 },
  ],
  [{ cases: 0, staff: 0, inUse: true }, { code: 'unit_in_use' }],
  [{ cases: 0, staff: 0, inUse: false }, null],
])('an office with %p is not closed because of %p', (found, problem) => {
  expect(whyNotClosed(found)).toEqual(problem)
})
