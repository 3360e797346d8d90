import fc from 'fast-check'
import { anAgent, answersFor } from '../../tests/builders/answers'
import { anIdNumber } from '../../tests/builders/id-numbers'
import { maskAnswers, typedAgain } from './masked'
import { sectionIds, sections, type Answers, type SectionId } from './sections'

const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: min, maxLength: max })

// Names are of two letters at least: of one letter nothing is left to hide.
const names = fc.string({
  unit: fc.constantFrom(...Array.from('甲乙丙丁戊己庚辛')),
  minLength: 2,
  maxLength: 6,
})
const idNumbers = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((serial) => anIdNumber({ serial })),
  fc.integer({ min: 1000, max: 9999 }).map((region) => `ABC${region}80061512`),
)
const people = fc.record({
  name: names,
  idNumber: idNumbers,
  monthlyIncome: fc.integer({ min: 0, max: 99_999 }),
})

const pick = ({ name, idNumber }: { name: string; idNumber: string }) => ({ name, idNumber })

const forms: fc.Arbitrary<Required<Answers>> = fc
  .record({
    applicant: people,
    phone: digits(8, 8).map((rest) => `138${rest}`),
    members: fc.array(people, { maxLength: 3 }),
    holder: names,
    account: digits(8, 28),
    hasAccount: fc.boolean(),
    child: people,
    guardian: people,
    father: people,
    mother: people,
    motherKnown: fc.boolean(),
    agent: people,
    hasAgent: fc.boolean(),
    deceased: people,
    official: names,
    fen: fc.integer({ min: 0, max: 1_000_000_000 }),
    few: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ applicant, phone, members, holder, account, hasAccount, fen, few, ...family }) => ({
    ...answersFor({
      agent: family.hasAgent ? anAgent({ ...pick(family.agent), phone }) : { behalf: 'self' },
      deceased: pick(family.deceased),
      relatives: { has: 'yes', who: family.official },
      unit: { apply: 'single', who: applicant.idNumber, reason: 'illness' },
      income: {
        lines: [applicant, ...members].map(({ idNumber: who }) => ({
          ...{ who, kind: 'rent', monthly: fen, since: '2025-01-01' },
        })),
      },
      property: { savings: fen, securities: fen, houses: few, cars: few },
      expenses: { lines: [{ kind: 'medical', yearly: fen }] },
      device: { months: few },
      authorisations: {
        members: members.map(({ idNumber: who, name }) => ({
          ...{ who, way: 'here', typedName: name },
        })),
      },
      child: { name: family.child.name, idNumber: family.child.idNumber },
      guardian: { name: family.guardian.name, idNumber: family.guardian.idNumber, phone },
      parents: {
        father: { ...pick(family.father), situation: 'in_prison' },
        mother: {
          ...(family.motherKnown ? pick(family.mother) : { name: family.mother.name }),
          situation: 'died',
        },
      },
      applicant: { ...applicant, phone },
      household: { members: members.map((member) => ({ ...member, relation: 'child' })) },
      signature: { typedName: applicant.name },
    }),
    payout: hasAccount ? { way: 'account', holder, bank: '示例银行', account } : { way: 'ask' },
  }))

it('no full name, identity number, phone or account is left anywhere', () => {
  fc.assert(
    fc.property(forms, (answers) => {
      const { applicant, household, payout, child, guardian, parents, deceased, agent } = answers
      const { father, mother } = parents
      const helpers = agent.behalf === 'other' ? [agent] : []
      const shown = JSON.stringify(maskAnswers(answers))
      const secrets = [
        ...[
          ...[applicant, ...household.members, child, guardian, father, mother],
          ...[deceased, ...helpers],
        ].flatMap(({ name, idNumber = name }) => [name, idNumber]),
        answers.relatives.who,
        ...[applicant.phone, guardian.phone],
        ...(payout.way === 'account' ? [payout.holder, payout.account] : []),
      ]
      for (const secret of secrets) expect(shown).not.toContain(secret)
    }),
  )
})

it('what a person needs to know them again stays', () => {
  const shown = maskAnswers(answersFor())
  expect(shown.applicant).toMatchObject({
    name: '示***人',
    idNumber: '4419**********0017',
    phone: '138****0000',
  })
  expect(shown.household?.members).toMatchObject([
    { name: '示**偶', relation: 'spouse', monthlyIncome: 0 },
  ])
  expect(shown.payout).toEqual({
    way: 'account',
    holder: '示***人',
    bank: '示例银行',
    account: '****0000',
  })
  expect(shown.happening).toEqual(answersFor().happening)
})

it('of a child’s form the same, and a number nobody knows stays unknown', () => {
  const shown = maskAnswers(answersFor())
  expect(shown.child).toMatchObject({ name: '示**子', idNumber: '4419**********0012' })
  expect(shown.guardian).toEqual({
    name: '示**母',
    relation: 'grandparent',
    idNumber: '4419**********0045',
    phone: '138****0001',
  })
  expect(shown.parents).toEqual({
    father: { name: '示**亲', situation: 'in_prison' },
    mother: { name: '示**亲', situation: 'out_of_contact' },
  })
})

it('whose a line is shows the same as the number of that person', () => {
  const shown = maskAnswers(answersFor({ unit: { apply: 'single', who: anIdNumber() } }))
  const own = shown.applicant?.idNumber
  const members = shown.household?.members.map(({ idNumber }) => idNumber)
  expect(own).toContain('*')
  expect(shown.unit?.who).toBe(own)
  expect(shown.income?.lines.map(({ who }) => who)).toEqual([own])
  expect(shown.authorisations?.members.map(({ who }) => who)).toEqual(members)
})

it('of who acts for somebody, who died and who is related the same', () => {
  const shown = maskAnswers(
    answersFor({ agent: anAgent(), relatives: { has: 'yes', who: '示例亲属' } }),
  )
  expect(shown.agent).toEqual({
    ...anAgent(),
    name: '示***人',
    idNumber: '4419**********0092',
    phone: '138****0002',
  })
  expect(shown.deceased).toMatchObject({ name: '示**者', diedOn: '2026-02-20' })
  expect(shown.relatives).toEqual({ has: 'yes', who: '示**属' })
  expect(maskAnswers(answersFor()).relatives).toEqual({ has: 'no', who: '' })
  expect(maskAnswers(answersFor()).agent).toEqual({ behalf: 'self' })
})

it('sums and numbers are shown as they are', () => {
  const { property, expenses, device } = answersFor()
  expect(maskAnswers({ property, expenses, device })).toEqual({ property, expenses, device })
})

it('pages that are not there stay away', () => {
  expect(maskAnswers({})).toEqual({})
  expect(maskAnswers({ payout: { way: 'ask' } })).toEqual({ payout: { way: 'ask' } })
})

it('the answers themselves are not touched', () => {
  const answers = answersFor()
  maskAnswers(answers)
  expect(answers).toEqual(answersFor())
})

it('an unlocked page filled with what was kept is accepted, and is the same', () => {
  fc.assert(
    fc.property(forms, fc.constantFrom(...sectionIds), (answers, id) => {
      expect(sections[id]().parse(typedAgain(answers, id))).toEqual(answers[id])
    }),
  )
})

it.each<[SectionId, object]>([
  ['applicant', { monthlyIncome: '1,200.5' }],
  ['household', { members: [expect.objectContaining({ monthlyIncome: '0' })] }],
  ['income', { lines: [{ who: anIdNumber(), kind: 'wages', monthly: '1,200.5' }] }],
  ['property', { savings: '5,000', securities: '0', houses: '1', cars: '0' }],
  ['expenses', { lines: [{ kind: 'medical', yearly: '12,000' }] }],
  ['device', { months: '6' }],
])('%s is filled with texts as they are typed', (id, typed) => {
  expect(typedAgain(answersFor(), id)).toMatchObject(typed)
})

it('a sum that was not told is not made up', () => {
  const { monthlyIncome: _, ...applicant } = answersFor().applicant
  expect(typedAgain({ applicant }, 'applicant')).toEqual(applicant)
})

it.each(sectionIds)('%s that was never filled stays empty', (id) => {
  expect(typedAgain({}, id)).toBeUndefined()
})

it('whom to ring up when nobody opens is masked, and for a canteen there need not be anybody', () => {
  const { meals } = answersFor()
  expect(maskAnswers({ meals }).meals).toMatchObject({
    ...{ contactName: '示**儿', contactPhone: '138****0003' },
  })
  const alone = { ...meals, how: 'canteen' as const, contactName: '', contactPhone: undefined }
  expect(maskAnswers({ meals: alone }).meals).toEqual(alone)
})
