import { valueOf } from '../../../tests/builders/applications'
import { programmes } from '../programmes/all'
import { takeReport, useReport, type UseReport, type UseSeen } from './report'
import { mostUse } from './most'
import { stepsIn, useSteps } from './steps'
import { usageOf } from './usage-of'

const fresh = { _id: '2026-03-02/k', day: '2026-03-02' }
const aReport = (changes: Partial<UseReport> = {}): UseReport => ({
  ...{ reportId: 'r-1', views: 2, steps: [], scans: [] },
  ...changes,
})
const opened = { programme: 'dibao', step: 'opened', n: 1 } as const
const take = (report: UseReport, seen: UseSeen | null = null) =>
  takeReport(programmes, seen, fresh, report)

it('has no step twice', () => {
  expect(new Set(useSteps).size).toBe(useSteps.length)
})

it.each([...programmes.values()])('every step of $id is one', (programme) => {
  expect(stepsIn(programme).filter((step) => !useSteps.includes(step))).toEqual([])
})

describe('a report', () => {
  it('makes a visitor once a day, and adds what was counted', () => {
    const first = valueOf(take(aReport({ steps: [opened, { ...opened, n: 2 }] })))
    expect(first?.added).toEqual({ visitors: 1, views: 2, 'steps.dibao.opened': 3 })
    const second = valueOf(take(aReport({ reportId: 'r-2' }), first?.seen ?? null))
    expect(second?.added).toEqual({ visitors: 0, views: 2 })
    expect(second?.seen).toMatchObject({ reports: ['r-1', 'r-2'], counts: 7 })
  })

  it('sent again adds nothing', () => {
    const first = valueOf(take(aReport()))
    expect(valueOf(take(aReport(), first?.seen ?? null))).toBeNull()
  })

  it.each<[string, UseReport, UseSeen | null, string]>([
    [
      'a programme that is none',
      aReport({ steps: [{ ...opened, programme: 'x' }] }),
      null,
      'not_found',
    ],
    [
      'the prototype',
      aReport({ steps: [{ ...opened, programme: '__proto__' }] }),
      null,
      'not_found',
    ],
    [
      'a page the programme does not have',
      aReport({ steps: [{ ...opened, step: 'deceased' }] }),
      null,
      'not_found',
    ],
    [
      'the 21st of a day',
      aReport(),
      {
        ...fresh,
        reports: Array.from({ length: mostUse.reportsADay }, (_, i) => `q-${i}`),
        counts: 0,
      },
      'too_many_requests',
    ],
    [
      'more than a day holds',
      aReport({ views: 2 }),
      { ...fresh, reports: [], counts: mostUse.countsADay - 1 },
      'too_many_requests',
    ],
  ])('with %s is refused', (_name, report, seen, code) => {
    expect(take(report, seen)).toMatchObject({ ok: false, problem: { code } })
  })

  it.each<[string, object]>([
    ['an unknown key', { more: 1 }],
    ['an unknown step', { steps: [{ ...opened, step: 'bought' }] }],
    ['a key in a line', { steps: [{ ...opened, who: 'me' }] }],
    ['a broken number', { steps: [{ ...opened, n: 1.5 }] }],
    ['too much of one', { steps: [{ ...opened, n: mostUse.once + 1 }] }],
    ['less than nothing', { steps: [{ ...opened, n: -1 }] }],
    ['too many views', { views: mostUse.views + 1 }],
    ['too many lines', { steps: Array.from({ length: mostUse.lines + 1 }, () => opened) }],
    ['a programme that is a path', { steps: [{ ...opened, programme: 'a.b' }] }],
    ['a scan that is none', { scans: ['x'] }],
  ])('of the wrong shape is none: %s', (_name, changes) => {
    expect(useReport().safeParse({ ...aReport(), ...changes }).success).toBe(false)
  })
})

it('a month is the sum of its days, with what was decided of all that was sent', () => {
  const days = [
    { _id: '2026-03-01', visitors: 2, views: 5, steps: { dibao: { opened: 2, started: 1 } } },
    {
      _id: '2026-03-02',
      visitors: 1,
      views: 1,
      steps: { dibao: { opened: 1 }, orphan: { sent: 1 } },
    },
  ]
  const counts = { dibao: { granted: 1, refused: 2, received: 9 }, tekun: { discontinued: 1 } }
  expect(usageOf(days, counts)).toEqual({
    days: [
      { day: '2026-03-01', visitors: 2, views: 5 },
      { day: '2026-03-02', visitors: 1, views: 1 },
    ],
    programmes: [
      { programme: 'dibao', steps: { opened: 3, started: 1 }, decided: 3 },
      { programme: 'orphan', steps: { sent: 1 }, decided: 0 },
      { programme: 'tekun', steps: {}, decided: 1 },
    ],
  })
})
