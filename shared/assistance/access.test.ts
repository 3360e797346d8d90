import fc from 'fast-check'
import {
  aChildsCase,
  aChildsClerk,
  anApplication,
  aClock,
  claimedBy,
} from '../../tests/builders/applications'
import {
  aClerk,
  aCountyOfficer,
  aFederationOfficer,
  aMember,
  anApprover,
  anOfficer,
  aResident,
  aVisitor,
  CHANGAN,
  HUMEN,
  LINGSHAN,
  QINNAN,
  XIANGYANG,
} from '../../tests/builders/people'
import {
  hasQueue,
  oversees,
  staffRoles,
  type Actor,
  type StaffMember,
  type StaffRole,
} from '../identity/actor'
import { problem, type Problem } from '../kernel/problem'
import { access, deciders, doesAsOwn, obstacle, offers } from './access'
import { asStaff, isApplicant, maySee } from './whose'
import type { Application } from './application'
import {
  caseVerbs,
  lifecycleNames,
  lifecycles,
  statuses,
  turnOf,
  type CaseVerb,
  type Status,
} from './lifecycle'
import { lanes } from './sections/needs'

const HERE = `township:${HUMEN}`
const NEXT_DOOR = `township:${CHANGAN}`
const colleague = aClerk({ openid: 'openid-colleague', staffId: 'colleague', name: '示例同事' })

const supplement: Application['supplement'] = {
  asks: [{ section: 'documents' }],
  note: '示例',
  until: null,
  returnTo: 'submitted',
}
const proposal: Application['proposal'] = {
  outcome: 'refuse',
  reason: '示例',
  staffId: 'clerk',
  returnTo: 'accepted',
  unitId: HERE,
}
const advance: Application['advance'] = { fen: 1, at: '2026-03-02T02:00:00.000Z', staffId: 'clerk' }

/** An urgent case the clerk holds, with what it has when it stands at `status`. */
const caseAt = (status: Status, changes: Partial<Application> = {}): Application =>
  anApplication({
    status,
    ...claimedBy(),
    ...(status === 'supplement' && { supplement }),
    ...(status === 'advanced' && { advance }),
    ...(status === 'proposed' && { proposal }),
    ...changes,
  })

/** A child's case in 钦州 the clerk of 向阳街道 holds; once it is proposed it lies with the county. */
const childsCaseAt = (status: Status, changes: Partial<Application> = {}): Application =>
  aChildsCase({
    status,
    ...claimedBy(),
    ...(status === 'supplement' && { supplement }),
    ...(status === 'proposed' && {
      proposal: { ...proposal, unitId: `township:${XIANGYANG}` },
      decidingUnit: `county:${QINNAN}`,
      queueIds: [`county:${QINNAN}`],
    }),
    ...changes,
  })

/** What each verb meets in which status, a line each: `yes` or the problem. What is not on the list is refused outright. */
function matrix(actor: Actor, changes: Partial<Application> = {}, at = caseAt): string {
  const answers = caseVerbs.flatMap((verb) =>
    statuses.map((status) => {
      const found = obstacle(at(status, changes), actor, verb)
      return { line: `${verb} ${found?.code ?? 'yes'}:`, status, code: found?.code }
    }),
  )
  const shown = answers.filter(({ code }) => code !== 'not_allowed' && code !== 'wrong_status')
  const lines = [...new Set(shown.map(({ line }) => line))]
  const where = (line: string) =>
    shown.filter((one) => one.line === line).map(({ status }) => status)
  return lines.map((line) => [line, ...where(line)].join(' ')).join('\n')
}

describe('who may do what, status by status', () => {
  it('the applicant', () => {
    expect(matrix(aResident())).toMatchInlineSnapshot(`
     "answerSupplement yes: supplement
     answerCheck yes: differs
     answerHearing yes: hearing
     withdraw yes: submitted supplement accepted differs posted advanced"
    `)
  })

  it('the clerk who holds the case', () => {
    expect(matrix(aClerk())).toMatchInlineSnapshot(`
     "claim yes: submitted accepted advanced
     release yes: submitted accepted advanced
     accept yes: submitted
     decline yes: submitted
     askSupplement yes: submitted accepted advanced
     reroute yes: submitted accepted
     judgePaper yes: submitted accepted advanced
     flagRelative yes: submitted accepted advanced
     visit yes: accepted advanced
     advance yes: submitted accepted
     propose yes: accepted advanced
     enterResult yes: handedOn
     publish yes: granted inForce
     review yes: inForce
     change yes: inForce suspended
     reportDeath yes: inForce hearing suspended
     recordAppeal yes: granted inForce ended refused declined discontinued
     note yes: submitted accepted posted verifying advanced handedOn proposed granted inForce ended refused declined discontinued withdrawn expired"
    `)
  })

  it('a colleague of the clerk who holds it', () => {
    expect(matrix(colleague)).toMatchInlineSnapshot(`
     "claim claimed_by_other: submitted accepted advanced
     release claimed_by_other: submitted accepted advanced
     accept claimed_by_other: submitted
     decline claimed_by_other: submitted
     askSupplement claimed_by_other: submitted accepted advanced
     reroute claimed_by_other: submitted accepted
     judgePaper claimed_by_other: submitted accepted advanced
     flagRelative claimed_by_other: submitted accepted advanced
     visit claimed_by_other: accepted advanced
     askCheck claimed_by_other: accepted advanced
     advance claimed_by_other: submitted accepted
     propose claimed_by_other: accepted advanced
     handOn claimed_by_other: submitted accepted
     enterResult yes: handedOn
     publish yes: granted inForce
     review yes: inForce
     change yes: inForce suspended
     reportDeath yes: inForce hearing suspended
     recordAppeal yes: granted inForce ended refused declined discontinued
     note yes: submitted accepted posted verifying advanced handedOn proposed granted inForce ended refused declined discontinued withdrawn expired"
    `)
  })

  it('a clerk while nobody holds it', () => {
    expect(matrix(aClerk(), { claimedBy: null })).toMatchInlineSnapshot(`
     "claim yes: submitted accepted advanced
     release not_claimed: submitted accepted advanced
     accept not_claimed: submitted
     decline not_claimed: submitted
     askSupplement not_claimed: submitted accepted advanced
     reroute not_claimed: submitted accepted
     judgePaper not_claimed: submitted accepted advanced
     flagRelative not_claimed: submitted accepted advanced
     visit not_claimed: accepted advanced
     askCheck not_claimed: accepted advanced
     advance not_claimed: submitted accepted
     propose not_claimed: accepted advanced
     handOn not_claimed: submitted accepted
     enterResult yes: handedOn
     publish yes: granted inForce
     review yes: inForce
     change yes: inForce suspended
     reportDeath yes: inForce hearing suspended
     recordAppeal yes: granted inForce ended refused declined discontinued
     note yes: submitted accepted posted verifying advanced handedOn proposed granted inForce ended refused declined discontinued withdrawn expired"
    `)
  })

  it('a clerk who holds a case of spending that is not urgent', () => {
    expect(matrix(aClerk(), { lane: 'expenditure' })).toMatchInlineSnapshot(`
     "claim yes: submitted accepted advanced
     release yes: submitted accepted advanced
     accept yes: submitted
     decline yes: submitted
     askSupplement yes: submitted accepted advanced
     reroute yes: submitted accepted
     judgePaper yes: submitted accepted advanced
     flagRelative yes: submitted accepted advanced
     visit yes: accepted advanced
     propose yes: accepted advanced
     enterResult yes: handedOn
     publish yes: granted inForce
     review yes: inForce
     change yes: inForce suspended
     reportDeath yes: inForce hearing suspended
     recordAppeal yes: granted inForce ended refused declined discontinued
     note yes: submitted accepted posted verifying advanced handedOn proposed granted inForce ended refused declined discontinued withdrawn expired"
    `)
  })

  it('the clerk who asked for a supplement before', () => {
    expect(matrix(aClerk(), { supplement })).toMatchInlineSnapshot(`
     "claim yes: submitted accepted advanced
     release yes: submitted accepted advanced
     accept yes: submitted
     decline yes: submitted
     askSupplement supplement_used: submitted accepted advanced
     reroute yes: submitted accepted
     judgePaper yes: submitted accepted advanced
     flagRelative yes: submitted accepted advanced
     visit yes: accepted advanced
     advance yes: submitted accepted
     propose yes: accepted advanced
     enterResult yes: handedOn
     publish yes: granted inForce
     review yes: inForce
     change yes: inForce suspended
     reportDeath yes: inForce hearing suspended
     recordAppeal yes: granted inForce ended refused declined discontinued
     note yes: submitted accepted posted verifying advanced handedOn proposed granted inForce ended refused declined discontinued withdrawn expired"
    `)
  })

  it('the approver', () => {
    expect(matrix(anApprover())).toMatchInlineSnapshot(`
     "release yes: submitted accepted advanced
     assign yes: submitted accepted posted advanced
     visit yes: proposed
     sendBack yes: proposed
     approve yes: proposed
     recordAppeal yes: granted inForce ended refused declined discontinued
     note yes: submitted accepted posted verifying advanced handedOn proposed granted inForce ended refused declined discontinued withdrawn expired"
    `)
  })

  it('the approver, while nobody holds it: there is nothing to give back', () => {
    const offered = offers(caseAt('accepted', { claimedBy: null }), anApprover())
    expect(offered.map(({ verb }) => verb)).toEqual(['assign', 'note'])
  })

  it('the approver whose own case it is says nothing about who works on it', () => {
    const own = caseAt('accepted', { applicantOpenid: 'openid-approver' })
    expect(obstacle(own, anApprover(), 'assign')).toEqual(problem('same_person'))
    expect(obstacle(own, anApprover(), 'release')).toEqual(problem('same_person'))
  })

  it('the city officer, when the case lies in the city’s queue', () => {
    const officer = anOfficer()
    expect(matrix(officer, { queueIds: ['city:441900'], ...claimedBy(officer) }))
      .toMatchInlineSnapshot(`
     "claim yes: submitted accepted advanced
     release yes: submitted accepted advanced
     assign yes: submitted accepted posted advanced
     reroute yes: submitted accepted
     visit yes: accepted advanced proposed
     sendBack yes: proposed
     approve yes: proposed
     recordAppeal yes: granted inForce ended refused declined discontinued
     note yes: submitted accepted posted verifying advanced handedOn proposed granted inForce ended refused declined discontinued withdrawn expired"
    `)
  })

  it.each<[string, Actor]>([
    ['a visitor', aVisitor],
    ['another resident', aResident({ openid: 'openid-somebody' })],
    [
      'a clerk of the next township',
      aClerk({ staffId: 'other', openid: 'other', unitId: NEXT_DOOR }),
    ],
    ['an approver of the next township', anApprover({ unitId: NEXT_DOOR })],
    ['a worker of the village', aMember('village_worker', { village: '示例村' })],
    ['who administers the office', aMember('admin')],
    ['the same clerk, moved to the next township', aClerk({ unitId: NEXT_DOOR })],
  ])('%s may do nothing and does not know of it', (_, actor) => {
    const application = caseAt('submitted')
    expect(matrix(actor)).toBe('')
    expect(maySee(application, actor)).toBe(false)
    expect(offers(application, actor)).toEqual([])
  })
})

describe('a case taken in at a counter, which no account follows', () => {
  const atCounter: Partial<Application> = { applicantOpenid: '', takenInBy: NEXT_DOOR }
  const fromResident: readonly CaseVerb[] = [
    ...(['answerSupplement', 'answerCheck', 'answerHearing', 'withdraw'] as const),
  ]

  it('a clerk of its office does what the resident would, whoever holds it', () => {
    expect(matrix(colleague, atCounter)).toMatchInlineSnapshot(`
     "claim claimed_by_other: submitted accepted advanced
     release claimed_by_other: submitted accepted advanced
     accept claimed_by_other: submitted
     decline claimed_by_other: submitted
     askSupplement claimed_by_other: submitted accepted advanced
     answerSupplement yes: supplement
     reroute claimed_by_other: submitted accepted
     judgePaper claimed_by_other: submitted accepted advanced
     flagRelative claimed_by_other: submitted accepted advanced
     visit claimed_by_other: accepted advanced
     askCheck claimed_by_other: accepted advanced
     answerCheck yes: differs
     advance claimed_by_other: submitted accepted
     propose claimed_by_other: accepted advanced
     handOn claimed_by_other: submitted accepted
     enterResult yes: handedOn
     publish yes: granted inForce
     review yes: inForce
     change yes: inForce suspended
     answerHearing yes: hearing
     reportDeath yes: inForce hearing suspended
     recordAppeal yes: granted inForce ended refused declined discontinued
     note yes: submitted accepted posted verifying advanced handedOn proposed granted inForce ended refused declined discontinued withdrawn expired
     withdraw yes: submitted supplement accepted differs posted advanced"
    `)
  })

  it.each<[string, Actor]>([
    ['the approver', anApprover()],
    ['the counter that took it in', aClerk({ unitId: NEXT_DOOR })],
    ['the city officer', anOfficer()],
    ['a resident', aResident()],
  ])('%s answers for nobody', (_, actor) => {
    const may = fromResident.flatMap((verb) =>
      statuses.filter((status) => obstacle(caseAt(status, atCounter), actor, verb) === null),
    )
    expect(may).toEqual([])
  })

  it.each<[string, Partial<Application>]>([
    ['whoever sent it themselves', {}],
    ['whoever has an account that follows it', { ...atCounter, parties: ['openid-party'] }],
  ])('no clerk answers for %s, nor is shown a button', (_, changes) => {
    for (const status of statuses)
      for (const verb of fromResident) {
        const application = caseAt(status, changes)
        const found = obstacle(application, aClerk(), verb)
        expect(['not_allowed', 'wrong_status']).toContain(found?.code)
        expect(offers(application, aClerk()).map((offer) => offer.verb)).not.toContain(verb)
      }
    expect(obstacle(caseAt('supplement', changes), aClerk(), 'answerSupplement')).toEqual(
      problem('not_allowed'),
    )
  })

  it('whoever follows it answers for themselves', () => {
    const followed = caseAt('supplement', { ...atCounter, parties: ['openid-party'] })
    expect(obstacle(followed, aResident({ openid: 'openid-party' }), 'withdraw')).toBeNull()
  })
})

it('a clerk does their own matter as the resident they are, and no work of the office on it so', () => {
  const own = caseAt('inForce', { applicantOpenid: 'openid-clerk' })
  expect(doesAsOwn(own, aClerk(), 'certify')).toBe(true)
  expect(doesAsOwn(own, aClerk(), 'recordAppeal')).toBe(false)
  expect(doesAsOwn(caseAt('inForce'), aClerk(), 'certify')).toBe(false)
  expect(asStaff(own, aClerk())).toBe(false)
  expect(asStaff(own, colleague)).toBe(true)
})

describe('a case that the office above decides', () => {
  const matrixOf = (actor: Actor) => matrix(actor, {}, childsCaseAt)
  const elsewhere = aCountyOfficer({ staffId: 'far', unitId: `county:${LINGSHAN}` })

  it('the clerk who holds it advances nothing and decides nothing', () => {
    expect(matrixOf(aChildsClerk())).toMatchInlineSnapshot(`
     "claim yes: submitted accepted advanced
     release yes: submitted accepted advanced
     accept yes: submitted
     decline yes: submitted
     askSupplement yes: submitted accepted advanced
     reroute yes: submitted accepted
     judgePaper yes: submitted accepted advanced
     flagRelative yes: submitted accepted advanced
     visit yes: accepted advanced
     propose yes: accepted advanced
     enterResult yes: handedOn
     review yes: inForce
     change yes: inForce suspended
     reportDeath yes: inForce hearing suspended
     recordAppeal yes: granted inForce ended refused declined discontinued
     note yes: submitted accepted posted verifying advanced handedOn granted inForce ended refused declined discontinued withdrawn expired"
    `)
  })

  it('the county decides it, and does nothing else', () => {
    expect(matrixOf(aCountyOfficer())).toMatchInlineSnapshot(`
     "visit yes: proposed
     sendBack yes: proposed
     approve yes: proposed
     note yes: proposed"
    `)
  })

  it.each<[string, Actor]>([
    ['an officer of another county', elsewhere],
    ['the city', anOfficer({ unitId: 'city:450700' })],
  ])('%s has nothing to do with it', (_, actor) => {
    expect(matrixOf(actor)).toBe('')
  })

  it('the township’s approver says who works on it, writes down appeals and notes, and no more', () => {
    expect(matrixOf(anApprover({ unitId: `township:${XIANGYANG}` }))).toMatchInlineSnapshot(`
     "release yes: submitted accepted advanced
     assign yes: submitted accepted posted advanced
     recordAppeal yes: granted inForce ended refused declined discontinued
     note yes: submitted accepted posted verifying advanced handedOn granted inForce ended refused declined discontinued withdrawn expired"
    `)
  })

  it('its time is made longer once, where there is a longer one', () => {
    const approver = anApprover({ unitId: `township:${XIANGYANG}` })
    const inTime = (changes: Partial<Application>) =>
      obstacle(childsCaseAt('accepted', changes), approver, 'extend')
    const clocks = [aClock({ extended: true })]
    expect(inTime({ longest: 'dibao.extended' })).toBeNull()
    expect(inTime({})).toEqual(problem('wrong_status'))
    expect(inTime({ longest: 'dibao.extended', clocks })).toEqual(problem('wrong_status'))
  })

  it('an officer of the county who is a clerk has nothing to do with it but to write a note', () => {
    const lines = matrixOf(aClerk({ unitId: `county:${QINNAN}` })).split('\n')
    expect(lines.filter((line) => line.includes(' yes:'))).toEqual(['note yes: proposed'])
  })

  it('the county reads it from the beginning, and has nothing to do with it until it is proposed', () => {
    expect(maySee(childsCaseAt('accepted'), aCountyOfficer())).toBe(true)
    expect(offers(childsCaseAt('accepted'), aCountyOfficer())).toEqual([])
    expect(offers(childsCaseAt('proposed'), aCountyOfficer())).not.toEqual([])
  })

  it.each<[string, Actor, boolean]>([
    ['the clerk', aChildsClerk(), true],
    ['a colleague', aChildsClerk({ staffId: 'colleague' }), true],
    ['its approver', anApprover({ unitId: `township:${XIANGYANG}` }), true],
    ['the next township', aChildsClerk({ unitId: 'township:450702002' }), false],
    ['another county', elsewhere, false],
    ['the city', anOfficer({ unitId: 'city:450700' }), true],
    ['who audits the city', aMember('auditor', { unitId: 'city:450700' }), true],
    ['who audits another', aMember('auditor', { unitId: 'city:441900' }), false],
    ['who administers the city', aMember('admin', { unitId: 'city:450700' }), false],
    ['残联 of the city', aFederationOfficer({ unitId: 'city:450700' }), false],
  ])('%s of the township that proposed follows it: %p', (_, actor, sees) => {
    const handedOn = childsCaseAt('proposed')
    expect(maySee(handedOn, actor)).toBe(sees)
    expect(offers(handedOn, actor)).toEqual([])
  })

  it('sent back, the county is out of it again', () => {
    expect(offers(childsCaseAt('accepted'), aCountyOfficer())).toEqual([])
  })

  it('who proposed does not decide, though they work at the county by now', () => {
    const moved = aCountyOfficer({ staffId: 'clerk' })
    expect(obstacle(childsCaseAt('proposed'), moved, 'approve')).toEqual(problem('same_person'))
  })

  it('nobody at the county decides what they asked for themselves', () => {
    const own = childsCaseAt('proposed', { applicantOpenid: 'openid-county' })
    expect(obstacle(own, aCountyOfficer(), 'approve')).toEqual(problem('same_person'))
  })

  it.each(statuses)('money is never advanced: %s', (status) => {
    const urgent = childsCaseAt(status, { lane: 'emergency' })
    expect(obstacle(urgent, aChildsClerk(), 'advance')).not.toBeNull()
  })
})

describe('two pairs of eyes', () => {
  const proposed = (changes: Partial<Application> = {}) => caseAt('proposed', changes)
  const samePerson = problem('same_person')

  it.each<[string, Application, Actor, CaseVerb, Problem | null]>([
    ['who did neither', proposed(), anApprover(), 'approve', null],
    ['who proposed', proposed(), anApprover({ staffId: 'clerk' }), 'approve', samePerson],
    ['who proposed', proposed(), anApprover({ staffId: 'clerk' }), 'sendBack', samePerson],
    [
      'who advanced the money',
      proposed({ advance: { ...advance, staffId: 'approver' } }),
      anApprover(),
      'approve',
      samePerson,
    ],
    [
      'who advanced the money',
      proposed({ advance: { ...advance, staffId: 'approver' } }),
      anApprover(),
      'sendBack',
      samePerson,
    ],
    [
      'whose own case it is',
      proposed({ applicantOpenid: 'openid-approver' }),
      anApprover(),
      'approve',
      samePerson,
    ],
  ])('an approver %s', (_, application, actor, verb, found) => {
    expect(obstacle(application, actor, verb)).toEqual(found)
  })

  it('a clerk cannot claim their own case, but may withdraw it as a resident', () => {
    const own = caseAt('submitted', { claimedBy: null, applicantOpenid: 'openid-clerk' })
    expect(obstacle(own, aClerk(), 'claim')).toEqual(samePerson)
    expect(obstacle(own, aClerk(), 'withdraw')).toBeNull()
  })
})

it.each<[string, CaseVerb, Application['claimedBy'], Problem]>([
  [
    'somebody else',
    'claim',
    { staffId: 'colleague', name: '示例同事' },
    problem('claimed_by_other', { who: '示例同事' }),
  ],
  [
    'somebody else',
    'propose',
    { staffId: 'colleague', name: '示例同事' },
    problem('claimed_by_other', { who: '示例同事' }),
  ],
  ['nobody', 'propose', null, problem('not_claimed')],
])('held by %s: %s', (_, verb, holder, found) => {
  expect(obstacle(caseAt('accepted', { claimedBy: holder }), aClerk(), verb)).toEqual(found)
})

it('the buttons stand in the order of the verbs, the blocked ones with the reason', () => {
  const application = caseAt('proposed', { advance: { ...advance, staffId: 'approver' } })
  expect(offers(application, anApprover())).toEqual([
    { verb: 'visit', obstacle: null },
    { verb: 'sendBack', obstacle: problem('same_person') },
    { verb: 'approve', obstacle: problem('same_person') },
    { verb: 'note', obstacle: null },
  ])
})

const openids = fc.constantFrom(
  'openid-resident',
  'openid-clerk',
  'openid-approver',
  'openid-somebody',
)
const staffIds = fc.constantFrom('clerk', 'colleague', 'approver', 'officer')
const units = fc.constantFrom(HERE, NEXT_DOOR, `county:${QINNAN}`, 'city:441900')
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })

const anyActor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant(aVisitor),
  openids.map((openid) => aResident({ openid })),
  fc
    .record({
      openid: openids,
      staffId: staffIds,
      unitId: units,
      role: fc.constantFrom(...staffRoles),
    })
    .map((changes) => aMember(changes.role, changes)),
)

const anyApplication: fc.Arbitrary<Application> = fc
  .record({
    status: fc.constantFrom(...statuses),
    lifecycle: fc.constantFrom(...lifecycleNames),
    lane: fc.constantFrom(...lanes),
    unitId: units,
    opinionOf: units,
    applicantOpenid: fc.oneof(openids, fc.constant('')),
    parties: fc.array(openids, { maxLength: 1 }),
    holder: fc.option(staffIds),
    proposer: maybe(staffIds),
    payer: maybe(staffIds),
    asked: fc.boolean(),
  })
  .map(({ holder, unitId, opinionOf, proposer, payer, asked, ...plain }) =>
    anApplication({
      ...plain,
      queueIds: [unitId],
      under: [unitId, 'city:441900'],
      claimedBy: holder && { staffId: holder, name: '示例经办' },
      ...(proposer && {
        proposal: {
          ...{ outcome: 'refuse', reason: '示例', staffId: proposer },
          ...{ returnTo: 'accepted', unitId: opinionOf },
        },
      }),
      ...(payer && { advance: { fen: 1, at: '2026-03-02T02:00:00.000Z', staffId: payer } }),
      ...(asked && { supplement }),
    }),
  )

describe('for any person, case and verb', () => {
  const always = (
    check: (application: Application, actor: Actor, verb: CaseVerb, found: Problem | null) => void,
    numRuns = 5000,
  ) =>
    fc.assert(
      fc.property(
        anyApplication,
        anyActor,
        fc.constantFrom(...caseVerbs),
        (application, actor, verb) =>
          check(application, actor, verb, obstacle(application, actor, verb)),
      ),
      { numRuns },
    )

  it('the buttons and the guard agree', () => {
    always((application, actor, verb, found) => {
      const button = offers(application, actor).find((offer) => offer.verb === verb)
      if (found === null) expect(button).toEqual({ verb, obstacle: null })
      else if (['not_allowed', 'wrong_status'].includes(found.code)) expect(button).toBeUndefined()
      else expect(button).toEqual({ verb, obstacle: found })
    }, 50_000)
  })

  it('what may be done can be seen, and what cannot be seen cannot be done', () => {
    always((application, actor, _, found) => {
      if (found?.code !== 'not_allowed') expect(maySee(application, actor)).toBe(true)
    })
  })

  it('nothing is done from a status the lifecycle does not name', () => {
    always(({ status, lifecycle }, _, verb, found) => {
      if (found === null) expect(lifecycles[lifecycle][verb].from).toContain(status)
    })
  })

  it('a closed case is left alone', () => {
    const after: readonly CaseVerb[] = ['publish', 'recordAppeal', 'feedBack', 'note']
    always(({ status }, _actor, verb, found) => {
      if (turnOf[status] === 'nobody' && !after.includes(verb)) expect(found).not.toBeNull()
    })
  })

  it('a resident never passes a verb of staff, a visitor none at all', () => {
    always((_, actor, verb, found) => {
      if (actor.kind === 'visitor') expect(found).toEqual(problem('not_allowed'))
      if (actor.kind === 'resident' && !access[verb].who.includes('applicant'))
        expect(found).toEqual(problem('not_allowed'))
    })
  })

  it('what is the applicant’s to do nobody else does, but a clerk of the office where there is no account', () => {
    always((application, actor, verb, found) => {
      if (found !== null || isApplicant(application, actor)) return
      if (!access[verb].must.includes('ownOrAtCounter')) return
      expect(application).toMatchObject({ applicantOpenid: '', parties: [] })
      expect(actor).toMatchObject({ kind: 'staff', role: 'township_clerk' })
      expect(actor.kind === 'staff' && application.queueIds.includes(actor.unitId)).toBe(true)
    })
  })

  it('staff of another unit, or of a role that is not named, never pass a verb of staff', () => {
    always(({ queueIds }, actor, verb, found) => {
      if (actor.kind !== 'staff' || access[verb].who.includes('applicant')) return
      const isTheirs = queueIds.includes(actor.unitId) && access[verb].who.includes(actor.role)
      expect(found?.code === 'not_allowed').toBe(!isTheirs)
    })
  })

  it('nobody approves what they proposed, advanced or asked for themselves', () => {
    always(({ proposal: made, advance: paid, applicantOpenid }, actor, verb, found) => {
      if (verb !== 'approve' || found !== null || actor.kind !== 'staff') return
      expect([made?.staffId, paid?.staffId]).not.toContain(actor.staffId)
      expect(actor.openid).not.toBe(applicantOpenid)
    })
  })

  it('a case is given back by who holds it, or by who answers for the office, and given on by the latter alone', () => {
    always((application, actor) => {
      if (actor.kind !== 'staff') return
      const may = (verb: CaseVerb) => obstacle(application, actor, verb) === null
      const { claimedBy: holder } = application
      if (may('assign')) expect(deciders).toContain(actor.role)
      if (may('release') && holder?.staffId !== actor.staffId) {
        expect(holder).not.toBeNull()
        expect(deciders).toContain(actor.role)
      }
    })
  })

  it('clerks work only on what they hold', () => {
    const onHeld: readonly CaseVerb[] = [
      'accept',
      'askSupplement',
      'reroute',
      'advance',
      'propose',
      'decline',
      'judgePaper',
      'flagRelative',
      'askCheck',
      'handOn',
    ]
    always(({ claimedBy: holder }, actor, verb, found) => {
      if (found === null && onHeld.includes(verb))
        expect(actor).toMatchObject({ staffId: holder?.staffId })
    })
  })

  it('who only gave an opinion sees what becomes of it, and does nothing', () => {
    always((application, actor, _, found) => {
      if (actor.kind !== 'staff' || application.queueIds.includes(actor.unitId)) return
      if (application.proposal?.unitId !== actor.unitId || !hasQueue(actor.role)) return
      expect(maySee(application, actor)).toBe(true)
      if (!isApplicant(application, actor)) expect(found).toEqual(problem('not_allowed'))
    })
  })

  it('a supplement is asked for once, money is advanced only to the urgent', () => {
    always((application, _, verb, found) => {
      if (found === null && verb === 'askSupplement') expect(application.supplement).toBeUndefined()
      if (found === null && verb === 'advance') expect(application.lane).toBe('emergency')
    })
  })

  it('who oversees an office reads its cases, and does nothing with them', () => {
    always((application, actor, _, found) => {
      if (actor.kind !== 'staff' || application.queueIds.includes(actor.unitId)) return
      if (!oversees(actor.role) || !application.under.includes(actor.unitId)) return
      expect(maySee(application, actor)).toBe(true)
      if (!isApplicant(application, actor)) expect(found).toEqual(problem('not_allowed'))
    })
  })

  it('who neither works on cases nor oversees an office knows of none but their own', () => {
    always((application, actor) => {
      if (actor.kind !== 'staff' || hasQueue(actor.role) || oversees(actor.role)) return
      expect(maySee(application, actor)).toBe(isApplicant(application, actor))
    })
  })
})

/** Where the case lies, seen from the office of whoever asks. */
const places = {
  own: (unitId: string) => ({ queueIds: [unitId], under: [unitId] }),
  below: (unitId: string) => ({ queueIds: ['township:below'], under: ['township:below', unitId] }),
  elsewhere: () => ({ queueIds: ['township:next-door'], under: ['township:next-door'] }),
} as const

const columns = {
  township_clerk: 'clerk',
  township_approver: 'approver',
  county_officer: 'county',
  city_officer: 'city',
  federation_officer: 'federation',
  village_worker: 'village',
  registry_officer: 'registry',
  site_operator: 'operator',
  auditor: 'auditor',
  admin: 'admin',
} as const satisfies Record<StaffRole, string>

it('roles × jurisdiction × action', () => {
  type Place = keyof typeof places
  // Where nobody has an account, what the office does for them is in the table as well.
  const lying = (place: Place, unitId: string) =>
    anApplication({ ...places[place](unitId), applicantOpenid: '' })
  const may = (verb: 'see' | CaseVerb, actor: StaffMember, place: Place) =>
    verb === 'see'
      ? maySee(lying(place, actor.unitId), actor)
      : obstacle(lying(place, actor.unitId), actor, verb)?.code !== 'not_allowed'
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(16), ...cells.map((cell) => cell.padEnd(10))].join(' ').trimEnd()
  const rows = (['see', ...caseVerbs] as const).map((verb) =>
    line(
      verb,
      staffRoles.map((role) => {
        const where = (['own', 'below', 'elsewhere'] as const).filter((place) =>
          may(verb, aMember(role), place),
        )
        return where.join('+') || '·'
      }),
    ),
  )
  const head = line(
    '',
    staffRoles.map((role) => columns[role]),
  )
  expect([head, ...rows].join('\n')).toMatchInlineSnapshot(`
   "                 clerk      approver   county     city       federation village    registry   operator   auditor    admin
   see              own        own        own+below  own+below  own        ·          ·          ·          own+below  ·
   claim            own        ·          ·          own        ·          ·          ·          ·          ·          ·
   release          own        own        own        own        ·          ·          ·          ·          ·          ·
   assign           ·          own        own        own        ·          ·          ·          ·          ·          ·
   accept           own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   decline          own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   askSupplement    own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   answerSupplement own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   reroute          own        ·          ·          own        ·          ·          ·          ·          ·          ·
   extend           ·          own        own        own        ·          ·          ·          ·          ·          ·
   judgePaper       own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   flagRelative     own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   visit            own        own        own        own        ·          ·          ·          ·          ·          ·
   askCheck         own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   answerCheck      own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   advance          own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   propose          own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   verifyGrade      ·          ·          ·          ·          own        ·          ·          ·          ·          ·
   sendBack         ·          own        own        own        ·          ·          ·          ·          ·          ·
   approve          ·          own        own        own        ·          ·          ·          ·          ·          ·
   handOn           own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   enterResult      own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   feedBack         own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   publish          own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   review           own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   change           own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   answerHearing    own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   certify          own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   reportDeath      own        ·          ·          ·          ·          ·          ·          ·          ·          ·
   recordAppeal     own        own        own        own        ·          ·          ·          ·          ·          ·
   note             own        own        own        own        own        ·          ·          ·          ·          ·
   withdraw         own        ·          ·          ·          ·          ·          ·          ·          ·          ·"
  `)
})
