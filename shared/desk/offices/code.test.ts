import { codeFrom, faultOf, tried, validUntil } from './code'
import type { Invitation } from './records'

const NOW = '2026-03-02T02:00:00.000Z'

const anInvitation = (changes: Partial<Invitation> = {}): Invitation => ({
  ...{ _id: 'i-1', unitId: 'township:441900121', staffId: 's-1', name: '示例新人' },
  ...{ role: 'township_clerk', at: NOW, until: validUntil(NOW), usedBy: null, cancelledAt: null },
  ...changes,
})

// 00e8d4a51000 is 1 000 000 000 000.
it.each([
  ['0'.repeat(64), '000000000000'],
  [`000000000001${'f'.repeat(52)}`, '000000000001'],
  [`00e8d4a51001${'0'.repeat(52)}`, '000000000001'],
  ['f'.repeat(64), '474976710655'],
])('%s is the code %s', (hash, code) => {
  expect(codeFrom(hash)).toBe(code)
})

it.each([
  ['there is none', null, 'code_unknown'],
  ['it is open', anInvitation(), undefined],
  ['it is used', anInvitation({ usedBy: 'o-1' }), 'code_used'],
  ['it was taken back', anInvitation({ cancelledAt: NOW }), 'code_cancelled'],
  ['its time is up this very moment', anInvitation({ until: NOW }), 'code_expired'],
  ['it is used, and its time is up', anInvitation({ usedBy: 'o-1', until: NOW }), 'code_used'],
])('an invitation when %s', (_, found, code) => {
  expect(faultOf(found, NOW)?.code).toBe(code)
})

it('a code is valid for seven days', () => {
  expect(validUntil(NOW)).toBe('2026-03-09T02:00:00.000Z')
})

describe('tries', () => {
  const after = (tries: number) => ({ _id: 'o-1', since: NOW, tries })

  it.each([
    ['the first', null, NOW, { since: NOW, tries: 1 }],
    ['the fifth', after(4), '2026-03-02T02:59:59.999Z', { since: NOW, tries: 5 }],
    [
      'one an hour later',
      after(5),
      '2026-03-02T03:00:00.000Z',
      { since: '2026-03-02T03:00:00.000Z', tries: 1 },
    ],
  ])('%s is counted', (_, before, now, wanted) => {
    expect(tried(before, 'o-1', now)).toEqual({ ok: true, value: { _id: 'o-1', ...wanted } })
  })

  it('the sixth within the hour is refused', () => {
    expect(tried(after(5), 'o-1', '2026-03-02T02:59:59.999Z')).toMatchObject({
      problem: { code: 'code_tries' },
    })
  })
})
