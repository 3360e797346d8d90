import { aClerk, aMember, HUMEN } from '../../../tests/builders/people'
import { cityPacks } from '../../cities/packs'
import { cityOf } from '../../cities/city'
import type { Figure } from '../../policy/figure'
import { cared, checked, dueOn, isOwn, moved, newLead, newTarget } from './decide'
import type { CareTarget, Lead } from './lead'

const pack = cityPacks.get('dongguan')
if (!pack) throw new Error('no such city')
const city = cityOf(pack)

const about = {
  personKey: 'k'.repeat(64),
  township: HUMEN,
  village: '示例村',
  person: { name: '欧阳示例', idNumber: '示例', address: '示例' },
}
const kept = { sealed: '', at: '', by: '' }
const from = { kinds: ['medical'], source: 'grid', receivedOn: '2026-03-02' } as const

const aLead = (changes: Partial<Lead> = {}): Lead => ({
  ...newLead(about, from, city),
  ...kept,
  ...changes,
})
const aTarget = (changes: Partial<CareTarget> = {}): CareTarget => ({
  ...newTarget(about, 'visit', '2026-01-01', city),
  ...kept,
  ...changes,
})
const today = '2026-03-10'

describe('a new lead', () => {
  it('is known by person, source and day, and says no name', () => {
    const lead = newLead(about, from, city)
    expect(lead).toMatchObject({ masked: '欧**例', state: 'open', openKey: about.personKey })
    expect(lead._id).toBe(newLead(about, from, city)._id)
    expect(lead._id).not.toBe(newLead(about, { ...from, receivedOn: '2026-03-03' }, city)._id)
    expect(lead._id).toMatch(/^[\w:-]{1,80}$/)
    expect(lead.under).toEqual([`township:${HUMEN}`, 'city:441900'])
    expect(JSON.stringify(lead)).not.toContain('欧阳')
  })
})

describe('whose it is', () => {
  const worker = aMember('village_worker', { village: '示例村' })
  it.each([
    ['the village’s worker', worker, true],
    ['a worker of another village', { ...worker, village: '示例东村' }, false],
    ['a worker of no village', aMember('village_worker'), false],
    ['a worker of a village called the same', { ...worker, unitId: 'township:441900119' }, false],
    ['a clerk of the township', aClerk(), true],
    ['a clerk of the next one', aClerk({ unitId: 'township:441900119' }), false],
    ['its approver', aMember('township_approver'), false],
    ['the city’s officer', aMember('city_officer', { unitId: 'city:441900' }), false],
  ])('%s', (_who, actor, own) => {
    expect(isOwn(actor, aLead())).toBe(own)
  })
})

describe('until when', () => {
  const figure = (value: Figure['value']): Figure => ({
    ...{ key: 'lead.check', value, from: '2026-01-01', source: '示例', grade: 'T' },
  })
  it.each<[string, readonly Figure[], string | null]>([
    ['no figure, no day', [], null],
    ['days', [figure({ unit: 'days', count: 10 })], '2026-03-12'],
    ['working days', [figure({ unit: 'workingDays', count: 10 })], '2026-03-16'],
    ['a year not announced', [figure({ unit: 'workingDays', count: 400 })], null],
    ['a figure of another kind', [figure({ unit: 'scheme' })], null],
  ])('%s', (_name, own, day) => {
    expect(dueOn(aLead(), cityOf(pack, own))).toBe(day)
  })
})

describe('a result', () => {
  it.each(['helped', 'told', 'ineligible', 'unknown', 'moved', 'died'] as const)(
    '%s ends the lead and frees the person for another',
    (result) => {
      const lead = aLead()
      expect(checked(lead, { result, on: today, revisitOn: undefined }, today)).toMatchObject({
        value: { state: 'checked', result, checkedOn: today, openKey: lead._id },
      })
    },
  )

  it('to go again keeps it open, until that day', () => {
    const again = { result: 'revisit', on: today, revisitOn: '2026-03-20' } as const
    expect(checked(aLead(), again, today)).toMatchObject({
      value: { state: 'open', nextOn: '2026-03-20', openKey: about.personKey },
    })
  })

  it('is not given twice', () => {
    const told = { result: 'told', on: today, revisitOn: undefined } as const
    expect(checked(aLead({ state: 'checked' }), told, today)).toMatchObject({
      problem: { code: 'wrong_status' },
    })
    expect(moved(aLead({ state: 'checked' }), '示例东村')).toMatchObject({
      problem: { code: 'wrong_status' },
    })
    expect(moved(aLead(), '示例村')).toMatchObject({ problem: { code: 'nothing_changed' } })
  })
})

describe('a visit', () => {
  const visit = (on: '2026-02-27' | '2026-03-10', changes: object = {}) =>
    ({ on, way: 'home', finding: 'well', ...changes }) as const

  it('counts for its month, and an older one does not undo a newer', () => {
    const target = aTarget({ doneIn: '2026-03' })
    expect(cared(target, visit('2026-02-27'), today)).toMatchObject({
      value: { period: '2026-02', target: { doneIn: '2026-03' } },
    })
    expect(cared(aTarget(), visit('2026-03-10'), today)).toMatchObject({
      value: { period: '2026-03', target: { doneIn: '2026-03' } },
    })
  })

  it.each([
    ['who has been taken off', aTarget({ active: false }), {}, 'wrong_status'],
    ['by hand', aTarget(), { way: 'hand' }, 'invalid_input'],
    ['without a finding', aTarget(), { finding: undefined }, 'invalid_input'],
    ['a statement by phone', aTarget({ duty: 'statement' }), { way: 'phone' }, 'invalid_input'],
  ])('%s is refused', (_name, target, changes, code) => {
    expect(cared(target, visit('2026-03-10', changes), today)).toMatchObject({ problem: { code } })
  })
})
