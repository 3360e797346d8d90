import fc from 'fast-check'
import { typedAnswers, answersFor } from '../../tests/builders/answers'
import { aCity, aMadeUpCity, aTownship } from '../../tests/builders/cities'
import { anIdNumber } from '../../tests/builders/id-numbers'
import type { City } from '../cities/city'
import type { FieldFault, FieldIssue } from '../kernel/problem'
import { checkAnswers, checkPages, checkSection } from './check-answers'
import { temporaryRelief } from './programmes/temporary-relief'
import { sectionIds, type AnswersInput } from './sections'

const TODAY = '2026-03-02'
const dongguan = aCity()

const issuesIn = (typed: AnswersInput, city: City = dongguan): readonly FieldIssue[] => {
  const checked = checkAnswers(temporaryRelief, typed, city, TODAY)
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
    value: answersFor({ applicant: { idNumber: '11010519491231002X' } }),
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

it('an empty form has faults on every page', () => {
  const pages = new Set(issuesIn({}).map(({ path }) => path.split('.')[0]))
  expect([...pages]).toEqual([...sectionIds])
})

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

it('whatever stands in one field is accepted or answered with issues of that page, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.record({ path: fc.constantFrom(...fieldPaths()), value: fc.anything() }),
      ({ path: [page, field], value }) => {
        const typed = { ...typedAnswers(), [page]: { ...typedAnswers()[page], [field]: value } }
        const checked = checkAnswers(temporaryRelief, typed, dongguan, TODAY)
        if (checked.ok) return
        expect(checked.problem.issues?.length).toBeGreaterThan(0)
        for (const { path } of checked.problem.issues ?? [])
          expect(path.startsWith(page)).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

function fieldPaths() {
  const form = typedAnswers()
  return sectionIds.flatMap((page) =>
    Object.keys(form[page]).map((field) => [page, field] as const),
  )
}
