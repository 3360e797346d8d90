import { typedAnswers } from '../../../tests/builders/answers'
import { keys, MONDAY, valueOf } from '../../../tests/builders/applications'
import { aMadeUpCity, aTownship } from '../../../tests/builders/cities'
import { aClerk, anApprover, aResident } from '../../../tests/builders/people'
import type { City } from '../../cities/city'
import type { StaffMember } from '../../identity/actor'
import type { Figure } from '../../policy/figure'
import { obstacle } from '../access'
import type { Application } from '../application'
import { checkAnswers } from '../check-answers'
import { accept } from '../decide/accept'
import { claim } from '../decide/claim'
import { approve, propose } from '../decide/decide'
import type { StaffDecide } from '../decide/decision'
import { submitted } from '../decide/submit'
import type { CaseVerb } from '../lifecycle'
import type { Programme } from '../programme'
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
  decides: 'township',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: { decision: 'temporaryRelief.decision', supplement: 'supplement.window' },
  benefit: { kind: 'fixed', per: 'month', standard: 'elder.allowance' },
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
    figure({ key: 'elder.allowance', value: { unit: 'fen', amount: 12_345, per: 'month' } }),
  ],
}

const typed = () => {
  const { applicant, household, signature } = typedAnswers()
  return { applicant, household, signature }
}

const answers = valueOf(checkAnswers(heating, typed(), city, '2026-03-02'))
const clerk = aClerk({ unitId: `township:${TOWNSHIP.code}` })
const approver = anApprover({ unitId: `township:${TOWNSHIP.code}` })

/** Does a verb as the server does: the guard first. */
function does<I>(
  verb: CaseVerb,
  decide: StaffDecide<I>,
  actor: StaffMember,
  application: Application,
  input: I,
): Application {
  expect(obstacle(application, actor, verb)).toBeNull()
  const situation = { application, answers, programme: heating, actor, city, now: MONDAY }
  return valueOf(decide(situation, input)).application
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

it('a case of it goes from the form to the decision', () => {
  const { application: sent } = submitted(heating, answers, city, MONDAY, keys)
  expect(sent).toMatchObject({
    ...{ programme: 'heating', lifecycle: 'confirmed', applicantMasked: '示***人', household: 2 },
    clocks: [{ name: 'decision', count: 5, dueAt: '2026-03-09T15:59:59.999Z' }],
    // No page of it says where: the city's own office places it.
    queueIds: ['city:999999'],
  })
  const lies = { queueIds: [clerk.unitId], decidingUnit: clerk.unitId }
  const claimed = does('claim', claim, clerk, { ...sent, ...lies }, {})
  const accepted = does('accept', accept, clerk, claimed, {})
  const proposed = does('propose', propose, clerk, accepted, { outcome: 'grant', reason: '示例' })
  expect(proposed).toMatchObject({
    ...{ status: 'proposed', ...lies, proposal: { fen: 12_345 } },
    clocks: [{ name: 'decision', state: 'running' }],
  })
  const application = does('approve', approve, approver, proposed, {})
  expect(application).toMatchObject({
    ...{ status: 'granted', queueIds: [clerk.unitId] },
    decision: { fen: 12_345, per: 'month', firstPayMonth: '2026-04', appealTo: '示例市人民政府' },
  })
  expect(obstacle(application, aResident(), 'withdraw')).toEqual({ code: 'wrong_status' })
})
