import { accountContract } from '@shared/account/contract'
import { checkAnswers } from '@shared/assistance/check-answers'
import { codesContract } from '@shared/assistance/codes/contract'
import { assistanceContract } from '@shared/assistance/contract'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { feedsContract } from '@shared/assistance/feeds/contract'
import { papersContract } from '@shared/assistance/papers/contract'
import { returnsContract } from '@shared/assistance/returns/contract'
import { figuresContract } from '@shared/assistance/figures/contract'
import { leadsContract } from '@shared/desk/leads/contract'
import { marriageContract } from '@shared/marriage/contract'
import { mealsContract } from '@shared/meals/contract'
import { sweepContract } from '@shared/sweep/contract'
import { sheetsContract } from '@shared/assistance/sheets/contract'
import { deskContract } from '@shared/desk/contract'
import { officesContract } from '@shared/desk/offices/contract'
import { typedFor } from '../builders/answers'
import { valueOf } from '../builders/applications'
import { aMadeUpCity, aTownship } from '../builders/cities'
import { anIdNumber, withCheck } from '../builders/id-numbers'
import { everythingIn, ofAChild, openCounter, people, withoutPapers, type Counter } from './counter'
import { everyVerb, textsIn, withAt } from './verbs'

let counter: Counter
let before: object

beforeAll(async () => {
  counter = await openCounter()
})

beforeEach(() => {
  before = everythingIn(counter)
})

afterAll(() => counter.close())

const nothingIsKept = () => expect(everythingIn(counter)).toEqual(before)

const wrongChecksum = anIdNumber().replace(/.$/, (last) => (last === '0' ? '1' : '0'))
const born = (yyyymmdd: string) => withCheck(`441900${yyyymmdd}001`)
const tooLong = '难'.repeat(5_000)

describe('a form with one bad answer names it, and nothing is kept', () => {
  it.each<[string, Parameters<typeof withoutPapers>[0], string, string]>([
    ['31 February', { applicant: { idNumber: born('19800231') } }, 'applicant.idNumber', 'id_date'],
    [
      'born tomorrow',
      { applicant: { idNumber: born('20260303') } },
      'applicant.idNumber',
      'id_date',
    ],
    [
      'a wrong checksum',
      { applicant: { idNumber: wrongChecksum } },
      'applicant.idNumber',
      'id_checksum',
    ],
    [
      '17 digits',
      { applicant: { idNumber: '44190019800615001' } },
      'applicant.idNumber',
      'id_length',
    ],
    [
      'the same person twice',
      {
        applicant: { idNumber: anIdNumber() },
        household: {
          members: [{ name: '示', relation: 'spouse', idNumber: anIdNumber(), monthlyIncome: '0' }],
        },
      },
      'household.members.0.idNumber',
      'id_duplicate',
    ],
    ['10 digits of a phone', { applicant: { phone: '1380000000' } }, 'applicant.phone', 'phone'],
    ['a landline', { applicant: { phone: '076922830000' } }, 'applicant.phone', 'phone'],
    [
      'a negative amount',
      { applicant: { monthlyIncome: '-1' } },
      'applicant.monthlyIncome',
      'amount_negative',
    ],
    [
      'letters in an amount',
      { applicant: { monthlyIncome: '12a' } },
      'applicant.monthlyIncome',
      'amount',
    ],
    ['1e9', { applicant: { monthlyIncome: '1e9' } }, 'applicant.monthlyIncome', 'amount'],
    [
      '1000000000',
      { applicant: { monthlyIncome: '1000000000' } },
      'applicant.monthlyIncome',
      'amount_too_large',
    ],
    [
      'a number for a text',
      { applicant: { monthlyIncome: 12 } },
      'applicant.monthlyIncome',
      'not_text',
    ],
    ['no name', { applicant: { name: undefined } }, 'applicant.name', 'required'],
    ['a name of spaces', { applicant: { name: '  ' } }, 'applicant.name', 'required'],
    [
      'a township that is none',
      { happening: { township: '441900999' } },
      'happening.township',
      'township_unknown',
    ],
    [
      'a statistical unit',
      { happening: { township: '441900401' } },
      'happening.township',
      'township_unknown',
    ],
    [
      'another city',
      { happening: { township: '341202001' } },
      'happening.township',
      'township_unknown',
    ],
    [
      'a city for a township',
      { happening: { township: '441900' } },
      'happening.township',
      'township_unknown',
    ],
    ['tomorrow', { happening: { since: '2026-03-03' } }, 'happening.since', 'date_future'],
    ['30 February', { happening: { since: '2026-02-30' } }, 'happening.since', 'date'],
    ['5,000 characters', { happening: { story: tooLong } }, 'happening.story', 'too_long'],
    ['501 emoji', { happening: { story: '🏠'.repeat(501) } }, 'happening.story', 'too_long'],
    ['a lane that is none', { happening: { lane: 'fast' } }, 'happening.lane', 'unknown_choice'],
    [
      'no papers where they are asked',
      { happening: { lane: 'expenditure' } },
      'documents.proof',
      'required',
    ],
    [
      'ten photos',
      { documents: { proof: Array<string>(10).fill('p-1') } },
      'documents.proof',
      'too_many',
    ],
    [
      'an account of letters',
      { payout: { account: 'abcdefgh' } },
      'payout.account',
      'account_number',
    ],
    ['a way that is none', { payout: { way: 'cash' } }, 'payout.way', 'unknown_choice'],
    ['no consent to the check', { signature: { agreed: false } }, 'signature.agreed', 'not_agreed'],
    ['no signature', { signature: { drawn: undefined } }, 'signature.drawn', 'signature_empty'],
  ])('%s', async (_name, changes, path, fault) => {
    const answer = await counter.submit('bad', withoutPapers(changes))
    expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid_input' } })
    const issues = answer.ok ? [] : answer.problem.issues
    expect(issues).toEqual([expect.objectContaining({ path, fault })])
    nothingIsKept()
  })

  const father = (changes: object) => ({
    parents: { father: { name: '示例父亲', situation: 'in_prison', ...changes } },
  })
  const ofChild = born('20160601')

  it.each<[string, Parameters<typeof ofAChild>[0], string, string]>([
    [
      'a child of eighteen today',
      { child: { idNumber: born('20080302') } },
      'child.idNumber',
      'age_too_old',
    ],
    [
      'a child born tomorrow',
      { child: { idNumber: born('20260303') } },
      'child.idNumber',
      'id_date',
    ],
    ['a child without a name', { child: { name: ' ' } }, 'child.name', 'required'],
    [
      'a child of another city',
      { child: { township: '341202001' } },
      'child.township',
      'township_unknown',
    ],
    [
      'a child of a statistical unit',
      { child: { township: '441900401' } },
      'child.township',
      'township_unknown',
    ],
    [
      'a list for a township',
      { child: { township: ['441900121'] } },
      'child.township',
      'wrong_shape',
    ],
    ['a child who lives nowhere', { child: { livesAt: undefined } }, 'child.livesAt', 'required'],
    ['a name of 31 letters', { child: { name: '长'.repeat(31) } }, 'child.name', 'too_long'],
    [
      'a guardian of seventeen',
      { guardian: { idNumber: born('20080303') } },
      'guardian.idNumber',
      'age_too_young',
    ],
    [
      'the child as guardian',
      { child: { idNumber: ofChild }, guardian: { idNumber: ofChild } },
      'guardian.idNumber',
      'id_duplicate',
    ],
    [
      'a guardian who is none',
      { guardian: { relation: 'friend' } },
      'guardian.relation',
      'unknown_choice',
    ],
    [
      'a prototype for a relation',
      { guardian: { relation: '__proto__' } },
      'guardian.relation',
      'unknown_choice',
    ],
    ['10 digits of a phone', { guardian: { phone: '1380000000' } }, 'guardian.phone', 'phone'],
    ['no father', { parents: { father: undefined } }, 'parents.father', 'required'],
    ['a text for a father', { parents: { father: '示例' } }, 'parents.father', 'wrong_shape'],
    ['a list for a father', { parents: { father: [] } }, 'parents.father', 'wrong_shape'],
    ['null for a mother', { parents: { mother: null } }, 'parents.mother', 'wrong_shape'],
    [
      'a situation that is none',
      father({ situation: 'busy' }),
      'parents.father.situation',
      'unknown_choice',
    ],
    [
      'a situation of its own',
      father({ situation: { $gt: '' } }),
      'parents.father.situation',
      'unknown_choice',
    ],
    [
      '17 digits of a father',
      father({ idNumber: '44190019800615001' }),
      'parents.father.idNumber',
      'id_length',
    ],
    ['a number for a number', father({ idNumber: 441900 }), 'parents.father.idNumber', 'not_text'],
    [
      'the child as father',
      { child: { idNumber: ofChild }, ...father({ idNumber: ofChild }) },
      'parents.father.idNumber',
      'id_duplicate',
    ],
    [
      'an illness without a paper',
      father({ situation: 'serious_illness' }),
      'documents.proof',
      'required',
    ],
  ])('of a child: %s', async (_name, changes, path, fault) => {
    const answers = ofAChild(changes)
    const answer = await counter.submit('bad', answers, people.resident, 'unsupported-child')
    expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid_input' } })
    const issues = answer.ok ? [] : answer.problem.issues
    expect(issues).toEqual([expect.objectContaining({ path, fault })])
    nothingIsKept()
  })

  it('the form of one programme is none of another', async () => {
    const relief = typedFor(temporaryRelief)
    for (const [answers, programme] of [
      [relief, 'unsupported-child'],
      [ofAChild(), 'temporary-relief'],
    ] as const) {
      const answer = await counter.submit('bad', answers, people.resident, programme)
      expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid_input' } })
    }
    nothingIsKept()
  })

  it('names every fault at once', async () => {
    const answers = { ...withoutPapers({ applicant: { phone: '1' } }), payout: {}, signature: null }
    const answer = await counter.submit('bad', answers)
    const paths = answer.ok ? [] : answer.problem.issues?.map(({ path }) => path)
    expect(paths).toEqual([
      'applicant.phone',
      'payout.way',
      'signature.agreed',
      'signature.textVersion',
    ])
    nothingIsKept()
  })

  // No city has merged a township since its list was made, so this one is asked of the same check without the gateway.
  it('a township that was replaced', () => {
    const [gone, now] = [
      aTownship({ validTo: '2025-12-31', replacedBy: '999999102' }),
      aTownship({ code: '999999102', name: '新示例镇' }),
    ]
    const typed = withoutPapers({ happening: { township: gone.code } })
    expect(checkAnswers(temporaryRelief, typed, aMadeUpCity([gone, now]), '2026-03-02')).toEqual({
      ok: false,
      problem: {
        code: 'invalid_input',
        issues: [{ path: 'happening.township', fault: 'township_replaced' }],
      },
    })
  })

  it('an emoji is a character: 500 of them are a story, and come back whole', async () => {
    const story = `家里${'🏠'.repeat(498)}`
    const kept = valueOf(await counter.submit('emoji', withoutPapers({ happening: { story } })))
    const { answers } = await counter.read(people.resident, kept.caseId)
    expect(answers['happening']).toMatchObject({ story })
  })
})

describe('what is asked around the form', () => {
  it.each([
    ['no programme of ours', { programme: 'none' }, { code: 'not_found', field: 'programme' }],
    [
      'another person’s photo',
      { answers: withoutPapers({ documents: { proof: ['p-of-another'] } }) },
      { code: 'photo_missing' },
    ],
    [
      'a draft id with a slash',
      { draftId: '../x' },
      { code: 'invalid_input', issues: [{ path: 'draftId', fault: 'wrong_shape' }] },
    ],
    ['a draft id of 81 letters', { draftId: 'd'.repeat(81) }, { code: 'invalid_input' }],
    [
      'a page that is none',
      { answers: { ...withoutPapers(), extra: {} } },
      { code: 'invalid_input' },
    ],
    ['a list for a form', { answers: [] }, { code: 'invalid_input' }],
  ])('%s', async (_name, changes, problem) => {
    const input = {
      draftId: 'd',
      programme: 'temporary-relief',
      answers: withoutPapers(),
      ...changes,
    }
    const answer = await counter.call(people.resident, 'assistance', 'submit', input)
    expect(answer).toMatchObject({ ok: false, problem })
    nothingIsKept()
  })

  it('no consent', async () => {
    const answer = await counter.submit('d', withoutPapers(), 'o-nobody')
    expect(answer).toEqual({ ok: false, problem: { code: 'consent_needed' } })
    nothingIsKept()
  })
})

describe('{"$gt":""} where a text goes is a fault of that field', () => {
  const places = everyVerb.flatMap(({ name, verb, by, input }) =>
    textsIn(input).map((path) => ({ name, verb, by, path, bad: withAt(input, path, { $gt: '' }) })),
  )

  it.each(places.map((place) => ({ ...place, field: place.path.join('.') })))(
    '$name.$verb $field',
    async ({ name, verb, by, field, bad }) => {
      const answer = await counter.send(name, JSON.stringify({ action: verb, input: bad }), by)
      expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid_input' } })
      const issues = answer.ok ? [] : (answer.problem.issues ?? [])
      expect(issues.map(({ path }) => path)).toContain(field.replace(/^answers\./, ''))
      nothingIsKept()
    },
  )

  it('is looked for in every verb that takes a text', () => {
    const silent = everyVerb.filter(({ input }) => textsIn(input).length === 0)
    expect(silent.map(({ verb }) => verb)).toEqual([
      ...['myPapers', 'mine', 'sessions', 'endAllSessions'],
      ...['city', 'outlines', 'locate', 'me', 'inbox', 'profile', 'forgetProfile'],
      'list',
      ...[
        'counts',
        'colleagues',
        'feeds',
        'leadFile',
        'registries',
        ...['mine', 'waits', 'bars', 'appeals', 'office', 'divorces'],
        ...['myDeliveries', 'missedDeliveries'],
        ...['coverage', 'coverageFile', 'communityFile'],
        'units',
        ...['divisions', 'areas'],
        'funds',
        'checkChanges',
        'checkRequests',
        'rules',
      ],
    ])
  })
})

describe('amounts of the desk', () => {
  const which = { caseId: 'a-1', version: 1, reason: '示例' }

  it.each([-1, 0, 0.5, 1e10, '100', null, { $gt: 0 }])('%p 分', async (fen) => {
    for (const verb of ['advance', 'propose'] as const) {
      const input = { ...which, outcome: 'grant', fen }
      const answer = await counter.call(people.clerk, 'assistance', verb, input)
      expect(answer).toMatchObject({ ok: false, problem: { issues: [{ path: 'fen' }] } })
    }
    nothingIsKept()
  })
})

describe('the call itself', () => {
  it.each(['nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'a verb that is none: %p',
    async (action) => {
      const answer = await counter.send('assistance', JSON.stringify({ action }), people.resident)
      expect(answer).toEqual({ ok: false, problem: { code: 'unknown_verb' } })
    },
  )

  it.each([
    ['not JSON', '{', 'invalid_json'],
    ['nothing', '', 'invalid_json'],
    ['null', 'null', 'invalid_input'],
    ['a list', '[]', 'invalid_input'],
    ['a text', '"submit"', 'invalid_input'],
    ['no verb', '{}', 'invalid_input'],
    ['an object for a verb', '{"action":{"$gt":""}}', 'invalid_input'],
    ['a list for an input', '{"action":"submit","input":[]}', 'invalid_input'],
    ['2 MB', JSON.stringify({ action: 'mine', input: 'x'.repeat(2 * 1024 * 1024) }), 'too_large'],
  ])('%s', async (_name, body, code) => {
    const answer = await counter.send('assistance', body, people.resident)
    expect(answer).toMatchObject({ ok: false, problem: { code } })
    nothingIsKept()
  })

  it('nobody is made of what was sent', async () => {
    const body =
      '{"action":"mine","input":{"__proto__":{"openid":"o-example-resident-1"},"openid":"x"}}'
    expect(await counter.send('assistance', body)).toEqual({
      ok: false,
      problem: { code: 'not_signed_in' },
    })
  })

  const contracts = {
    account: accountContract,
    assistance: assistanceContract,
    codes: codesContract,
    desk: deskContract,
    feeds: feedsContract,
    figures: figuresContract,
    leads: leadsContract,
    marriage: marriageContract,
    meals: mealsContract,
    offices: officesContract,
    papers: papersContract,
    returns: returnsContract,
    sheets: sheetsContract,
    sweep: sweepContract,
  }
  const open = [
    ...['account.beginSignIn', 'account.signInState'],
    ...['account.city', 'account.outlines', 'account.locate', 'assistance.screen'],
    ...['assistance.publicNotices', 'assistance.toSign', 'codes.open'],
    ...['marriage.registries', 'marriage.month', 'marriage.day', 'marriage.draw'],
    ...['meals.find', 'meals.site'],
  ]
  const closed = everyVerb.filter(({ name, verb }) => !open.includes(`${name}.${verb}`))

  it.each(closed)('$name.$verb without an OPENID', async ({ name, verb, input }) => {
    const answer = await counter.send(name, JSON.stringify({ action: verb, input }))
    expect(answer).toEqual({ ok: false, problem: { code: 'not_signed_in' } })
    nothingIsKept()
  })

  it('anyone may begin to sign in, ask for the facts of the city, what may fit, when a registry is free and how a draw was drawn, and for nothing else', () => {
    const found = Object.entries(contracts).flatMap(([name, contract]) =>
      Object.entries(contract).flatMap(([verb, { who }]) =>
        (who as readonly string[]).includes('anyone') ? [`${name}.${verb}`] : [],
      ),
    )
    expect(found).toEqual(open)
  })
})
