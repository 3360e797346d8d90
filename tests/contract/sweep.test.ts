import { addHours } from '@shared/kernel/plain-date'
import type { Figure } from '@shared/policy/figure'
import { sampleFigures } from '../builders/own-figures'
import { MONDAY, valueOf } from '../builders/applications'
import { aLeadRow, leadFileOf } from '../builders/lead-files'
import { HUMEN } from '../builders/people'
import { openCounter, people, somebodyNew, withoutPapers, type Counter } from './counter'

const { clerk, approver, neighbour, officer, resident, villageWorker: worker } = people
const auditor = 'o-example-441900-auditor-1'

const twice: Figure = {
  ...{ key: 'sweep.reliefTimes', from: '2026-01-01', source: '示例，不是真的标准', grade: 'K' },
  value: { unit: 'occasions', times: 2 },
}

let counter: Counter

beforeAll(async () => {
  counter = await openCounter('dongguan', undefined, [...sampleFigures, twice])
}, 60_000)

afterAll(() => counter.close())

const stored = (name: 'leads' | 'careTargets' | 'sweepRuns' | 'looks' | 'watermarks') =>
  counter.cloud.collection(name)

let minutes = 0
/** Some time later: what happened a moment ago may still get something before it. */
const later = () => {
  minutes += 2
  counter.cloud.travel(addHours(MONDAY, minutes / 60))
}

/** Sweeps as the timer does; how many leads that opened. */
const sweep = async () => {
  later()
  const event = JSON.stringify({ Type: 'Timer', TriggerName: 'sweep' })
  return (valueOf(await counter.send('sweep', event)) as { done: number }).done
}

let sent = 0
const apply = async (changes: Parameters<typeof withoutPapers>[0] = {}) => {
  sent += 1
  return valueOf(await counter.submit(`sweep-${sent}`, withoutPapers(changes))).caseId
}

const flagged = (idNumber = somebodyNew(1970)) => ({
  applicant: { idNumber },
  household: { members: [], troubles: ['university'] },
  happening: { cause: 'other', village: '示例村' },
})

const withdraw = (caseId: string) => counter.act(resident, 'withdraw', caseId)

async function grant(caseId: string) {
  valueOf(await counter.act(clerk, 'claim', caseId))
  valueOf(await counter.act(clerk, 'accept', caseId))
  const opinion = { outcome: 'grant', fen: 50_000, reason: '示例' }
  valueOf(await counter.act(clerk, 'propose', caseId, opinion))
  valueOf(await counter.act(approver, 'approve', caseId))
}

const leadOf = (caseId: string) => stored('leads').find((lead) => lead['caseId'] === caseId)

describe('the sweep', () => {
  beforeEach(async () => {
    await sweep()
  })

  it('has somebody look again after a case with a flag was withdrawn, once', async () => {
    const caseId = await apply(flagged())
    valueOf(await withdraw(caseId))
    expect(await sweep()).toBe(1)
    expect(leadOf(caseId)).toMatchObject({
      ...{ kinds: ['refused', 'university'], source: 'sweep', state: 'open', by: 'system' },
      ...{ township: HUMEN, village: '示例村', masked: '示***人' },
    })
    expect(JSON.stringify(leadOf(caseId))).not.toContain('示例路')
    const before = stored('leads')
    expect(await sweep()).toBe(0)
    expect(stored('leads')).toEqual(before)
  })

  it('gone through again, as after a run that broke off, opens nothing twice', async () => {
    const caseId = await apply(flagged())
    valueOf(await withdraw(caseId))
    expect(await sweep()).toBe(1)
    const lead = leadOf(caseId)
    valueOf(
      await counter.call(clerk, 'leads', 'recordCheck', {
        ...{ leadId: lead?._id, version: 1, result: 'told', on: '2026-03-02' },
      }),
    )
    await counter.set('watermarks', 'sweep', { at: '', id: '' })
    expect(await sweep()).toBe(0)
    expect(leadOf(caseId)).toMatchObject({ state: 'checked' })
  })

  it('opens none for somebody who has asked again, or who tells nothing', async () => {
    const who = somebodyNew(1970)
    valueOf(await withdraw(await apply(flagged(who))))
    await apply(flagged(who))
    const silent = { household: { members: [] }, happening: { cause: 'other' } }
    valueOf(await withdraw(await apply(silent)))
    expect(await sweep()).toBe(0)
  })

  it('opens none for somebody who is being looked into', async () => {
    const who = somebodyNew(1970)
    const file = Buffer.from(leadFileOf(aLeadRow({ 身份证号: who }))).toString('base64')
    valueOf(await counter.call(officer, 'leads', 'importLeads', { file }))
    valueOf(await withdraw(await apply(flagged(who))))
    expect(await sweep()).toBe(0)
  })

  it('finds who was given 临时救助 as often as the city says', async () => {
    const who = somebodyNew(1970)
    const form = { applicant: { idNumber: who }, happening: { lane: 'emergency', village: '' } }
    await grant(await apply(form))
    expect(await sweep()).toBe(0)
    const caseId = await apply(form)
    await grant(caseId)
    expect(await sweep()).toBe(1)
    // The sample form came by a fire; it names no village.
    expect(leadOf(caseId)).toMatchObject({ kinds: ['repeated', 'accident'] })
    expect(leadOf(caseId)).toMatchObject({ village: '没写村（社区）' })
  })

  it('is a timer’s: nobody sets it off', async () => {
    const event = JSON.stringify({ Type: 'Timer', TriggerName: 'sweep' })
    for (const openid of [resident, clerk])
      expect(await counter.send('sweep', event, openid)).toMatchObject({ ok: false })
  })

  it('shows the clerk the case it came out of, and a village worker not', async () => {
    const caseId = await apply(flagged())
    valueOf(await withdraw(caseId))
    await sweep()
    const ask = (openid: string) => counter.call(openid, 'leads', 'leads', { state: 'open' })
    expect(valueOf(await ask(clerk)).rows.find((row) => row.caseId === caseId)).toBeDefined()
    expect(valueOf(await ask(worker)).rows.filter((row) => row.caseId !== undefined)).toEqual([])
  })
})

describe('the rules', () => {
  it('say which of them run, what the others lack, and what they came to', async () => {
    const { rules, last } = valueOf(await counter.call(officer, 'sweep', 'rules'))
    expect(rules.filter(({ missing }) => missing !== null)).toMatchObject([
      { kind: 'askedAgain', missing: 'sweep.endedMonths' },
      { kind: 'nearLine', missing: 'sweep.nearLine' },
    ])
    expect(rules.find(({ kind }) => kind === 'repeated')).toMatchObject({ opened: 1 })
    expect(last?.at).toBe(stored('sweepRuns').at(-1)?._id)
  })

  it.each([
    ['a resident', resident],
    ['a village worker', worker],
    ['an auditor', auditor],
  ])('are not for %s', async (_who, openid) => {
    expect(await counter.call(openid, 'sweep', 'rules')).toMatchObject({
      problem: { code: 'not_allowed' },
    })
  })
})

describe('幸福清单', () => {
  const draw = (openid: string = clerk, input: object = {}) =>
    counter.call(openid, 'sweep', 'drawStatements', input)

  /** A case of 低保 in force, as if it had been walked through. */
  async function inForce(fen: number) {
    const caseId = await apply()
    await counter.setCase(caseId, {
      ...{ programme: 'dibao', status: 'inForce', turn: 'inForce' },
      benefit: { amounts: [{ from: '2026-01', fen }], from: '2026-01' },
    })
    return caseId
  }

  const targetsOf = (duty: string) => stored('careTargets').filter((one) => one['duty'] === duty)

  it('is drawn from what is given, each person once; whoever was taken off stays off', async () => {
    await inForce(50_000)
    await inForce(60_000)
    expect(valueOf(await draw())).toEqual({ added: 2, already: 0, next: null })
    expect(valueOf(await draw())).toEqual({ added: 0, already: 2, next: null })
    const [target] = targetsOf('statement')
    valueOf(
      await counter.call(clerk, 'leads', 'endCare', {
        ...{ targetId: target?._id, version: 1, ending: 'moved' },
      }),
    )
    expect(valueOf(await draw())).toMatchObject({ added: 0, already: 2 })
    expect(targetsOf('statement')[0]).toMatchObject({ active: false })
    expect(valueOf(await draw(neighbour))).toEqual({ added: 0, already: 0, next: null })
  })

  it('says what somebody is given; who looked is noted first', async () => {
    const caseId = await inForce(70_000)
    valueOf(await draw())
    const key = counter.cloud.collection('cases').find(({ _id }) => _id === caseId)?.[
      'applicantKey'
    ]
    const targetId = String(targetsOf('statement').find((one) => one['personKey'] === key)?._id)
    const before = stored('looks').length
    expect(valueOf(await counter.call(clerk, 'sweep', 'statement', { targetId }))).toMatchObject({
      ...{ name: '示例申请人', address: '示例路 1 号', monthly: 70_000 },
      lines: [{ programme: 'dibao', fen: 70_000, per: 'month', from: '2026-01' }],
    })
    expect(stored('looks')).toHaveLength(before + 1)
    expect(stored('looks').at(-1)).toMatchObject({ caseId: targetId, what: 'clear:statement' })
    const lost = { problem: { code: 'not_found', field: 'targetId' } }
    for (const openid of [neighbour, worker])
      expect(await counter.call(openid, 'sweep', 'statement', { targetId })).toMatchObject(lost)
    expect(stored('looks')).toHaveLength(before + 1)
  })

  it('of somebody out of a file says that nothing is known', async () => {
    const row = aLeadRow({ 身份证号: somebodyNew(1940), 类别: '幸福清单对象' })
    const file = Buffer.from(leadFileOf(row)).toString('base64')
    valueOf(await counter.call(officer, 'leads', 'importLeads', { file }))
    const targetId = String(targetsOf('statement').at(-1)?._id)
    expect(valueOf(await counter.call(worker, 'sweep', 'statement', { targetId }))).toMatchObject({
      ...{ lines: [], monthly: 0 },
    })
  })

  it.each([
    ['a target that visits are for', 'visit'],
    ['nobody', 'none'],
  ])('of %s is not found', async (_name, which) => {
    const row = aLeadRow({ 身份证号: somebodyNew(1940), 类别: '月探访对象' })
    const file = Buffer.from(leadFileOf(row)).toString('base64')
    valueOf(await counter.call(officer, 'leads', 'importLeads', { file }))
    const targetId = which === 'none' ? 'c-none' : String(targetsOf('visit').at(-1)?._id)
    expect(await counter.call(worker, 'sweep', 'statement', { targetId })).toMatchObject({
      problem: { code: 'not_found' },
    })
  })

  it.each([
    ['a village worker', worker, {}, 'not_allowed'],
    ['an office above', officer, {}, 'not_allowed'],
    ['a resident', resident, {}, 'not_allowed'],
    ['a clerk, from no place', clerk, { after: '' }, 'invalid_input'],
    ['a clerk, from a list', clerk, { after: ['x'] }, 'invalid_input'],
  ])('is not drawn by %s', async (_who, openid, input, code) => {
    const before = stored('careTargets')
    expect(await draw(openid, input)).toMatchObject({ problem: { code } })
    expect(stored('careTargets')).toEqual(before)
  })
})
