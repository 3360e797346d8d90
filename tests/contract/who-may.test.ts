import { access } from '@shared/assistance/access'
import { caseVerbs, lifecycles, type CaseVerb } from '@shared/assistance/lifecycle'
import type { QueueView } from '@shared/desk/queues'
import { valueOf } from '../builders/applications'
import { everythingIn, inputsOf, openCounter, people, withoutPapers, type Counter } from './counter'

const { resident, stranger, clerk, otherClerk, approver, neighbour, neighbourApprover, officer } =
  people

const inputs: Readonly<Record<CaseVerb, object>> = { ...inputsOf, accept: { lane: 'emergency' } }

type Party = (typeof access)[CaseVerb]['who'][number]

const rolesOf = (verb: CaseVerb): readonly Party[] => access[verb].who
const verbsOf = (party: Party) => caseVerbs.filter((verb) => rolesOf(verb).includes(party))
const notOf = (party: Party) => caseVerbs.filter((verb) => !rolesOf(verb).includes(party))

const staffVerbs = notOf('applicant')
const clerkVerbs = verbsOf('township_clerk').filter((verb) => staffVerbs.includes(verb))

let counter: Counter
let caseId: string
let form: ReturnType<typeof withoutPapers>

beforeAll(async () => {
  counter = await openCounter()
})

beforeEach(async () => {
  const draftId = `d-${counter.cloud.collection('cases').length}`
  form = withoutPapers()
  caseId = valueOf(await counter.submit(draftId, form)).caseId
})

afterAll(() => counter.close())

/** Asks for it at the version that stands, whoever asks. */
const ask = (openid: string, verb: CaseVerb, changes: object = {}) => {
  const stored = counter.cloud.collection('cases').find(({ _id }) => _id === caseId)
  const input = { caseId, version: stored?.['version'], ...inputs[verb], ...changes }
  return counter.call(openid, 'assistance', verb, input)
}

const walk = async (...steps: readonly (readonly [string, CaseVerb])[]) => {
  for (const [openid, verb] of steps) valueOf(await ask(openid, verb))
}

async function refused(openid: string, verb: CaseVerb, problem: object, changes: object = {}) {
  const before = everythingIn(counter)
  expect(await ask(openid, verb, changes)).toMatchObject({ ok: false, problem })
  expect(everythingIn(counter)).toEqual(before)
}

describe('a resident', () => {
  it.each(staffVerbs)('may not %s, not even in a case of their own', async (verb) => {
    await refused(resident, verb, { code: 'not_allowed' })
  })

  it('sees no queue', async () => {
    expect(await counter.call(resident, 'desk', 'queue', { view: 'mine' })).toEqual({
      ok: false,
      problem: { code: 'not_allowed' },
    })
  })

  it.each(['answerSupplement', 'withdraw'] as const)(
    'may not %s in somebody else’s case, nor learn that there is one',
    async (verb) => {
      await walk([clerk, 'claim'], [clerk, 'askSupplement'])
      await refused(stranger, verb, { code: 'not_found', field: 'caseId' })
      await refused(stranger, verb, { code: 'not_found', field: 'caseId' }, { caseId: 'a-none' })
    },
  )

  it('does not find somebody else’s case, in no list and by no id', async () => {
    const read = await counter.call(stranger, 'assistance', 'read', { caseId })
    expect(read).toEqual({ ok: false, problem: { code: 'not_found', field: 'caseId' } })
    const { cases } = valueOf(await counter.call(stranger, 'assistance', 'mine'))
    expect(cases).toEqual([])
    const own = valueOf(await counter.call(resident, 'assistance', 'mine'))
    expect(own.cases.map((one) => one.caseId)).toContain(caseId)
  })

  it('marks nobody else’s notices as read', async () => {
    const noticeIds = [`${caseId}:1`]
    expect(await counter.call(stranger, 'account', 'markRead', { noticeIds })).toEqual({
      ok: true,
      value: { marked: 0 },
    })
    expect(await counter.call(resident, 'account', 'markRead', { noticeIds })).toEqual({
      ok: true,
      value: { marked: 1 },
    })
  })
})

describe('another office', () => {
  it.each(clerkVerbs)('a clerk of the next township finds no case to %s', async (verb) => {
    await refused(neighbour, verb, { code: 'not_found', field: 'caseId' })
  })

  it.each(['sendBack', 'approve'] as const)('nor its approver one to %s', async (verb) => {
    await walk([clerk, 'claim'], [clerk, 'accept'], [clerk, 'propose'])
    await refused(neighbourApprover, verb, { code: 'not_found', field: 'caseId' })
  })

  const queueOf = async (openid: string, view: QueueView) => {
    const { rows } = valueOf(await counter.call(openid, 'desk', 'queue', { view }))
    return rows.map((row) => row.caseId)
  }

  it.each<[string, QueueView]>([
    [neighbour, 'unclaimed'],
    [neighbourApprover, 'working'],
  ])('%s does not read it', async (openid, view) => {
    const read = await counter.call(openid, 'assistance', 'read', { caseId })
    expect(read).toEqual({ ok: false, problem: { code: 'not_found', field: 'caseId' } })
    expect(await queueOf(openid, view)).not.toContain(caseId)
  })

  it('the city reads it and does nothing: it is not in its queue', async () => {
    const view = valueOf(await counter.call(officer, 'assistance', 'read', { caseId }))
    expect(view.offers).toEqual([])
    expect(await queueOf(officer, 'unclaimed')).not.toContain(caseId)
  })

  it.each(['o-example-441900121-village-1', 'o-example-441900-admin-1'])(
    '%s works in the same office or above it, and knows of no case',
    async (openid) => {
      const read = await counter.call(openid, 'assistance', 'read', { caseId })
      expect(read).toEqual({ ok: false, problem: { code: 'not_found', field: 'caseId' } })
      for (const verb of ['queue', 'counts', 'news', 'find'] as const)
        expect(await counter.call(openid, 'desk', verb, {})).toMatchObject({
          problem: { code: 'not_allowed' },
        })
    },
  )

  it('it lies in the queue of the township where it happened', async () => {
    const { rows } = valueOf(await counter.call(clerk, 'desk', 'queue', { view: 'unclaimed' }))
    expect(rows.map((row) => row.caseId)).toContain(caseId)
  })

  it('one that nobody can place lies in the city’s own', async () => {
    const answers = withoutPapers({ happening: { township: 'unknown' } })
    const lost = valueOf(await counter.submit('lost', answers))
    expect(lost.unit.name).toBe('东莞市民政局')
    const { rows } = valueOf(await counter.call(officer, 'desk', 'queue', { view: 'unclaimed' }))
    expect(rows.map((row) => row.caseId)).toEqual([lost.caseId])
  })
})

describe('a field in clear', () => {
  const reveal = (openid: string, changes: object = {}) =>
    counter.call(openid, 'assistance', 'reveal', { caseId, what: 'phone', ...changes })
  const looks = () => counter.cloud.collection('looks').filter((look) => look['caseId'] === caseId)

  it.each([
    ['name', () => '示例申请人'],
    ['phone', () => '13800000000'],
    ['idNumber', () => form.applicant['idNumber']],
    ['account', () => '示例申请人 示例银行 6200000000000000'],
  ])('%s is shown to the office, and who looked is kept', async (what, shown) => {
    const text = shown()
    expect(await reveal(clerk, { what })).toEqual({ ok: true, value: { text } })
    expect(looks()).toEqual([
      expect.objectContaining({ staffId: 's-441900121-clerk-1', what: `clear:${what}` }),
    ])
    expect(await reveal(approver, { what })).toMatchObject({ ok: true })
    expect(looks()).toHaveLength(2)
  })

  it.each([
    ['the applicant', resident, {}, { code: 'not_allowed' }],
    ['a stranger', stranger, {}, { code: 'not_allowed' }],
    ['the city', officer, {}, { code: 'not_allowed' }],
    ['another township', neighbour, {}, { code: 'not_found', field: 'caseId' }],
    ['a clerk who asks for the story', clerk, { what: 'story' }, { code: 'invalid_input' }],
    ['a clerk who asks for a prototype', clerk, { what: '__proto__' }, { code: 'invalid_input' }],
  ])('is not shown to %s, and nothing is kept', async (_name, openid, changes, problem) => {
    expect(await reveal(openid, changes)).toMatchObject({ ok: false, problem })
    expect(looks()).toEqual([])
  })

  it('reading the case is a look as well, one’s own is none', async () => {
    await counter.read(resident, caseId)
    expect(looks()).toEqual([])
    await counter.read(approver, caseId)
    expect(looks()).toMatchObject([{ what: 'case', staffId: 's-441900121-approver-1' }])
  })
})

describe('who does what in the office', () => {
  it.each(['sendBack', 'approve'] as const)('a clerk may not %s', async (verb) => {
    await walk([clerk, 'claim'], [clerk, 'accept'], [clerk, 'propose'])
    await refused(clerk, verb, { code: 'not_allowed' })
  })

  it.each(clerkVerbs.filter((verb) => notOf('township_approver').includes(verb)))(
    'an approver may not %s',
    async (verb) => {
      await refused(approver, verb, { code: 'not_allowed' })
    },
  )

  it.each(['accept', 'advance', 'propose', 'askSupplement', 'release', 'reroute'] as const)(
    'a clerk who did not claim may not %s, and is told who did',
    async (verb) => {
      await refused(otherClerk, verb, { code: verb === 'propose' ? 'wrong_status' : 'not_claimed' })
      await walk([clerk, 'claim'], [clerk, 'accept'])
      const code = verb === 'accept' ? 'wrong_status' : 'claimed_by_other'
      await refused(otherClerk, verb, { code })
    },
  )

  it('whoever proposed does not approve, whatever their role has become', async () => {
    await walk([clerk, 'claim'], [clerk, 'accept'], [clerk, 'propose'])
    const becomes = (role: string) => setStaff(clerk, { role })
    await becomes('township_approver')
    await refused(clerk, 'approve', { code: 'same_person' })
    await refused(clerk, 'sendBack', { code: 'same_person' })
    await becomes('township_clerk')
    expect(await ask(approver, 'approve')).toMatchObject({ value: { status: 'refused' } })
  })

  it('nobody works their own case', async () => {
    valueOf(await counter.consent(clerk))
    caseId = valueOf(await counter.submit('own', withoutPapers(), clerk)).caseId
    await refused(clerk, 'claim', { code: 'same_person' })
    await walk([otherClerk, 'claim'])
  })

  it('whoever has left is a resident', async () => {
    await setStaff(clerk, { active: false })
    await refused(clerk, 'claim', { code: 'not_allowed' })
    await setStaff(clerk, { active: true })
    await walk([clerk, 'claim'])
  })
})

const setStaff = (openid: string, changes: object) => counter.setStaff(openid, changes)

describe('a case that has moved on', () => {
  const atOnce = clerkVerbs.filter((verb) => lifecycles.relief[verb].from.includes('submitted'))

  it.each(atOnce.filter((verb) => !['claim', 'handOn'].includes(verb)))(
    '%s on an older version is stale, and says which stands',
    async (verb) => {
      await walk([clerk, 'claim'])
      await refused(clerk, verb, { code: 'stale_version', version: 2 }, { version: 1 })
    },
  )

  it.each([
    ['claim', clerk, []],
    ['withdraw', resident, []],
    [
      'propose',
      clerk,
      [
        [clerk, 'claim'],
        [clerk, 'accept'],
      ],
    ],
    [
      'approve',
      approver,
      [
        [clerk, 'claim'],
        [clerk, 'accept'],
        [clerk, 'propose'],
      ],
    ],
  ] as const)('%s of a version that is still to come is stale', async (verb, openid, steps) => {
    await walk(...steps)
    const version = 1 + steps.length
    await refused(openid, verb, { code: 'stale_version', version }, { version: version + 1 })
  })
})

describe('the one supplement', () => {
  beforeEach(() => walk([clerk, 'claim'], [clerk, 'askSupplement']))

  it('unlocks the pages named and no other', async () => {
    const applicant = { ...withoutPapers().applicant, phone: '13900000000' }
    const answers = { payout: { way: 'ask' }, applicant }
    await refused(
      resident,
      'answerSupplement',
      { code: 'section_locked', field: 'applicant' },
      { answers },
    )
  })

  it.each([
    ['a bad page', { payout: { way: 'account' } }, { code: 'invalid_input' }],
    ['what was there before', { payout: withoutPapers().payout }, { code: 'nothing_changed' }],
    ['nothing', {}, { code: 'nothing_changed' }],
  ])('is not answered by %s', async (_name, answers, problem) => {
    await refused(resident, 'answerSupplement', problem, { answers })
  })

  it('is asked once', async () => {
    await walk([resident, 'answerSupplement'])
    await refused(clerk, 'askSupplement', { code: 'supplement_used' })
    await refused(resident, 'answerSupplement', { code: 'wrong_status' })
  })
})

it.each([
  ['a clerk', clerk, '虎门镇公共服务办公室'],
  ['the city’s officer', officer, '东莞市民政局'],
  ['残联', people.federation, '东莞市残疾人联合会'],
])('%s is told whose door they stand behind', async (_who, openid, unit) => {
  const { staff } = valueOf(await counter.call(openid, 'account', 'me'))
  expect(staff).toMatchObject({ unit })
})
