import { aHappening, answersFor, keptFor } from '../../../tests/builders/answers'
import { aChildsCase, keys, MONDAY } from '../../../tests/builders/applications'
import { aCity } from '../../../tests/builders/cities'
import { applicationSchema } from '../application'
import { temporaryRelief } from '../programmes/temporary-relief'
import { unsupportedChild } from '../programmes/unsupported-child'
import type { Answers } from '../sections'
import { submitted } from './submit'

const submit = (answers: Answers = answersFor(), city = aCity(), now = MONDAY) =>
  submitted(temporaryRelief, answers, city, now, keys)

it('a new case lies in the queue of the township, unclaimed, its first clock running', () => {
  const { application, events } = submit()
  const { tokenOf: _, ...known } = keys
  expect(application).toMatchObject({
    ...known,
    domain: 'assistance',
    programme: 'temporary-relief',
    status: 'submitted',
    turn: 'office',
    version: 1,
    lane: 'emergency',
    township: '441900121',
    queueIds: ['township:441900121'],
    receivingUnit: 'township:441900121',
    decidingUnit: 'township:441900121',
    claimedBy: null,
    household: 2,
    photoIds: ['photo-1'],
    submittedAt: MONDAY,
    updatedAt: MONDAY,
    events: 0,
  })
  expect(events).toEqual([
    { type: 'submitted', data: { unitId: 'township:441900121', lane: 'emergency' } },
  ])
})

it('it is what the store takes', () => {
  const { application } = submit()
  expect(applicationSchema().parse(application)).toEqual(application)
})

it('nothing of the person stands open but the masked name', () => {
  const { applicant, household, payout, happening } = answersFor()
  const { sealed: _, ...open } = submit().application
  const read = JSON.stringify(open)
  expect(open.applicantMasked).toBe('示***人')
  for (const secret of [
    applicant.name,
    applicant.idNumber,
    applicant.phone,
    applicant.livesAt,
    happening.story,
  ])
    expect(read).not.toContain(secret)
  for (const { name, idNumber } of household.members) {
    expect(read).not.toContain(name)
    expect(read).not.toContain(idNumber)
  }
  expect(read).not.toContain(payout.way === 'account' && payout.account)
})

it.each([
  // city, lane, clock, due
  ['dongguan', 'emergency', 'advance', '2026-03-03T02:00:00.000Z'],
  ['dongguan', 'expenditure', 'decision', '2026-03-23T15:59:59.999Z'],
  ['fuyang', 'emergency', 'advance', null],
  ['fuyang', 'expenditure', 'decision', null],
] as const)('%s, %s: %s runs, due %p', (id, lane, name, dueAt) => {
  const { application } = submit({ ...answersFor(), happening: aHappening({ lane }) }, aCity(id))
  expect(application).toMatchObject({ lane, dueAt, clocks: [{ name, dueAt, state: 'running' }] })
})

it('without township, household and photos it lies in the city’s own queue', () => {
  const { application } = submit({ happening: aHappening({ township: 'unknown' }) })
  expect(application).toMatchObject({
    township: 'unknown',
    queueIds: ['city:441900'],
    decidingUnit: 'city:441900',
    household: 1,
    photoIds: [],
    applicantMasked: '',
  })
})

describe('a child’s case', () => {
  it('lies with the township of the hukou, under the child’s masked name, without a lane', () => {
    const application = aChildsCase()
    expect(application).toMatchObject({
      programme: 'unsupported-child',
      lifecycle: 'confirmed',
      township: '450702001',
      queueIds: ['township:450702001'],
      applicantMasked: '示**子',
      household: 1,
      clocks: [{ name: 'verification', state: 'running' }],
    })
    expect(application).not.toHaveProperty('lane')
    expect(applicationSchema().parse(application)).toEqual(application)
  })

  it('shows nothing of the child, the guardian and the parents but that name', () => {
    const answers = keptFor(unsupportedChild, {
      parents: {
        father: { name: '示例父亲', situation: 'in_prison', idNumber: '110101198001010010' },
        mother: { name: '示例生母', situation: 'died' },
      },
    })
    const city = aCity('qinzhou')
    const sent = submitted(unsupportedChild, answers, city, MONDAY, keys)
    const { child, guardian, parents, payout } = answers
    const secrets = [
      ...[child?.name, child?.idNumber, child?.livesAt],
      ...[guardian?.name, guardian?.idNumber, guardian?.phone],
      ...[parents?.father.name, parents?.father.idNumber, parents?.mother.name],
      payout?.way === 'account' && payout.account,
    ]
    for (const secret of secrets) {
      expect(secret).toBeTruthy()
      expect(JSON.stringify(sent)).not.toContain(secret)
    }
  })

  it('of unknown hukou lies in the city’s own queue', () => {
    const answers = keptFor(unsupportedChild, { child: { township: 'unknown' } })
    const { application } = submitted(unsupportedChild, answers, aCity('qinzhou'), MONDAY, keys)
    expect(application).toMatchObject({ township: 'unknown', queueIds: ['city:450700'] })
  })
})

it('what is about a child says so, and says nothing of the kind of anybody else', () => {
  expect(aChildsCase().minor).toBe(true)
  expect(submit().application).not.toHaveProperty('minor')
})
