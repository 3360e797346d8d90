import { anApplication, aSituation, claimedBy, valueOf } from '../../../tests/builders/applications'
import { aClerk, anApprover, anOfficer, CHANGAN } from '../../../tests/builders/people'
import type { StaffMember } from '../../identity/actor'
import { problem, type Problem } from '../../kernel/problem'
import type { Application } from '../application'
import type { Status } from '../lifecycle'
import { assign, claim, handOver, release } from './claim'

const LATER = '2026-03-02T03:00:00.000Z'
const open: Status[] = ['submitted', 'accepted', 'advanced']

it.each(open)('claiming a case that is %s changes who has it, and nothing else', (status) => {
  const application = anApplication({ status })
  expect(valueOf(claim(aSituation({ application, now: LATER }), {}))).toEqual({
    application: {
      ...application,
      claimedBy: { staffId: 'clerk', name: '示例经办' },
      updatedAt: LATER,
    },
    events: [{ type: 'claimed', data: { staffName: '示例经办' } }],
  })
})

it.each(open)('releasing a case that is %s gives it back, and nothing else', (status) => {
  const application = anApplication({ status, ...claimedBy() })
  expect(valueOf(release(aSituation({ application, now: LATER }), {}))).toEqual({
    application: { ...application, claimedBy: null, updatedAt: LATER },
    events: [{ type: 'released', data: {} }],
  })
})

it('what an approver gives back for a colleague says so in the trail', () => {
  const application = anApplication(claimedBy())
  const situation = aSituation({ application, actor: anApprover(), now: LATER })
  expect(valueOf(release(situation, {}))).toMatchObject({
    application: { claimedBy: null },
    events: [{ type: 'released', data: { byName: anApprover().name } }],
  })
})

describe('giving a case to a colleague', () => {
  const colleague = aClerk({ staffId: 'second', openid: 'openid-second', name: '示例同事' })
  const given = (changes: Partial<Application>) => {
    const application = anApplication(changes)
    return assign(aSituation({ application, actor: anApprover(), now: LATER }), { to: colleague })
  }

  it.each(open)('that is %s changes who has it, and nothing else', (status) => {
    const application = anApplication({ status })
    expect(valueOf(given({ status }))).toEqual({
      application: {
        ...application,
        claimedBy: { staffId: 'second', name: '示例同事' },
        updatedAt: LATER,
      },
      events: [{ type: 'assigned', data: { byName: anApprover().name, staffName: '示例同事' } }],
    })
  })

  it('that is put up goes on waiting for the public', () => {
    const status = 'posted'
    expect(valueOf(given({ status, ...claimedBy() })).application).toMatchObject({
      ...{ status, turn: 'public', claimedBy: { staffId: 'second' } },
    })
  })

  it('out of another’s hands, the trail names whose they were', () => {
    expect(valueOf(given(claimedBy()))).toMatchObject({
      application: { claimedBy: { staffId: 'second' } },
      events: [{ data: { staffName: '示例同事', fromName: '示例经办' } }],
    })
  })

  it.each<[string, Partial<Application>, StaffMember | undefined, Problem]>([
    ['nobody', {}, undefined, problem('staff_unknown', { field: 'to' })],
    [
      'a clerk of another office',
      {},
      aClerk({ unitId: `township:${CHANGAN}` }),
      problem('staff_unknown', { field: 'to' }),
    ],
    [
      'somebody who takes no cases on',
      {},
      anApprover({ staffId: 'other' }),
      problem('staff_unknown', { field: 'to' }),
    ],
    ['who applied', { applicantOpenid: 'openid-second' }, colleague, problem('same_person')],
    ['a party', { parties: ['openid-second'] }, colleague, problem('same_person')],
    [
      'who holds it',
      claimedBy(colleague),
      colleague,
      problem('claimed_by_other', { who: '示例同事' }),
    ],
  ])('to %s is refused', (_, changes, to, found) => {
    const application = anApplication(changes)
    const situation = aSituation({ application, actor: anApprover(), now: LATER })
    expect(assign(situation, { to })).toEqual({ ok: false, problem: found })
  })

  it('an officer of the city gives to an officer of the city', () => {
    const to = anOfficer({ staffId: 'second', name: '示例同事' })
    const application = anApplication({ queueIds: ['city:441900'] })
    const situation = aSituation({ application, actor: anOfficer(), now: LATER })
    expect(valueOf(assign(situation, { to })).application.claimedBy?.staffId).toBe('second')
  })
})

describe('handing over what somebody holds who has left', () => {
  const colleague = aClerk({ staffId: 'second', openid: 'openid-second', name: '示例同事' })
  const held = (changes: Partial<Application> = {}) =>
    aSituation({ application: anApplication({ ...claimedBy(), ...changes }), now: LATER })
  const to = { from: 'clerk', to: colleague, byName: '示例管理员' }

  it('gives the case to the colleague, whatever its status', () => {
    const facts = held({ status: 'supplement', turn: 'resident' })
    expect(handOver(facts, to)).toMatchObject({
      application: { claimedBy: { staffId: 'second' }, status: 'supplement', turn: 'resident' },
      events: [{ type: 'assigned', data: { byName: '示例管理员', staffName: '示例同事' } }],
    })
  })

  it('gives it back where nobody is named, or where it is the colleague’s own matter', () => {
    const back = { application: { claimedBy: null }, events: [{ type: 'released' }] }
    expect(handOver(held(), { ...to, to: undefined })).toMatchObject(back)
    expect(handOver(held({ parties: ['openid-second'] }), to)).toMatchObject(back)
  })

  it.each([null, { staffId: 'other', name: '示例' }])('leaves it where %p has it', (holder) => {
    expect(handOver(held({ claimedBy: holder }), to)).toBeNull()
  })
})
