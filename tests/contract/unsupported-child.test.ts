import { access } from '@shared/assistance/access'
import { caseVerbs, type CaseVerb } from '@shared/assistance/lifecycle'
import type { QueueView } from '@shared/desk/queues'
import { valueOf } from '../builders/applications'
import { anIdNumber } from '../builders/id-numbers'
import { CHANGAN, HUMEN, LINGSHAN, QINNAN, XIANGYANG } from '../builders/people'
import { everythingIn, inputsOf, inQinzhou, openCounter, people, type Counter } from './counter'

const { resident, stranger } = people
const { clerk, otherClerk, approver, neighbour, county, city } = inQinzhou

/** An officer of 灵山县: the neighbour, who has changed offices. */
const elsewhere = neighbour

const inputs: Readonly<Record<CaseVerb, object>> = {
  ...inputsOf,
  reroute: { unitId: 'township:450702002', reason: '示例' },
  propose: { outcome: 'grant', reason: '示例：父母都在服刑' },
  sendBack: { reason: '示例：请再核实母亲的情况' },
}

const staffVerbs = caseVerbs.filter((verb) => !access[verb].who.some((one) => one === 'applicant'))

let counter: Counter
let caseId: string
/** The number of the child, new for each case: one child has one open case. */
let ofChild: string

/** Does a verb at the version that stands, whoever does it. */
const ask = (openid: string, verb: CaseVerb, changes: object = {}) => {
  const stored = counter.cloud.collection('cases').find(({ _id }) => _id === caseId)
  const input = { caseId, version: stored?.['version'], ...inputs[verb], ...changes }
  return counter.call(openid, 'assistance', verb, input)
}

const walk = async (...steps: readonly (readonly [string, CaseVerb, object?])[]) => {
  for (const [openid, verb, changes] of steps) valueOf(await ask(openid, verb, changes))
}

const reads = (openid: string) => counter.call(openid, 'assistance', 'read', { caseId })

/** In which views of whom the case stands. */
async function seenBy(openid: string): Promise<QueueView[]> {
  const views: QueueView[] = ['mine', 'unclaimed', 'approval', 'waiting', 'inForce', 'closed']
  const found = await Promise.all(
    views.map(async (view) => {
      const answer = await counter.call(openid, 'desk', 'queue', { view })
      // A view that somebody does not have shows them nothing.
      return answer.ok && answer.value.rows.some((row) => row.caseId === caseId) ? [view] : []
    }),
  )
  return found.flat()
}

async function refused(openid: string, verb: CaseVerb, code: string, changes: object = {}) {
  const before = everythingIn(counter)
  expect(await ask(openid, verb, changes)).toMatchObject({ ok: false, problem: { code } })
  expect(everythingIn(counter)).toEqual(before)
}

const draft = () => `d-${counter.cloud.collection('cases').length}`
const toCounty = () => walk([clerk, 'claim'], [clerk, 'accept'], [clerk, 'propose'])

describe('in 钦州, where the county confirms', () => {
  beforeAll(async () => {
    counter = await openCounter('qinzhou')
    await counter.setStaff(elsewhere, { role: 'county_officer', unitId: `county:${LINGSHAN}` })
  })

  beforeEach(async () => {
    ofChild = anIdNumber({ born: '2016-06-01', serial: counter.cloud.collection('cases').length })
    const form = { child: { idNumber: ofChild } }
    caseId = valueOf(await counter.submitChild(draft(), XIANGYANG, form)).caseId
  })

  afterAll(() => counter.close())

  it('the form comes to the township of the hukou, to be verified in fifteen working days', async () => {
    const sent = valueOf(await counter.submitChild('receipt', XIANGYANG))
    expect(sent).toMatchObject({
      no: expect.stringMatching(/^ET20260302-\d{6}-\d$/) as unknown,
      unit: { id: `township:${XIANGYANG}`, name: '向阳街道办事处' },
      dueAt: '2026-03-23T15:59:59.999Z',
    })
    expect(await seenBy(clerk)).toEqual(['unclaimed'])
    expect(await seenBy(county)).toEqual([])
    const view = await counter.read(resident, caseId)
    expect(view).toMatchObject({ status: 'submitted', clock: { name: 'verification' } })
    expect(view).not.toHaveProperty('lane')
  })

  it('a phone can name the county it goes to', async () => {
    const { counties } = valueOf(await counter.call(undefined, 'account', 'city'))
    expect(counties).toContainEqual({ code: QINNAN, office: '钦南区民政局' })
    expect(counties).toHaveLength(4)
  })

  it('of unknown hukou it is the city’s to place', async () => {
    const sent = valueOf(await counter.submitChild('lost', 'unknown'))
    expect(sent.unit.name).toBe('钦州市民政局')
    caseId = sent.caseId
    expect(await seenBy(city)).toEqual(['unclaimed'])
    await walk([city, 'claim'], [city, 'reroute', { unitId: `township:${XIANGYANG}` }])
    expect(await seenBy(clerk)).toEqual(['unclaimed'])
    expect(await seenBy(city)).toEqual([])
  })

  it('the clerk is told what the city gives, and from where that is known', async () => {
    await walk([clerk, 'claim'], [clerk, 'accept'])
    const { staff } = valueOf(await reads(clerk))
    expect(staff).toMatchObject({
      applicant: '示**子',
      fund: null,
      fixed: { fen: 102_200, sources: [expect.stringContaining('1022') as unknown] },
    })
  })

  it.each([undefined, 1, 99_999_999])('an amount that is sent is not taken: %p', async (fen) => {
    await walk([clerk, 'claim'], [clerk, 'accept'], [clerk, 'propose', { fen }])
    expect(valueOf(await reads(county)).staff?.proposal).toMatchObject({ fen: 102_200 })
  })

  it('a lane that is sent is not taken', async () => {
    await walk([clerk, 'claim'], [clerk, 'accept', { lane: 'emergency', laneReason: '示例' }])
    expect(valueOf(await reads(clerk))).not.toHaveProperty('lane')
    await refused(clerk, 'advance', 'wrong_status')
  })

  describe('proposed', () => {
    beforeEach(toCounty)

    it('it is on the county’s desk by the county’s clock, and on the township’s no more', async () => {
      expect(await seenBy(clerk)).toEqual([])
      expect(await seenBy(approver)).toEqual([])
      expect(await seenBy(county)).toEqual(['approval'])
      const { rows } = valueOf(await counter.call(county, 'desk', 'queue', { view: 'approval' }))
      expect(rows.find((row) => row.caseId === caseId)).toMatchObject({
        unit: { id: `county:${QINNAN}` },
        dueAt: '2026-03-23T15:59:59.999Z',
        clock: { name: 'confirmation', state: 'running' },
      })
    })

    it.each([clerk, otherClerk, approver])('%s reads what becomes of it', async (openid) => {
      const view = valueOf(await reads(openid))
      expect(view).toMatchObject({ status: 'proposed', offers: [] })
      expect(view.staff?.proposal).toMatchObject({ outcome: 'grant', fen: 102_200 })
      expect(view.answers['child']).toMatchObject({ name: '示**子' })
    })

    it.each(
      [clerk, otherClerk, approver].flatMap((openid) =>
        staffVerbs.map((verb) => [openid, verb] as const),
      ),
    )('%s of the township may not %s it any more', async (openid, verb) => {
      await refused(openid, verb, 'not_allowed')
    })

    it('nor see anything in clear', async () => {
      const asked = { caseId, what: 'phone' }
      expect(await counter.call(clerk, 'assistance', 'reveal', asked)).toMatchObject({
        problem: { code: 'not_allowed' },
      })
    })

    it.each([
      ['another county', elsewhere],
      ['another resident', stranger],
    ])('%s does not learn of it', async (_, openid) => {
      expect(await reads(openid)).toEqual({
        ok: false,
        problem: { code: 'not_found', field: 'caseId' },
      })
      if (openid !== stranger) expect(await seenBy(openid)).toEqual([])
    })

    it('the city reads it and has it in none of its views', async () => {
      expect(valueOf(await reads(city)).offers).toEqual([])
      expect(await seenBy(city)).toEqual([])
    })

    it.each(['sendBack', 'approve'] as const)(
      'another county finds none to %s, and the city may not',
      async (verb) => {
        await refused(elsewhere, verb, 'not_found')
        for (const openid of [city, resident]) await refused(openid, verb, 'not_allowed')
      },
    )

    const clerkOnly = ['accept', 'askSupplement', 'advance', 'propose', 'claim', 'reroute'] as const
    it.each(clerkOnly)('the county may not %s', async (verb) => {
      await refused(county, verb, 'not_allowed')
    })

    it.each([
      ['name', () => '示例孩子'],
      ['idNumber', () => ofChild],
      ['phone', () => '13800000001'],
      ['account', () => '示例申请人 示例银行 6200000000000000'],
    ])('the county sees %s in clear, and who looked is kept', async (what, typed) => {
      const text = typed()
      const shown = await counter.call(county, 'assistance', 'reveal', { caseId, what })
      expect(shown).toEqual({ ok: true, value: { text } })
      const looks = counter.cloud.collection('looks').filter((look) => look['caseId'] === caseId)
      expect(looks).toMatchObject([{ staffId: `s-${QINNAN}-officer-1`, what: `clear:${what}` }])
    })

    it('the resident sees where it went, and nothing of the opinion', async () => {
      const { timeline, decision, unit } = await counter.read(resident, caseId)
      expect(unit.name).toBe('钦南区民政局')
      expect(decision).toBeNull()
      expect(timeline.at(-1)).toMatchObject({
        type: 'proposed',
        unit: '向阳街道办事处',
        data: { toUnit: `county:${QINNAN}` },
      })
      expect(JSON.stringify(timeline)).not.toMatch(/102200|grant|服刑/)
    })

    it('the county approves: so much a month, from which, and where to appeal', async () => {
      await walk([county, 'approve'])
      const decision = {
        ...{ outcome: 'grant', fen: 102_200, per: 'month', firstPayMonth: '2026-04' },
        ...{ reason: '示例：父母都在服刑', appealTo: '钦南区人民政府', appealDays: 60 },
      }
      const view = await counter.read(resident, caseId)
      const benefit = { amounts: [{ from: '2026-04', fen: 102_200 }], from: '2026-04' }
      expect(view).toMatchObject({ status: 'inForce', turn: 'inForce', decision, benefit })
      // A child is looked at again after a year.
      expect(view.dueAt).toBe('2027-03-02T15:59:59.999Z')
      expect(view.timeline.at(-1)).toMatchObject({ type: 'decided', data: decision })
      const { notices } = valueOf(await counter.call(resident, 'account', 'inbox'))
      expect(notices.find((one) => one.caseId === caseId && one.type === 'decided')?.data).toEqual(
        view.timeline.at(-1)?.data,
      )
      for (const openid of [clerk, approver, county])
        expect(await seenBy(openid)).toEqual(['inForce'])
      for (const openid of [elsewhere, city]) expect(await seenBy(openid)).toEqual([])
      await refused(county, 'approve', 'wrong_status')
    })

    it('the same approval sent again is answered as done', async () => {
      const input = { caseId, version: 4 }
      const first = valueOf(await counter.call(county, 'assistance', 'approve', input))
      expect(valueOf(await counter.call(county, 'assistance', 'approve', input))).toEqual(first)
      const { timeline } = await counter.read(resident, caseId)
      expect(timeline.filter(({ type }) => type === 'decided')).toHaveLength(1)
    })

    it('sent back, the clerk has it again by the day it had, and the county is out of it', async () => {
      await walk([county, 'sendBack'])
      expect(await seenBy(clerk)).toEqual(['mine'])
      expect(await seenBy(county)).toEqual([])
      expect(valueOf(await reads(county)).offers).toEqual([])
      const view = valueOf(await reads(clerk))
      expect(view).toMatchObject({
        status: 'accepted',
        unit: { id: `township:${XIANGYANG}` },
        clock: { name: 'verification', state: 'running', dueAt: '2026-03-23T15:59:59.999Z' },
        staff: { proposal: null },
      })
      expect(view.timeline.at(-1)?.data).toEqual({ reason: '示例：请再核实母亲的情况' })
      const told = (await counter.read(resident, caseId)).timeline.at(-1)
      expect(told).toMatchObject({ type: 'sent_back', data: {} })
      await walk([clerk, 'propose', { outcome: 'refuse', reason: '示例：母亲能抚养' }])
      await walk([county, 'approve'])
      expect((await counter.read(resident, caseId)).decision).toMatchObject({
        ...{ outcome: 'refuse', reason: '示例：母亲能抚养', appealTo: '钦南区人民政府' },
      })
    })

    it('whoever proposed does not approve, though they have moved to the county', async () => {
      await counter.setStaff(clerk, { role: 'county_officer', unitId: `county:${QINNAN}` })
      await refused(clerk, 'approve', 'same_person')
      await refused(clerk, 'sendBack', 'same_person')
      const unitId = `township:${XIANGYANG}`
      await counter.setStaff(clerk, { role: 'township_clerk', unitId })
    })
  })
})

describe('in 东莞, which has no counties and no standard', () => {
  const atHumen = people.clerk

  beforeAll(async () => {
    counter = await openCounter()
  })

  beforeEach(async () => {
    caseId = valueOf(await counter.submitChild(draft(), HUMEN)).caseId
    await walk([atHumen, 'claim'], [atHumen, 'accept'])
  })

  afterAll(() => counter.close())

  it.each([undefined, 102_200])('nothing can be granted, whatever is typed: %p', async (fen) => {
    expect(valueOf(await reads(atHumen)).staff?.fixed).toEqual({ fen: null, sources: [] })
    await refused(atHumen, 'propose', 'policy_unset', { fen })
  })

  it('a refusal goes to the city, which confirms it', async () => {
    await walk([atHumen, 'propose', { outcome: 'refuse' }])
    expect(await seenBy(people.officer)).toEqual(['approval'])
    expect(await seenBy(people.approver)).toEqual([])
    await refused(people.approver, 'approve', 'not_allowed')
    await refused(people.neighbour, 'approve', 'not_allowed')
    await refused(people.neighbourApprover, 'approve', 'not_found')
    await walk([people.officer, 'approve'])
    expect((await counter.read(resident, caseId)).decision).toMatchObject({
      ...{ outcome: 'refuse', appealTo: '东莞市人民政府', appealDays: 60 },
    })
    expect(await seenBy(people.officer)).toEqual(['closed'])
    expect(await seenBy(atHumen)).toEqual(['closed'])
  })

  it('the city sends it back', async () => {
    await walk([atHumen, 'propose', { outcome: 'refuse' }], [people.officer, 'sendBack'])
    expect(await seenBy(atHumen)).toEqual(['mine'])
    expect(await seenBy(people.officer)).toEqual([])
  })

  it('handed on to the next town it is that town’s opinion', async () => {
    await walk([atHumen, 'reroute', { unitId: `township:${CHANGAN}` }])
    const { neighbour: next } = people
    await walk([next, 'claim'], [next, 'accept'], [next, 'propose', { outcome: 'refuse' }])
    expect(valueOf(await reads(next))).toMatchObject({ status: 'proposed', offers: [] })
    expect(await reads(atHumen)).toMatchObject({ problem: { code: 'not_found' } })
  })
})
