import { typedAnswers } from '../../../tests/builders/answers'
import { keys, MONDAY, valueOf } from '../../../tests/builders/applications'
import { aMadeUpCity, aTownship } from '../../../tests/builders/cities'
import { aClerk, anApprover, aResident } from '../../../tests/builders/people'
import { performs, type Step } from '../../../tests/builders/steps'
import type { City } from '../../cities/city'
import type { Actor } from '../../identity/actor'
import type { Instant } from '../../kernel/plain-date'
import type { Figure } from '../../policy/figure'
import { obstacle } from '../access'
import type { Application } from '../application'
import { checkAnswers } from '../check-answers'
import { submitted } from '../decide/submit'
import type { CaseVerb } from '../lifecycle'
import type { Programme } from '../programme'
import { noRecords } from '../records'
import { programmes } from './all'

/** A programme that nobody has: this file is all there is of it. */
const heating: Programme = {
  id: 'heating',
  prefix: 'QN',
  sections: ['applicant', 'household', 'signature'],
  documents: [],
  about: ({ applicant }) => applicant,
  contact: ({ applicant }) => applicant,
  routing: 'where_it_happened',
  lifecycle: 'confirmed',
  steps: () => ({ visit: true, check: false, publicNotice: 'once', federation: false }),
  decides: 'township',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: {
    decision: 'temporaryRelief.decision',
    supplement: 'supplement.window',
    publicNotice: 'dibao.publicNotice',
    review: 'dibao.reviewFixed',
  },
  benefit: { kind: 'fixed', per: 'month', standards: () => ['dibao.standard', 'tekun.standard'] },
  inForce: { review: () => 'dibao.reviewFixed' },
  basis: ['示例：取暖补贴'],
}

const TOWNSHIP = aTownship()
const figure = (changes: Pick<Figure, 'key' | 'value'>): Figure => ({
  ...{ from: '2020-01-01', source: '示例', grade: 'K', ...changes },
})
const city: City = {
  ...aMadeUpCity([TOWNSHIP]),
  figures: [
    ...aMadeUpCity().figures,
    figure({ key: 'temporaryRelief.decision', value: { unit: 'workingDays', count: 5 } }),
    figure({ key: 'dibao.standard', value: { unit: 'fen', amount: 12_000, per: 'month' } }),
    figure({ key: 'tekun.standard', value: { unit: 'fen', amount: 345, per: 'month' } }),
  ],
}

const typed = () => {
  const { applicant, household, signature } = typedAnswers()
  return { applicant, household, signature }
}

const answers = valueOf(checkAnswers(heating, typed(), city, '2026-03-02'))
const unitId = `township:${TOWNSHIP.code}`
const clerk = aClerk({ unitId })
const approver = anApprover({ unitId })

const step: Omit<Step, 'verb'> = {
  ...{ fen: 1, lane: 'emergency', outcome: 'grant', change: 'raise', unitId, photos: 1 },
  fine: true,
}

type Doing = readonly [CaseVerb | 'timePasses', Actor, Instant?]

/** Does verbs one after another as the server does: the guard first. */
function does(sent: Application, ...doings: readonly Doing[]): Application {
  return doings.reduce((application, [verb, actor, now = MONDAY]) => {
    if (verb !== 'timePasses') expect(obstacle(application, actor, verb)).toBeNull()
    const situation = { application, answers, records: noRecords, programme: heating }
    const facing = { ...situation, actor, city, now }
    return valueOf(performs[verb](facing, { ...step, verb })).application
  }, sent)
}

it('is not among the programmes of the house', () => {
  expect(programmes.has(heating.id)).toBe(false)
})

it('a form of it is checked by its own pages', () => {
  expect(checkAnswers(heating, typed(), city, '2026-03-02')).toMatchObject({ ok: true })
  expect(checkAnswers(heating, { ...typed(), household: {} }, city, '2026-03-02')).toMatchObject({
    problem: { issues: [{ path: 'household.members', fault: 'required' }] },
  })
})

describe('a case of it', () => {
  const { application: sent } = submitted(heating, answers, city, MONDAY, keys)
  const here = { queueIds: [unitId], decidingUnit: unitId }
  const claimed = does({ ...sent, ...here }, ['claim', clerk])

  it('starts with its own clock and its own steps, where nobody knows which township', () => {
    expect(sent).toMatchObject({
      ...{ programme: 'heating', lifecycle: 'confirmed', applicantMasked: '示***人', household: 2 },
      steps: { visit: true, publicNotice: 'once' },
      clocks: [{ name: 'decision', count: 5, dueAt: '2026-03-09T15:59:59.999Z' }],
      // No page of it says where: the city's own office places it.
      queueIds: ['city:999999'],
    })
  })

  it('is granted nothing before somebody has been there', () => {
    expect(() => does(claimed, ['accept', clerk], ['propose', clerk])).toThrow('visit_missing')
  })

  it('goes from the form to what is given, and is looked at again', () => {
    const posted = does(claimed, ['accept', clerk], ['visit', clerk], ['propose', clerk])
    expect(posted).toMatchObject({
      ...{ status: 'posted', postedIn: unitId, proposal: { fen: 12_345 } },
      publicNotice: { state: 'up', until: '2026-03-09' },
    })
    const decided = does(
      posted,
      ['timePasses', clerk, '2026-03-10T02:00:00.000Z'],
      ['approve', approver, '2026-03-10T03:00:00.000Z'],
    )
    expect(decided).toMatchObject({
      ...{
        status: 'inForce',
        queueIds: [unitId],
        benefit: { amounts: [{ from: '2026-04', fen: 12_345 }], from: '2026-04' },
      },
      decision: { fen: 12_345, per: 'month', firstPayMonth: '2026-04', appealTo: '示例市人民政府' },
    })
    expect(decided.clocks.find(({ name }) => name === 'review')).toMatchObject({
      ...{ unit: 'months', count: 12, state: 'running', dueAt: '2027-03-10T15:59:59.999Z' },
    })
    expect(obstacle(decided, aResident(), 'withdraw')).toEqual({ code: 'wrong_status' })
  })
})
