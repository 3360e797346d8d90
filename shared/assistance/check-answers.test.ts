import fc from 'fast-check'
import { anAgent, keptFor, typedAnswers, typedFor } from '../../tests/builders/answers'
import { aCity, aMadeUpCity, aTownship } from '../../tests/builders/cities'
import { anIdNumber } from '../../tests/builders/id-numbers'
import type { City } from '../cities/city'
import type { FieldFault, FieldIssue } from '../kernel/problem'
import { checkAnswers, checkPages, checkSection } from './check-answers'
import type { Programme } from './programme'
import { programmes } from './programmes/all'
import { temporaryRelief } from './programmes/temporary-relief'
import { unsupportedChild } from './programmes/unsupported-child'
import { sectionIds, type AnswersInput, type SectionId } from './sections'
import { situations } from './sections/people'

const TODAY = '2026-03-02'
const dongguan = aCity()

const issuesIn = (
  typed: AnswersInput,
  city: City = dongguan,
  programme: Programme = temporaryRelief,
): readonly FieldIssue[] => {
  const checked = checkAnswers(programme, typed, city, TODAY)
  if (checked.ok) return []
  expect(checked.problem.code).toBe('invalid_input')
  return checked.problem.issues ?? []
}

const aMember = (changes: Record<string, unknown> = {}) => ({
  name: '示例家人',
  relation: 'child',
  idNumber: anIdNumber({ serial: 3 }),
  monthlyIncome: '0',
  ...changes,
})

it('the sample form is accepted, and kept tidy', () => {
  const checked = checkAnswers(
    temporaryRelief,
    typedAnswers({
      applicant: {
        name: ' 示例申请人 ',
        phone: '138-0000-0000',
        idNumber: '１１０１０５１９４９１２３１００２x',
      },
    }),
    dongguan,
    TODAY,
  )
  expect(checked).toEqual({
    ok: true,
    value: keptFor(temporaryRelief, { applicant: { idNumber: '11010519491231002X' } }),
  })
  expect(checked.ok && checked.value.applicant?.monthlyIncome).toBe(120_050)
})

describe('one field at fault', () => {
  const { applicant, happening, payout, signature } = typedAnswers()
  const drawn = (strokes: unknown) => ({
    ...signature,
    drawn: { width: 300, height: 150, strokes },
  })

  it.each<[string, FieldFault, AnswersInput]>([
    ['applicant.name', 'required', { applicant: { ...applicant, name: '' } }],
    ['applicant.name', 'too_long', { applicant: { ...applicant, name: '长'.repeat(31) } }],
    ['applicant.name', 'not_text', { applicant: { ...applicant, name: { $gt: '' } } }],
    [
      'applicant.idNumber',
      'id_date',
      { applicant: { ...applicant, idNumber: anIdNumber({ born: '1980-02-31' }) } },
    ],
    [
      'applicant.idNumber',
      'id_checksum',
      { applicant: { ...applicant, idNumber: '110105194912310021' } },
    ],
    ['applicant.idNumber', 'not_text', { applicant: { ...applicant, idNumber: { $gt: '' } } }],
    [
      'applicant.idNumber',
      'id_date',
      { applicant: { ...applicant, idNumber: anIdNumber({ born: '2026-03-03' }) } },
    ],
    [
      'applicant.idNumber',
      'id_date',
      { applicant: { ...applicant, idNumber: anIdNumber({ born: '1905-03-02' }) } },
    ],
    ['applicant.phone', 'phone', { applicant: { ...applicant, phone: '1380000000' } }],
    [
      'applicant.monthlyIncome',
      'amount_negative',
      { applicant: { ...applicant, monthlyIncome: '-1' } },
    ],
    ['applicant.monthlyIncome', 'amount', { applicant: { ...applicant, monthlyIncome: '1e9' } }],
    ['applicant.monthlyIncome', 'not_text', { applicant: { ...applicant, monthlyIncome: 1200 } }],
    ['household.members', 'required', { household: {} }],
    ['household.members', 'wrong_shape', { household: { members: { $gt: '' } } }],
    [
      'household.members',
      'too_many',
      {
        household: {
          members: Array.from({ length: 21 }, (_, i) =>
            aMember({ idNumber: anIdNumber({ serial: i + 10 }) }),
          ),
        },
      },
    ],
    [
      'household.members.0.relation',
      'unknown_choice',
      { household: { members: [aMember({ relation: { $gt: '' } })] } },
    ],
    [
      'household.members.1.idNumber',
      'id_date',
      {
        household: {
          members: [aMember(), aMember({ idNumber: anIdNumber({ born: '2026-12-31' }) })],
        },
      },
    ],
    ['happening.lane', 'unknown_choice', { happening: { ...happening, lane: 'vip' } }],
    ['happening.since', 'date', { happening: { ...happening, since: '2026-02-31' } }],
    ['happening.since', 'date_future', { happening: { ...happening, since: '2026-03-03' } }],
    ['happening.township', 'required', { happening: { ...happening, township: '' } }],
    ['happening.township', 'township_unknown', { happening: { ...happening, township: '4419' } }],
    [
      'happening.township',
      'township_unknown',
      { happening: { ...happening, township: '441900999' } },
    ],
    [
      'happening.township',
      'township_unknown',
      { happening: { ...happening, township: '441900401' } },
    ],
    [
      'happening.township',
      'township_unknown',
      { happening: { ...happening, township: '450702001' } },
    ],
    ['happening.township', 'wrong_shape', { happening: { ...happening, township: { $gt: '' } } }],
    ['happening.story', 'required', { happening: { ...happening, story: '' } }],
    ['happening.story', 'too_long', { happening: { ...happening, story: '长'.repeat(5000) } }],
    ['happening.story', 'too_long', { happening: { ...happening, story: '😀'.repeat(501) } }],
    [
      'documents.proof',
      'too_many',
      { documents: { proof: Array.from({ length: 10 }, (_, i) => `photo-${i}`) } },
    ],
    ['documents.proof.0', 'not_text', { documents: { proof: [{ $gt: '' }] } }],
    ['documents.proof.0', 'wrong_shape', { documents: { proof: ['../photo'] } }],
    ['payout.way', 'required', { payout: {} }],
    ['payout.way', 'unknown_choice', { payout: { way: 'cash' } }],
    ['payout.way', 'unknown_choice', { payout: { way: { $gt: '' } } }],
    ['payout.account', 'account_number', { payout: { ...payout, account: '1234567' } }],
    ['payout.account', 'account_number', { payout: { ...payout, account: '6200abcd00000000' } }],
    ['payout.holder', 'required', { payout: { ...payout, holder: '' } }],
    ['signature.agreed', 'not_agreed', { signature: { ...signature, agreed: false } }],
    ['signature.drawn', 'signature_empty', { signature: { agreed: true, textVersion: '2026-01' } }],
    ['signature.drawn.strokes', 'signature_empty', { signature: drawn([]) }],
    ['signature.drawn.strokes.0', 'signature_empty', { signature: drawn([[]]) }],
    ['signature.drawn.strokes', 'too_many', { signature: drawn(Array(201).fill([1, 1])) }],
    ['signature.drawn.strokes.0', 'too_many', { signature: drawn([Array(2001).fill(1)]) }],
  ])('%s: %s', (path, fault, changes) => {
    const found = issuesIn({ ...typedAnswers(), ...changes })
    expect(found.map((issue) => [issue.path, issue.fault])).toEqual([[path, fault]])
  })
})

it.each<[SectionId, unknown, string]>([
  ['agent', {}, 'behalf required'],
  ['agent', { behalf: 'friend' }, 'behalf unknown_choice'],
  ['agent', { ...anAgent(), phone: '123' }, 'phone phone'],
  ['agent', { ...anAgent(), until: '2026-02-31' }, 'until date'],
  ['hukou', { township: 'elsewhere', livesIn: '441900121' }, 'region required'],
  ['hukou', { township: 'elsewhere', region: '示例省' }, 'livesIn required'],
  ['hukou', { township: '441900121', permit: 'lost' }, 'permit unknown_choice'],
  ['unit', { apply: 'single', reason: 'illness' }, 'who required'],
  ['unit', { apply: 'single', who: anIdNumber() }, 'reason required'],
  [
    'income',
    { lines: [{ who: anIdNumber(), kind: 'rent', monthly: '-1' }] },
    'lines.0.monthly amount_negative',
  ],
  ['income', { lines: [{ who: '1', kind: 'rent', monthly: '1' }] }, 'lines.0.who id_length'],
  ['property', { ...typedAnswers().property, houses: '21' }, 'houses wrong_shape'],
  ['property', { ...typedAnswers().property, savings: '' }, 'savings required'],
  ['expenses', { lines: [] }, 'lines required'],
  ['health', { grade: 'none', ill: 'no', cannot: ['flying'] }, 'cannot.0 unknown_choice'],
  ['supporters', { state: 'able', note: '长'.repeat(301) }, 'note too_long'],
  ['disability', { ...typedAnswers().disability, grade: '5' }, 'grade unknown_choice'],
  ['care', { services: [] }, 'services required'],
  ['adaptation', { items: ['lift'] }, 'items.0 unknown_choice'],
  ['device', { item: 'walker', months: '0' }, 'months wrong_shape'],
  ['meals', { ...typedAnswers().meals, how: 'pigeon' }, 'how unknown_choice'],
  ['meals', { ...typedAnswers().meals, days: [] }, 'days required'],
  ['meals', { ...typedAnswers().meals, days: ['8'] }, 'days.0 unknown_choice'],
  ['meals', { ...typedAnswers().meals, contactName: ' ' }, 'contactName required'],
  ['meals', { ...typedAnswers().meals, contactPhone: '' }, 'contactPhone required'],
  ['wish', { text: '长'.repeat(201) }, 'text too_long'],
  ['relatives', { has: 'yes' }, 'who required'],
  ['relatives', { has: 'yes', who: ' ' }, 'who required'],
  ['deceased', { ...typedAnswers().deceased, diedOn: '' }, 'diedOn required'],
  ['documents', { proof: [], bills: ['../x'] }, 'bills.0 wrong_shape'],
  [
    'authorisations',
    { members: [{ who: anIdNumber(), way: 'here' }] },
    'members.0.drawn signature_empty',
  ],
  [
    'authorisations',
    { members: [{ who: anIdNumber(), way: 'post' }] },
    'members.0.way unknown_choice',
  ],
])('on the page %s, %j is refused: %s', (page, typed, fault) => {
  const { issues } = checkSection(page, typed)
  expect(issues.map((issue) => `${issue.path} ${issue.fault}`)).toEqual([fault])
})

it.each<[SectionId, unknown]>([
  ['hukou', { township: 'unknown' }],
  ['hukou', { township: 'elsewhere', region: '示例省', livesIn: 'unknown', permit: 'yes' }],
  ['unit', { apply: 'single', who: anIdNumber(), reason: 'illness' }],
  ['income', { lines: [] }],
  ['relatives', { has: 'no' }],
  ['relatives', { has: 'yes', who: '示例亲属' }],
  ['authorisations', { members: [{ who: anIdNumber(), way: 'link' }] }],
  ['authorisations', { members: [{ who: anIdNumber(), way: 'here', typedName: '示例配偶' }] }],
])('on the page %s, %j is accepted', (page, typed) => {
  expect(checkSection(page, typed).issues).toEqual([])
})

it.each<[string, AnswersInput]>([
  ['nobody else in the household', { household: { members: [] } }],
  ['no account', { payout: { way: 'ask' } }],
  [
    'a name typed by a helper',
    { signature: { agreed: true, textVersion: '2026-01', typedName: '示例申请人' } },
  ],
  ['an unknown township', typedAnswers({ happening: { township: 'unknown' } })],
  ['today', typedAnswers({ happening: { since: TODAY } })],
  ['emoji in the story', typedAnswers({ happening: { story: '😀'.repeat(500) } })],
  ['someone of 120', typedAnswers({ applicant: { idNumber: anIdNumber({ born: '1906-03-02' }) } })],
  [
    'a child born today',
    { household: { members: [aMember({ idNumber: anIdNumber({ born: TODAY }) })] } },
  ],
])('%s is accepted', (_, changes) => {
  expect(issuesIn({ ...typedAnswers(), ...changes })).toEqual([])
})

describe('the same person twice', () => {
  const own = '11010519491231002X'
  const inHousehold = (...idNumbers: string[]) =>
    issuesIn({
      ...typedAnswers({ applicant: { idNumber: own } }),
      household: { members: idNumbers.map((idNumber) => aMember({ idNumber })) },
    })

  it.each([
    ['the applicant again', ['11010519491231002x'], ['household.members.0.idNumber']],
    [
      'a member again',
      [anIdNumber(), anIdNumber({ serial: 2 }), anIdNumber()],
      ['household.members.2.idNumber'],
    ],
    ['three times', [own, own], ['household.members.0.idNumber', 'household.members.1.idNumber']],
  ])('%s', (_, idNumbers, paths) => {
    expect(inHousehold(...idNumbers)).toEqual(
      paths.map((path) => ({ path, fault: 'id_duplicate' })),
    )
  })

  it('is found however the numbers are typed', () => {
    expect(inHousehold('１１０１０５ 19491231-002x')).toHaveLength(1)
  })
})

describe('a township that is no more', () => {
  const city = aMadeUpCity([
    aTownship({ code: '999999101', validTo: '2026-03-01', replacedBy: '999999102' }),
    aTownship({ code: '999999102', validFrom: '2026-03-02' }),
    aTownship({ code: '999999103', validFrom: '2026-03-03' }),
  ])

  it.each<[string, FieldFault | null]>([
    ['999999101', 'township_replaced'],
    ['999999102', null],
    ['999999103', 'township_unknown'],
  ])('%s: %p', (township, fault) => {
    const found = issuesIn(typedAnswers({ happening: { township } }), city)
    expect(found).toEqual(fault ? [{ path: 'happening.township', fault }] : [])
  })
})

describe('proof', () => {
  it.each([
    ['expenditure', ['documents.proof']],
    ['emergency', []],
  ])('of an %s is missing at %p', (lane, paths) => {
    const found = issuesIn(typedAnswers({ happening: { lane }, documents: { proof: [] } }))
    expect(found.map(({ path }) => path)).toEqual(paths)
  })
})

describe('事实无人抚养儿童', () => {
  const issuesOf = (changes: Parameters<typeof typedFor>[1]) =>
    issuesIn(typedFor(unsupportedChild, changes), dongguan, unsupportedChild)
  const faultsOf = (changes: Parameters<typeof typedFor>[1]) =>
    issuesOf(changes).map(({ path, fault }) => `${path} ${fault}`)
  const parent = (changes: object) => ({ name: '示例父亲', situation: 'in_prison', ...changes })

  it.each([
    // born, today is 2 March 2026
    ['seventeen till tomorrow', '2008-03-03', []],
    ['eighteen today', '2008-03-02', ['child.idNumber age_too_old']],
    ['grown up long ago', '1980-06-15', ['child.idNumber age_too_old']],
    ['born today', '2026-03-02', []],
    ['born tomorrow', '2026-03-03', ['child.idNumber id_date']],
    ['of 1900', '1900-01-01', ['child.idNumber id_date']],
  ])('a child %s, born on %s: %p', (_, born, faults) => {
    expect(faultsOf({ child: { idNumber: anIdNumber({ born }) } })).toEqual(faults)
  })

  it.each([
    ['eighteen today', '2008-03-02', []],
    ['eighteen tomorrow', '2008-03-03', ['guardian.idNumber age_too_young']],
    ['born tomorrow', '2026-03-03', ['guardian.idNumber id_date']],
  ])('a guardian %s, born on %s: %p', (_, born, faults) => {
    expect(faultsOf({ guardian: { idNumber: anIdNumber({ born }) } })).toEqual(faults)
  })

  it('the limit comes with the fault, for the sentence', () => {
    expect(issuesOf({ child: { idNumber: anIdNumber() } })).toEqual([
      { path: 'child.idNumber', fault: 'age_too_old', limit: 18 },
    ])
  })

  it('the old number of a foreigner says how old they are as well', () => {
    expect(faultsOf({ child: { idNumber: 'ABC1234800615 12'.replace(' ', '') } })).toEqual([
      'child.idNumber age_too_old',
    ])
  })

  const ofChild = anIdNumber({ born: '2016-06-01' })
  const ofGuardian = anIdNumber({ born: '1955-02-03', serial: 4 })
  const ofFather = anIdNumber({ serial: 5 })

  it.each<[string, Parameters<typeof typedFor>[1], string[]]>([
    ['not known', { parents: { father: parent({}) } }, []],
    ['left empty', { parents: { father: parent({ idNumber: '' }) } }, []],
    ['known', { parents: { father: parent({ idNumber: ofFather }) } }, []],
    [
      'of seventeen digits',
      { parents: { father: parent({ idNumber: ofFather.slice(1) }) } },
      ['parents.father.idNumber id_length'],
    ],
    [
      'no text',
      { parents: { father: parent({ idNumber: { $gt: '' } }) } },
      ['parents.father.idNumber not_text'],
    ],
    [
      'null',
      { parents: { father: parent({ idNumber: null }) } },
      ['parents.father.idNumber not_text'],
    ],
    [
      'the child’s own',
      { parents: { mother: parent({ idNumber: ofChild }) } },
      ['parents.mother.idNumber id_duplicate'],
    ],
    [
      'the guardian’s, who is no parent then',
      { parents: { father: parent({ idNumber: ofGuardian }) } },
      ['parents.father.idNumber id_duplicate'],
    ],
    [
      'the father’s, for the mother too',
      {
        parents: { father: parent({ idNumber: ofFather }), mother: parent({ idNumber: ofFather }) },
      },
      ['parents.mother.idNumber id_duplicate'],
    ],
    [
      'not born yet',
      { parents: { father: parent({ idNumber: anIdNumber({ born: '2026-12-31' }) }) } },
      ['parents.father.idNumber id_date'],
    ],
  ])('a parent’s number that is %s', (_, changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults)
  })

  it('a number that is left empty is not kept', () => {
    const typed = typedFor(unsupportedChild, { parents: { father: parent({ idNumber: '' }) } })
    const checked = checkAnswers(unsupportedChild, typed, dongguan, TODAY)
    expect(JSON.stringify(checked)).not.toContain('"idNumber":""')
    expect(checked.ok && checked.value.parents?.father.idNumber).toBeUndefined()
  })

  it('of one number one thing is said: a child who is the guardian as well', () => {
    expect(faultsOf({ guardian: { idNumber: ofChild } })).toEqual([
      'guardian.idNumber id_duplicate',
    ])
  })

  it.each(situations.map((situation) => [situation]))(
    '%s: a paper only of an illness',
    (situation) => {
      const missing = situation === 'serious_illness' ? ['documents.proof required'] : []
      for (const who of ['father', 'mother']) {
        const changes = { parents: { [who]: parent({ situation }) }, documents: { proof: [] } }
        expect(faultsOf(changes)).toEqual(missing)
        expect(faultsOf({ ...changes, documents: { proof: ['photo-1'] } })).toEqual([])
      }
    },
  )

  it.each([
    ['unknown', []],
    ['441900121', []],
    ['', ['child.township required']],
    ['441900999', ['child.township township_unknown']],
    ['441900401', ['child.township township_unknown']],
    ['450702001', ['child.township township_unknown']],
  ])('a hukou in %p: %p', (township, faults) => {
    expect(faultsOf({ child: { township } })).toEqual(faults)
  })
})

it('several faults come at once, page by page in the order of the form', () => {
  const typed = typedAnswers({
    applicant: { name: '', phone: '123', idNumber: undefined },
    household: { members: [aMember(), aMember({ monthlyIncome: 'x' })] },
    happening: { story: '长'.repeat(5000) },
    signature: { agreed: false },
  })
  expect(issuesIn(typed).map(({ path, fault }) => `${path} ${fault}`)).toEqual([
    'applicant.name required',
    'applicant.idNumber required',
    'applicant.phone phone',
    'household.members.1.monthlyIncome amount',
    'happening.story too_long',
    'signature.agreed not_agreed',
  ])
})

it('what only the whole form shows comes at once too', () => {
  const typed = typedAnswers({
    household: { members: [aMember({ idNumber: anIdNumber() })] },
    happening: { lane: 'expenditure', since: '2027-01-01', township: '441900999' },
    documents: { proof: [] },
  })
  expect(issuesIn(typed).map(({ path, fault }) => `${path} ${fault}`)).toEqual([
    'household.members.0.idNumber id_duplicate',
    'happening.since date_future',
    'happening.township township_unknown',
    'documents.proof required',
  ])
})

describe('what only the whole form shows, rule by rule', () => {
  const everyPage: Programme = { ...temporaryRelief, sections: sectionIds, documents: [] }
  const withSums: Programme = {
    ...everyPage,
    sections: sectionIds.filter((id) => id !== 'income'),
  }
  const born = (day: string) => anIdNumber({ born: day, serial: 7 })
  const stranger = anIdNumber({ serial: 99 })

  it.each<[string, string, Parameters<typeof typedAnswers>[0], Programme?]>([
    [
      'child.idNumber',
      'id_duplicate',
      { child: { idNumber: '４４１９００ 19800615-001x'.replace(/x$/, anIdNumber().slice(-1)) } },
    ],
    ['child.idNumber', 'age_too_old', { child: { idNumber: born('1980-06-15') } }],
    ['agent.idNumber', 'age_too_young', { agent: anAgent({ idNumber: born('2010-01-01') }) }],
    ['agent.until', 'authority_expired', { agent: anAgent({ until: '2026-03-01' }) }],
    ['documents.authority', 'required', { agent: anAgent(), documents: { authority: undefined } }],
    ['applicant.monthlyIncome', 'required', { applicant: { monthlyIncome: undefined } }, withSums],
    ['unit.who', 'who_unknown', { unit: { apply: 'single', who: stranger, reason: 'illness' } }],
    [
      'income.lines.0.who',
      'who_unknown',
      { income: { lines: [{ who: stranger, kind: 'rent', monthly: '1' }] } },
    ],
    [
      'income.lines.1.since',
      'income_overlap',
      {
        income: {
          lines: [
            { who: anIdNumber(), kind: 'rent', monthly: '1', since: '', until: '2025-12-31' },
            { who: anIdNumber(), kind: 'rent', monthly: '1', since: '2025-12-31', until: '' },
          ],
        },
      },
    ],
    ['deceased.diedOn', 'date_future', { deceased: { diedOn: '2026-03-03' } }],
    ['deceased.diedOn', 'died_before_born', { deceased: { diedOn: '1940-01-01' } }],
    ['hukou.livesIn', 'township_unknown', { hukou: { livesIn: '441900999' } }],
    ['authorisations.members', 'authorisation_missing', { authorisations: { members: [] } }],
    [
      'documents.certificate',
      'required',
      {},
      {
        ...everyPage,
        documents: [{ id: 'certificate', basis: '示例', required: () => true }],
      },
    ],
  ])('%s: %s', (path, fault, changes, programme = everyPage) => {
    const documents = { proof: ['photo-1'], authority: ['photo-2'], ...changes?.documents }
    const found = issuesIn(typedAnswers({ ...changes, documents }), dongguan, programme)
    expect(found.map((issue) => `${issue.path} ${issue.fault}`)).toEqual([`${path} ${fault}`])
  })

  it('of one field the first fault is said, in the order of the form', () => {
    const ofChild = anIdNumber({ born: '2016-06-01' })
    const typed = typedAnswers({
      deceased: { idNumber: ofChild },
      agent: anAgent({ until: '2026-01-01' }),
      hukou: { township: '441900999' },
      guardian: { idNumber: ofChild },
      income: {
        lines: [
          { who: stranger, kind: 'rent', monthly: '1', since: '2027-01-01' },
          { who: stranger, kind: 'rent', monthly: '1', since: '2027-01-01' },
        ],
      },
    })
    expect(
      issuesIn(typed, dongguan, everyPage).map(({ path, fault }) => `${path} ${fault}`),
    ).toEqual([
      'agent.until authority_expired',
      'hukou.township township_unknown',
      'income.lines.0.who who_unknown',
      'income.lines.1.who who_unknown',
      'income.lines.1.since income_overlap',
      'income.lines.0.since date_future',
      'guardian.idNumber id_duplicate',
      'deceased.idNumber id_duplicate',
      'documents.authority required',
    ])
  })
})

it.each([...programmes.values()])(
  '$id: an empty form has faults on every page of its own',
  (programme) => {
    const found = issuesIn({}, dongguan, programme)
    const pages = new Set(found.map(({ path }) => path.split('.')[0]))
    expect([...pages]).toEqual([...programme.sections])
  },
)

it.each([...programmes.values()])('$id: pages of other programmes are not kept', (programme) => {
  const typed = { ...typedAnswers(), ...typedFor(programme) }
  const checked = checkAnswers(programme, typed, dongguan, TODAY)
  expect(checked).toEqual({ ok: true, value: keptFor(programme) })
})

it.each([...programmes.values()])(
  '$id: who acts for somebody can show what entrusts them',
  ({ sections }) => {
    expect(sections.includes('documents') || !sections.includes('agent')).toBe(true)
  },
)

it.each([null, undefined, 'x', 5, [], { $gt: '' }])(
  'a page that is %p is refused, not thrown at',
  (page) => {
    for (const id of sectionIds) expect(checkSection(id, page).issues.length).toBeGreaterThan(0)
  },
)

it('a page that programme or notice did not ask for is left alone', () => {
  const checked = checkPages(['documents'], { documents: { proof: [] }, applicant: 'nonsense' })
  expect(checked).toEqual({ ok: true, value: { documents: { proof: [] } } })
})

it('fields nobody asked for are not kept', () => {
  const checked = checkPages(['documents'], { documents: { proof: [], status: 'granted' } })
  expect(checked).toEqual({ ok: true, value: { documents: { proof: [] } } })
})

/** Pages that say of whom they speak: with the household they were about, they lose their people. */
const pointing = ['unit', 'income', 'authorisations']

it('whatever stands in one field is accepted or answered with issues of that page, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.record({ path: fc.constantFrom(...fieldPaths()), value: fc.anything() }),
      ({ path: [programme, page, field], value }) => {
        const typed = { ...typedAnswers(), [page]: { ...typedAnswers()[page], [field]: value } }
        const checked = checkAnswers(programme, typed, dongguan, TODAY)
        if (checked.ok) return
        expect(checked.problem.issues?.length).toBeGreaterThan(0)
        for (const { path } of checked.problem.issues ?? [])
          expect([page, ...pointing]).toContain(path.split('.')[0])
      },
    ),
    { numRuns: 1000 },
  )
})

function fieldPaths() {
  const form = typedAnswers()
  return [...programmes.values()].flatMap((programme) =>
    programme.sections.flatMap((page) =>
      Object.keys(form[page]).map((field) => [programme, page, field] as const),
    ),
  )
}
