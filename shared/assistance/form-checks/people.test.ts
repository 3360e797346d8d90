import { aForm, anAgent } from '../../../tests/builders/answers'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import type { PlainDate } from '../../kernel/plain-date'
import { bornOf, householdIn, impossibleAges, isAdult, peopleTwice } from './people'

type Changes = NonNullable<Parameters<typeof aForm>[0]>

const OWN = anIdNumber()
const OF_SPOUSE = anIdNumber({ serial: 2 })
const THIRD = anIdNumber({ serial: 10 })

const member = (idNumber: string) =>
  ({ name: '示例家人', relation: 'sibling', idNumber, monthlyIncome: 0 }) as const
const members = (...idNumbers: string[]) => ({ members: idNumbers.map(member) })
const father = (idNumber: string) =>
  ({ name: '示例父亲', situation: 'in_prison', idNumber }) as const

describe('one person twice', () => {
  it.each<[string, Changes, string[]]>([
    ['nobody', {}, []],
    ['the applicant as a member', { household: members(OWN) }, ['household.members.0.idNumber']],
    [
      'a member as a member, three times',
      { household: members(OF_SPOUSE, OF_SPOUSE, OF_SPOUSE) },
      ['household.members.1.idNumber', 'household.members.2.idNumber'],
    ],
    ['the applicant as the child', { child: { idNumber: OWN } }, ['child.idNumber']],
    ['a member as the guardian', { guardian: { idNumber: OF_SPOUSE } }, ['guardian.idNumber']],
    [
      'the applicant as a parent',
      { parents: { father: father(OWN) } },
      ['parents.father.idNumber'],
    ],
    ['a member as who died', { deceased: { idNumber: OF_SPOUSE } }, ['deceased.idNumber']],
    ['the applicant as their own agent', { agent: anAgent({ idNumber: OWN }) }, ['agent.idNumber']],
    ['a member as the agent', { agent: anAgent({ idNumber: OF_SPOUSE }) }, []],
    [
      'a member who is listed twice, as the agent',
      { agent: anAgent({ idNumber: OF_SPOUSE }), household: members(OF_SPOUSE, OF_SPOUSE) },
      ['household.members.1.idNumber'],
    ],
    [
      'the guardian as the agent',
      { agent: anAgent({ idNumber: THIRD }), guardian: { idNumber: THIRD } },
      ['guardian.idNumber'],
    ],
  ])('%s', (_, changes, paths) => {
    expect(peopleTwice(aForm(changes))).toEqual(
      paths.map((path) => ({ path, fault: 'id_duplicate' })),
    )
  })

  it('who fills in the form for themselves is no second person', () => {
    expect(peopleTwice(aForm({ agent: { behalf: 'self' } }))).toEqual([])
  })
})

describe('an age that cannot be', () => {
  const bornOn = (born: PlainDate) => anIdNumber({ born, serial: 8 })
  const places: [string, (idNumber: string) => Changes][] = [
    ['applicant.idNumber', (idNumber) => ({ applicant: { idNumber } })],
    ['agent.idNumber', (idNumber) => ({ agent: anAgent({ idNumber }) })],
    ['household.members.0.idNumber', (idNumber) => ({ household: members(idNumber) })],
    ['child.idNumber', (idNumber) => ({ child: { idNumber } })],
    ['guardian.idNumber', (idNumber) => ({ guardian: { idNumber } })],
    ['parents.father.idNumber', (idNumber) => ({ parents: { father: father(idNumber) } })],
    ['deceased.idNumber', (idNumber) => ({ deceased: { idNumber } })],
  ]

  it.each(places)('%s: born tomorrow, or in 1900', (path, changes) => {
    for (const born of ['2026-03-03', '1900-03-02'] as const)
      expect(impossibleAges(aForm(changes(bornOn(born))))).toEqual([{ path, fault: 'id_date' }])
  })

  it.each<[string, Changes, string[]]>([
    ['an applicant of 120', { applicant: { idNumber: bornOn('1905-03-03') } }, []],
    [
      'an applicant of 121',
      { applicant: { idNumber: bornOn('1905-03-02') } },
      ['applicant.idNumber id_date '],
    ],
    ['a member of today', { household: members(bornOn('2026-03-02')) }, []],
    ['an applicant under eighteen', { applicant: { idNumber: bornOn('2016-03-02') } }, []],
    ['a child of seventeen', { child: { idNumber: bornOn('2008-03-03') } }, []],
    [
      'a child of eighteen',
      { child: { idNumber: bornOn('2008-03-02') } },
      ['child.idNumber age_too_old 18'],
    ],
    ['a guardian of eighteen', { guardian: { idNumber: bornOn('2008-03-02') } }, []],
    [
      'a guardian of seventeen',
      { guardian: { idNumber: bornOn('2008-03-03') } },
      ['guardian.idNumber age_too_young 18'],
    ],
    ['an agent of eighteen', { agent: anAgent({ idNumber: bornOn('2008-03-02') }) }, []],
    [
      'an agent of seventeen',
      { agent: anAgent({ idNumber: bornOn('2008-03-03') }) },
      ['agent.idNumber age_too_young 18'],
    ],
    [
      'who died at 119, ten years ago',
      { deceased: { idNumber: bornOn('1900-01-01'), diedOn: '2019-01-01' } },
      [],
    ],
    [
      'who died at 121',
      { deceased: { idNumber: bornOn('1900-01-01'), diedOn: '2021-01-01' } },
      ['deceased.idNumber id_date '],
    ],
    [
      'who is said to die in a hundred years, and is old enough now',
      { deceased: { idNumber: bornOn('1940-01-01'), diedOn: '2126-01-01' } },
      [],
    ],
  ])('%s', (_, changes, faults) => {
    const found = impossibleAges(aForm(changes))
    expect(found.map(({ path, fault, limit = '' }) => `${path} ${fault} ${limit}`)).toEqual(faults)
  })
})

it.each([
  [anIdNumber({ born: '1990-05-06' }), '1990-05-06'],
  ['ABC123480061512', '1980-06-15'],
  ['4419**********0017', undefined],
])('%s was born on %p', (idNumber, born) => {
  expect(bornOf(idNumber)).toBe(born)
})

it('nobody knows whether a masked number is of a grown-up, so it is none', () => {
  expect(isAdult('4419**********0017', '2026-03-02')).toBe(false)
})

describe('whose cases belong together', () => {
  const inForm = (changes: Changes) => householdIn(aForm(changes).answers)
  const alone = { applicant: { idNumber: OWN }, household: members() }

  it('everybody in need or living with them, each once', () => {
    const both = { agent: anAgent({ idNumber: OF_SPOUSE }), guardian: { idNumber: OF_SPOUSE } }
    const found = inForm({ ...alone, household: members(OF_SPOUSE, THIRD), ...both })
    expect(found.filter((one) => [OWN, OF_SPOUSE, THIRD].includes(one))).toEqual([
      ...[OWN, OF_SPOUSE, THIRD],
    ])
  })

  it.each<[string, Changes, boolean]>([
    ['a guardian', { guardian: { idNumber: THIRD } }, true],
    [
      'the head of an institution',
      { guardian: { idNumber: THIRD, relation: 'institution', institution: '示例福利院' } },
      false,
    ],
    ['whoever fills the form in', { agent: anAgent({ idNumber: THIRD }) }, false],
  ])('%s', (_, changes, belongs) => {
    expect(inForm({ ...alone, ...changes }).includes(THIRD)).toBe(belongs)
  })
})
