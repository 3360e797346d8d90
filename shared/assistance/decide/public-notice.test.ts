import { dibaoSituation } from '../../../tests/builders/dibao'
import { valueOf } from '../../../tests/builders/applications'
import { aCountyOfficer } from '../../../tests/builders/people'
import { addHours, type Instant } from '../../kernel/plain-date'
import { problem } from '../../kernel/problem'
import { refuse } from '../../kernel/result'
import type { Application } from '../application'
import { propose } from './propose'
import { object } from './public-notice'
import { takeDown } from './time'

const TUESDAY = '2026-03-03T02:00:00.000Z'
const reason = '示例：符合条件'
const visits: Application['visits'] = [
  { at: TUESDAY, unitId: 'township:450702001', staffIds: ['clerk', 'second'], way: 'home' },
]
const done = { visits, check: { state: 'clear', at: TUESDAY } } as const

const lookedInto = (changes: Partial<Application> = {}, now: Instant = TUESDAY) =>
  dibaoSituation({ ...done, ...changes }, { now })

const opinion = { outcome: 'grant', fen: 90_000, reason, place: '示例村' } as const

const up = () => {
  const situation = lookedInto()
  return { ...situation, application: valueOf(propose(situation, opinion)).application }
}

const neighbour = { by: 'neighbour', text: '示例：他家有两辆车', phone: '13800000000' }

describe('an opinion to grant', () => {
  it('goes up for seven days, the first not counted, on the page of its township', () => {
    const { application } = up()
    expect(application).toMatchObject({
      status: 'posted',
      turn: 'public',
      postedIn: 'township:450702001',
      publicNotice: { state: 'up', from: '2026-03-03', until: '2026-03-10', place: '示例村' },
      proposal: { fen: 90_000 },
    })
  })

  it('needs a place to go up in', () => {
    expect(propose(lookedInto(), { ...opinion, place: undefined })).toEqual(
      refuse(problem('invalid_input', { issues: [{ path: 'place', fault: 'required' }] })),
    )
  })

  it.each([
    ['nobody has been there', { visits: [] }, 'visit_missing'],
    ['nothing was checked', { check: undefined }, 'check_missing'],
    ['the check is not back', { check: { state: 'asked', at: TUESDAY } }, 'check_missing'],
    ['the check differs', { check: { state: 'differs', at: TUESDAY } }, 'check_missing'],
    [
      'somebody has not signed',
      { unsigned: [{ token: 't', masked: '示*' }] },
      'authorisation_missing',
    ],
    [
      'a paper was returned',
      { judged: { proof: { fine: false, reason: '示例', staffId: 'clerk' } } },
      'paper_returned',
    ],
  ] as const)('is not given while %s', (_, changes, code) => {
    const found = propose(lookedInto(changes as Partial<Application>), opinion)
    expect(found).toEqual(refuse(problem(code)))
  })

  it('to refuse needs none of it and goes up nowhere', () => {
    const situation = lookedInto({ visits: [], check: undefined })
    const { application } = valueOf(propose(situation, { outcome: 'refuse', reason }))
    expect(application).toMatchObject({ status: 'proposed', decidingUnit: 'county:450702' })
  })

  it('is no more than what is short of the standard, where nothing on top is set', () => {
    // Two of 800 each, and 1200.50 of wages, of which up to half may be costs of working.
    const most = 2 * 80_000 - 60_025
    expect(propose(lookedInto(), { ...opinion, fen: most }).ok).toBe(true)
    expect(propose(lookedInto(), { ...opinion, fen: most + 1 })).toEqual(
      refuse(problem('policy_unset', { field: 'fen', key: 'dibao.extra', limit: most })),
    )
  })
})

describe('taken down by time', () => {
  it.each<[string, Instant, boolean]>([
    ['on the last day', '2026-03-10T15:59:59.999Z', false],
    ['the moment after it', '2026-03-10T16:00:00.000Z', true],
  ])('%s: %s', (_, now, down) => {
    const taken = takeDown({ ...up(), now })
    expect(taken?.application.status).toBe(down ? 'proposed' : undefined)
    if (!taken) return
    expect(taken.application).toMatchObject({
      decidingUnit: 'county:450702',
      publicNotice: { state: 'done' },
      // Ten working days of the county after Wednesday 11 March.
      clocks: expect.arrayContaining([
        expect.objectContaining({ name: 'confirmation', dueAt: '2026-03-25T15:59:59.999Z' }),
      ]) as unknown,
    })
    expect(taken.application).not.toHaveProperty('postedIn')
    expect(taken.events).toEqual([{ type: 'notice_over', data: { toUnit: 'county:450702' } }])
  })
})

describe('an objection', () => {
  const objected = () => valueOf(object(up(), neighbour))

  it('takes it down and gives the case back to the township', () => {
    const { application, records } = objected()
    expect(application).toMatchObject({
      status: 'accepted',
      turn: 'office',
      publicNotice: { state: 'objected' },
    })
    for (const gone of ['postedIn', 'proposal']) expect(application).not.toHaveProperty(gone)
    expect(records?.objections).toMatchObject([neighbour])
    expect(JSON.stringify(application)).not.toContain('他家')
  })

  it.each<[string, Instant, boolean]>([
    ['on the last day is taken', '2026-03-10T15:59:59.999Z', true],
    ['after it is too late', '2026-03-10T16:00:00.000Z', false],
  ])('%s', (_, now, taken) => {
    const found = object({ ...up(), now }, neighbour)
    if (taken) expect(found.ok).toBe(true)
    else expect(found).toEqual(refuse(problem('objection_late')))
  })

  it('by the same person is taken once', () => {
    const before = up()
    const { records = before.records } = objected()
    expect(object({ ...before, records }, neighbour)).toEqual(refuse(problem('already_objected')))
  })

  it('asks for another visit, and then 低保 is reported directly, without going up again', () => {
    const { application } = objected()
    const now = addHours(TUESDAY, 24)
    const again = { ...lookedInto(), application, now }
    expect(propose(again, opinion)).toEqual(refuse(problem('visit_missing')))
    const seen = { ...application, visits: visits.map((one) => ({ ...one, at: now })) }
    const { application: proposed } = valueOf(propose({ ...again, application: seen }, opinion))
    expect(proposed).toMatchObject({ status: 'proposed', decidingUnit: 'county:450702' })
  })

  it('goes up again where the programme says so, as 特困 does', () => {
    const { application } = objected()
    const now = addHours(TUESDAY, 24)
    const steps = { ...application.steps, publicNotice: 'again' as const }
    const seen = [
      { at: now, unitId: 'township:450702001', staffIds: ['a', 'b'], way: 'home' as const },
    ]
    const situation = { ...lookedInto(), application: { ...application, steps, visits: seen }, now }
    expect(valueOf(propose(situation, opinion)).application.status).toBe('posted')
  })

  it('means nothing to a case that is not up', () => {
    const situation = { ...lookedInto(), actor: aCountyOfficer() }
    expect(object(situation, neighbour)).toEqual(refuse(problem('objection_late')))
  })
})
