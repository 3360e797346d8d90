import { aPeriod, aSite } from '../../tests/builders/sites'
import type { PlainDate } from '../kernel/plain-date'
import { siteActions, siteSideOf } from './access'
import { changed, cooked, expired, planned, reopened, resumed, shut, visited } from './keep'
import { siteVerbs } from './lifecycle'
import type { Site } from './site'
import { differenceOf } from './site-event'

const today = '2026-03-02' as PlainDate
const day = (text: string) => text as PlainDate

const decidedOf = <T>(result: { ok: true; value: T } | { ok: false; problem: object }) => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

describe('who may do what to a place', () => {
  const site = aSite()
  const staff = { kind: 'staff', openid: 'o', staffId: 's', name: '示例' } as const
  it.each([
    ['a clerk of its township', { role: 'township_clerk', unitId: site.unitId }, 'office'],
    ['an admin of its township', { role: 'admin', unitId: site.unitId }, 'office'],
    ['an admin of the city', { role: 'admin', unitId: 'city:441900' }, 'above'],
    ['the city', { role: 'city_officer', unitId: 'city:441900' }, 'above'],
    ['an auditor', { role: 'auditor', unitId: 'city:441900' }, 'looker'],
    ['a clerk of another', { role: 'township_clerk', unitId: 'township:441900119' }, null],
    ['a village worker', { role: 'village_worker', unitId: site.unitId }, null],
    ['who runs it', { role: 'site_operator', unitId: site.unitId, site: 'p-1' }, 'operator'],
    ['who runs another', { role: 'site_operator', unitId: site.unitId, site: 'p-2' }, null],
    ['who runs none', { role: 'site_operator', unitId: site.unitId }, null],
  ] as const)('%s', (_name, who, side) => {
    expect(siteSideOf(site, { ...staff, ...who })).toBe(side)
  })

  it.each([
    ['pending', 'office', ['change', 'visit', 'plan', 'close']],
    ['active', 'office', siteVerbs.filter((verb) => verb !== 'resume')],
    ['suspended', 'office', ['change', 'plan', 'resume', 'close']],
    ['closed', 'office', []],
    ['active', 'above', ['suspend']],
    ['suspended', 'above', ['resume']],
    ['active', 'operator', ['shut', 'reopen', 'menu']],
    ['suspended', 'operator', []],
    ['active', 'looker', []],
  ] as const)('%s, from the side of %s', (status, side, verbs) => {
    expect(siteActions({ status }, side)).toEqual(verbs)
  })
})

describe('a plan', () => {
  const past = aPeriod('lunch', '11:00', '12:00', { since: '2020-01-01', until: '2021-12-31' })
  const announced = aPeriod('dinner', '17:00', '18:00', { since: '2026-04-01' })
  const summer = aPeriod('lunch', '10:00', '12:00', { since: '2026-02-01', until: '2026-03-20' })
  const at = day('2026-03-09')
  it.each<[string, Site['periods'], Site['periods']]>([
    ['what is past stands', [past], [past]],
    ['what stands ends the evening before', [aPeriod()], [{ ...aPeriod(), until: '2026-03-08' }]],
    ['what would have ended later too', [summer], [{ ...summer, until: '2026-03-08' }]],
    ['what was to begin later does not', [announced], []],
    ['what would begin that day does not', [{ ...announced, since: at }], []],
  ])('%s', (_name, periods, left) => {
    const next = decidedOf(planned({ from: at, hours: [] })(aSite({ periods }), today))
    expect(next.periods).toEqual(left)
  })

  it.each([
    ['2026-03-01', undefined, 'from', 'date_past'],
    ['2026-03-02', '2026-03-01', 'until', 'date_order'],
    ['2026-03-02', '2026-03-02', undefined, undefined],
  ])('from %s until %s', (from, until, path, fault) => {
    const plan = { from: day(from), until: until && day(until), hours: [] }
    const answer = planned({ ...plan, until: plan.until || undefined })(aSite(), today)
    const issue = answer.ok ? undefined : answer.problem.issues?.[0]
    expect([issue?.path, issue?.fault]).toEqual([path, fault])
  })

  it('prices alone leave the hours as they are', () => {
    const next = decidedOf(
      planned({ from: today, prices: [{ meal: 'lunch', fen: 900 }] })(aSite(), today),
    )
    expect(next.periods).toEqual(aSite().periods)
    expect(next.prices.map(({ fen, until }) => [fen, until])).toEqual([
      [1500, '2026-03-01'],
      [900, undefined],
    ])
  })

  const lunch = (days: number[], from: string, to: string) => ({
    ...{ serving: 'lunch' as const, days, holidays: 'asUsual' as const, from, to },
  })
  it.each([
    ['another day', [lunch([1], '11:00', '13:00'), lunch([2], '11:00', '13:00')], null],
    ['one after the other', [lunch([1], '11:00', '12:00'), lunch([1], '12:00', '13:00')], null],
    [
      'another serving',
      [lunch([1], '11:00', '13:00'), { ...lunch([1], '11:00', '13:00'), serving: 'open' as const }],
      null,
    ],
    ['inside', [lunch([1, 2], '11:00', '13:00'), lunch([2], '11:30', '12:00')], 'hours.1.from'],
  ])('two stretches: %s', (_name, hours, path) => {
    const answer = planned({ from: at, hours })(aSite(), today)
    expect(answer.ok ? null : answer.problem.issues?.[0]?.path).toBe(path)
  })
})

describe('closed days', () => {
  const closure = { id: 'c-1', since: day('2026-03-04'), until: day('2026-03-06'), reason: '停水' }
  it.each([
    ['2026-03-03', [], 'before it begins it never does'],
    ['2026-03-04', [], 'on the day it would begin'],
    ['2026-03-05', [{ ...closure, until: '2026-03-04' }], 'in the middle'],
    ['2026-03-06', [{ ...closure, until: '2026-03-05' }], 'on its last day'],
  ])('open again on %s', (from, left) => {
    const site = aSite({ closures: [closure] })
    const next = decidedOf(reopened({ closureId: 'c-1', from: day(from) })(site, today))
    expect(next.closures).toEqual(left)
  })

  it('open again after it has ended anyway is done already; one that is none is not found', () => {
    const site = aSite({ closures: [closure] })
    expect(reopened({ closureId: 'c-1', from: day('2026-03-07') })(site, today)).toMatchObject({
      problem: { code: 'already_done' },
    })
    expect(reopened({ closureId: 'c-9', from: today })(site, today)).toMatchObject({
      problem: { code: 'not_found' },
    })
  })

  it.each([
    ['2026-03-01', '2026-03-03', 'date_past'],
    ['2026-03-06', undefined, 'date_taken'],
    ['2026-03-02', '2026-03-04', 'date_taken'],
    ['2026-03-02', '2026-03-03', null],
    ['2026-03-07', undefined, null],
  ])('closed from %s to %s', (since, until, fault) => {
    const days = { id: 'c-2', since: day(since), until: until && day(until), reason: '示例' }
    const answer = shut({ ...days, until: days.until || undefined })(
      aSite({ closures: [closure] }),
      today,
    )
    expect(answer.ok ? null : answer.problem.issues?.[0]?.fault).toBe(fault)
  })
})

describe('looking', () => {
  it('what was found right has been looked into that day, and never earlier than before', () => {
    const site = aSite({ verifiedAt: { phone: '2026-02-20' }, visitedOn: '2026-02-20' })
    const visit = { on: day('2026-02-10'), right: ['phone', 'hours'] as const }
    const next = decidedOf(visited(visit)(site, today))
    expect(next.verifiedAt).toEqual({ phone: '2026-02-20', hours: '2026-02-10' })
    expect(next.visitedOn).toBe('2026-02-20')
  })

  it('what is changed counts as looked into, the rest does not', () => {
    const { at, name, kind, address, pays } = aSite({ verifiedAt: {} })
    const typed = {
      ...{ at, name, kind, address, pays, phone: '0000-0000009', source: '示例' },
      ...{ village: undefined, operator: undefined, permit: undefined, capacity: undefined },
      ...{ delivery: undefined, stepFree: undefined, welcome: undefined, landmass: undefined },
    }
    const next = decidedOf(changed(typed)(aSite({ verifiedAt: {} }), today))
    expect(next.verifiedAt).toEqual({ phone: today })
    expect(
      changed({ ...typed, phone: aSite().phone, source: '另一份' })(aSite(), today),
    ).toMatchObject({
      problem: { code: 'nothing_changed' },
    })
  })
})

describe('a permit', () => {
  const withPermit = (until: string, changes: { readonly status?: Site['status'] } = {}) =>
    aSite({ permit: { number: '示例', until: day(until) }, ...changes })
  it.each([
    ['2026-03-01', 'active', true],
    ['2026-03-02', 'active', false],
    ['2026-03-01', 'suspended', false],
    ['2026-03-01', 'pending', false],
  ] as const)('until %s, %s', (until, status, over) => {
    expect(expired(withPermit(until, { status }), today) !== null).toBe(over)
  })

  it('a place is not opened again by one that is over', () => {
    expect(resumed(withPermit('2026-03-01', { status: 'suspended' }), today)).toMatchObject({
      problem: { code: 'permit_over' },
    })
  })
})

it('the menu of a day is written anew, the other days stand', () => {
  const menus = [
    { on: day('2026-03-02'), meal: 'lunch' as const, dishes: '示例甲' },
    { on: day('2026-03-03'), meal: 'lunch' as const, dishes: '示例乙' },
  ]
  const next = decidedOf(
    cooked(day('2026-03-02'), [{ meal: 'dinner', dishes: '示例丙' }])(aSite({ menus }), today),
  )
  expect(next.menus).toEqual([{ ...menus[0], meal: 'dinner', dishes: '示例丙' }, menus[1]])
})

it('the history keeps what differs, and nothing that follows from it', () => {
  const site = aSite()
  const next = {
    ...site,
    phone: '',
    permit: { number: '示例', until: today },
    version: 2,
    finds: [],
  }
  expect(differenceOf(site, next)).toEqual({
    before: { phone: site.phone },
    after: { phone: '', permit: next.permit },
  })
})
