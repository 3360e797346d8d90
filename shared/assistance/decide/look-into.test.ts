import { anApplication, aSituation, claimedBy, valueOf } from '../../../tests/builders/applications'
import { aClerk, aResident } from '../../../tests/builders/people'
import { dibaoSituation } from '../../../tests/builders/dibao'
import { problem, type Problem } from '../../kernel/problem'
import { refuse } from '../../kernel/result'
import type { Application } from '../application'
import {
  answerCheck,
  askCheck,
  checked,
  flagRelative,
  judgePaper,
  visit,
  type VisitInput,
} from './look-into'

const TUESDAY = '2026-03-03T02:00:00.000Z'
const hand = { typedName: '示例' }
const difference = { idNumber: '示例', what: 'savings', told: 0, found: 5_000_000 } as const

const told = (changes: Partial<VisitInput> = {}): VisitInput => ({
  on: '2026-03-03',
  way: 'home',
  place: '示例村',
  finding: '示例：属实',
  photoIds: ['photo-9'],
  colleague: { staffId: 'second', name: '示例同事' },
  family: hand,
  visitors: [hand, hand],
  ...changes,
})

describe('a visit', () => {
  const situation = () => dibaoSituation({ status: 'accepted' }, { now: TUESDAY })

  it('is on the case as who and when, what was seen is sealed', () => {
    const { application, records, events } = valueOf(visit(situation(), told()))
    expect(application.visits).toEqual([
      { at: TUESDAY, unitId: 'township:450702001', staffIds: ['clerk', 'second'], way: 'home' },
    ])
    expect(JSON.stringify(application)).not.toContain('示例：属实')
    expect(records?.visits).toMatchObject([{ finding: '示例：属实', place: '示例村' }])
    expect(application.visitPhotoIds).toEqual(['photo-9'])
    expect(events).toMatchObject([{ type: 'visited', data: { people: 2, way: 'home' } }])
  })

  it('meets the clock of beginning to look into it', () => {
    const before = situation()
    expect(before.application.clocks.map(({ name }) => name)).toContain('investigation')
    const { application } = valueOf(visit(before, told()))
    const clock = application.clocks.find(({ name }) => name === 'investigation')
    expect(clock?.state).toBe('met')
  })

  const issue = (path: string, fault: 'date_future' | 'signature_empty') =>
    problem('invalid_input', { issues: [{ path, fault }] })

  it.each<[string, Partial<VisitInput>, Problem]>([
    [
      'alone',
      { colleague: { staffId: 'clerk', name: '示例经办' } },
      problem('colleague_needed', { field: 'colleague' }),
    ],
    [
      'by phone without saying why',
      { way: 'remote' },
      problem('remote_reason_needed', { field: 'remoteReason' }),
    ],
    ['tomorrow', { on: '2026-03-04' }, issue('on', 'date_future')],
    ['signed by one of the two', { visitors: [hand] }, issue('visitors', 'signature_empty')],
  ])('%s is refused', (_, changes, found) => {
    expect(visit(situation(), told(changes))).toEqual(refuse(found))
  })

  it('by phone with the reason why nobody could go is taken', () => {
    const remote = told({ way: 'remote', remoteReason: '示例：台风' })
    expect(valueOf(visit(situation(), remote)).application.visits?.[0]?.way).toBe('remote')
  })
})

describe('a means check', () => {
  const asked = () => {
    const situation = dibaoSituation({ status: 'accepted' }, { now: TUESDAY })
    return { ...situation, application: valueOf(askCheck(situation, {})).application }
  }

  it('that agrees leaves the case where it is', () => {
    const { application, events } = valueOf(checked(asked(), []))
    expect(application).toMatchObject({ status: 'accepted', check: { state: 'clear' } })
    expect(events).toEqual([{ type: 'checked', data: { clear: true } }])
  })

  it('that differs asks the resident, whose days run while the office’s stand still', () => {
    const { application, records } = valueOf(checked(asked(), [difference]))
    expect(application).toMatchObject({
      status: 'differs',
      turn: 'resident',
      check: { state: 'differs' },
      // Ten working days after Tuesday 3 March.
      dueAt: '2026-03-17T15:59:59.999Z',
    })
    expect(application.clocks.find(({ name }) => name === 'decision')?.state).toBe('paused')
    expect(records?.checks).toEqual([{ at: TUESDAY, differences: [difference] }])
  })

  it('answered, the office goes on with the days it had left', () => {
    const before = asked()
    const differs = valueOf(checked(before, [difference]))
    const records = differs.records ?? before.records
    const situation = { ...before, application: differs.application, records, actor: aResident() }
    const answered = valueOf(
      answerCheck(situation, { text: '示例：已取出看病', photoIds: ['p-7'] }),
    )
    expect(answered.application).toMatchObject({
      status: 'accepted',
      turn: 'office',
      check: { state: 'explained' },
      visitPhotoIds: ['p-7'],
    })
    expect(answered.application.clocks.map(({ state }) => state)).not.toContain('paused')
    expect(answered.records?.checks[0]?.answer?.text).toBe('示例：已取出看病')
  })

  it.each<[string, Partial<Application>]>([
    ['that nobody asked for', { check: undefined }],
    ['of a case that has gone on', { turn: 'nobody', status: 'withdrawn' }],
    ['that was taken already', { check: { state: 'clear', at: TUESDAY } }],
  ])('%s is refused', (_, changes) => {
    const { application, ...rest } = asked()
    const changed = { ...application, ...changes } as Application
    expect(checked({ ...rest, application: changed }, [])).toEqual(refuse(problem('wrong_status')))
  })
})

describe('a paper', () => {
  const situation = aSituation({
    application: anApplication({ ...claimedBy(), status: 'accepted' }),
  })

  it.each([true, false])('that will do (%p) is noted with who said so', (fine) => {
    const { application } = valueOf(
      judgePaper(situation, { paper: 'proof', fine, reason: '示例：看不清' }),
    )
    expect(application.judged).toEqual({
      proof: { fine, reason: '示例：看不清', staffId: aClerk().staffId },
    })
  })

  it('that nobody sent cannot be judged', () => {
    expect(judgePaper(situation, { paper: 'bills', fine: true, reason: '' })).toEqual(
      refuse(problem('photo_missing', { field: 'paper' })),
    )
  })

  it('is not sent back without a reason', () => {
    expect(judgePaper(situation, { paper: 'proof', fine: false, reason: '' })).toEqual(
      refuse(problem('invalid_input', { issues: [{ path: 'reason', fault: 'required' }] })),
    )
  })
})

it('a relative in the office is flagged open and named sealed', () => {
  const { application, records, events } = valueOf(
    flagRelative(dibaoSituation({ status: 'accepted' }), { who: '示例亲属' }),
  )
  expect(application.relative).toBe(true)
  expect(records?.relative).toBe('示例亲属')
  expect(JSON.stringify([application, events])).not.toContain('示例亲属')
})
