import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { VerbOf } from '@shared/kernel/contract'
import type { AssistanceContract } from '@shared/assistance/contract'
import { paperKinds, type PaperKind } from '@shared/assistance/papers/contract'
import { addHours } from '@shared/kernel/plain-date'
import { MONDAY, valueOf } from '../builders/applications'
import { anIdNumber } from '../builders/id-numbers'
import { textOf } from '../builders/pdf-text'
import { openCounter, people, withoutPapers, type Counter } from './counter'

const { resident, stranger, clerk, otherClerk, approver, neighbour, officer } = people
const NAME = '示例申请人'
const REASON = '示例理由：家中失火，没有住处。'

let counter: Counter
let caseId: string

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

beforeEach(async () => {
  counter.cloud.travel(MONDAY)
  const n = counter.cloud.collection('cases').length
  // Somebody else each time: nobody has two open applications.
  const form = withoutPapers({ applicant: { idNumber: anIdNumber({ serial: 100 + n }) } })
  ;({ caseId } = valueOf(await counter.submit(`d-${n}`, form)))
})

type Step = readonly [string, VerbOf<AssistanceContract>, object?]

const steps = {
  claim: [clerk, 'claim'],
  accept: [clerk, 'accept', { lane: 'emergency' }],
  ask: [clerk, 'askSupplement', { asks: [{ section: 'payout' }], note: '示例说明' }],
  answer: [resident, 'answerSupplement', { answers: { payout: { way: 'ask' } } }],
  grant: [clerk, 'propose', { outcome: 'grant', fen: 120_000, reason: REASON }],
  aboveCap: [clerk, 'propose', { outcome: 'grant', fen: 1_300_000, reason: REASON }],
  refuse: [clerk, 'propose', { outcome: 'refuse', reason: REASON }],
  approve: [approver, 'approve'],
  approveAbove: [officer, 'approve'],
} as const satisfies Record<string, Step>

async function walk(...names: readonly (keyof typeof steps)[]) {
  for (const name of names) {
    const [by, verb, input]: Step = steps[name]
    valueOf(await counter.act(by, verb, caseId, input))
  }
}

const list = (openid: string) => counter.call(openid, 'papers', 'papers', { caseId })
const ask = (openid: string, kind: PaperKind) =>
  counter.call(openid, 'papers', 'paper', { caseId, kind })

const kindsOf = async (openid: string) => valueOf(await list(openid)).papers.map(({ kind }) => kind)

const fetched = async (openid: string, kind: PaperKind) =>
  fetch(valueOf(await ask(openid, kind)).url)

const readOut = async (openid: string, kind: PaperKind) =>
  textOf(Buffer.from(await (await fetched(openid, kind)).arrayBuffer()))

const looks = () =>
  counter.cloud
    .collection('looks')
    .filter((look) => look['caseId'] === caseId)
    .map(({ staffId, what }) => `${String(staffId)} ${String(what)}`)

/** The notices that are kept, with when each was written. */
function keptFiles() {
  const folder = path.join(counter.dataDir, 'files')
  const names = readdirSync(folder).filter((name) => name.startsWith('papers'))
  return Object.fromEntries(names.map((name) => [name, statSync(path.join(folder, name)).mtimeMs]))
}

describe('which there are', () => {
  it.each<[string, readonly (keyof typeof steps)[], readonly PaperKind[]]>([
    ['just sent', [], []],
    ['claimed', ['claim'], []],
    ['accepted', ['claim', 'accept'], ['accepted']],
    ['asked', ['claim', 'accept', 'ask'], ['accepted', 'supplement']],
    ['proposed', ['claim', 'accept', 'grant'], ['accepted']],
    ['granted', ['claim', 'accept', 'grant', 'approve'], ['accepted', 'granted']],
    ['refused', ['claim', 'accept', 'refuse', 'approve'], ['accepted', 'refused']],
  ])('%s', async (_name, names, kinds) => {
    await walk(...names)
    expect(await kindsOf(resident)).toEqual(kinds)
    expect(await kindsOf(clerk)).toEqual(kinds)
    for (const kind of paperKinds.filter((one) => !kinds.includes(one)))
      expect(await ask(resident, kind)).toEqual({
        ok: false,
        problem: { code: 'not_found', field: 'kind' },
      })
  })
})

describe('what one gets', () => {
  it('is a PDF that names the applicant in full, the office, the number and the date', async () => {
    await walk('claim', 'accept')
    const response = await fetched(resident, 'accepted')
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const { no } = await counter.read(resident, caseId)
    const text = await readOut(resident, 'accepted')
    for (const part of [NAME, '虎门镇公共服务办公室', '受理通知书', `${no}-03`, '2026年3月2日'])
      expect(text).toContain(part)
  })

  it('is the whole decision: reason, authority, days, last day', async () => {
    await walk('claim', 'accept', 'refuse', 'approve')
    const text = await readOut(resident, 'refused')
    for (const part of [REASON, '60日内向东莞市人民政府申请行政复议', '最后一日为2026年5月1日'])
      expect(text).toContain(part)
  })

  it('is kept once, however often and by however many it is asked for', async () => {
    await walk('claim', 'accept')
    const before = Object.keys(keptFiles()).length
    const first = await readOut(resident, 'accepted')
    const kept = keptFiles()
    expect(Object.keys(kept)).toHaveLength(before + 1)
    await Promise.all([ask(resident, 'accepted'), ask(clerk, 'accepted'), ask(clerk, 'accepted')])
    expect(keptFiles()).toEqual(kept)
    expect(await readOut(resident, 'accepted')).toBe(first)
  })

  it('stays as it was handed out, though a supplement has changed the name since', async () => {
    await walk('claim', 'accept')
    await ask(resident, 'accepted')
    const asks = [{ section: 'applicant' }]
    valueOf(await counter.act(clerk, 'askSupplement', caseId, { asks, note: '姓名有误' }))
    const applicant = { ...withoutPapers().applicant, name: '示例改名' }
    valueOf(await counter.act(resident, 'answerSupplement', caseId, { answers: { applicant } }))
    expect(await readOut(resident, 'accepted')).toContain(`${NAME}：`)
    expect(await readOut(resident, 'supplement')).toContain('示例改名：')
  })

  it('lies where nobody can guess, and is given to nobody without a signature', async () => {
    await walk('claim', 'accept')
    const { url } = valueOf(await ask(resident, 'accepted'))
    const { pathname, origin } = new URL(url)
    expect(pathname).toMatch(/\/papers\/[0-9a-f]{32}\.pdf$/)
    expect(pathname).not.toContain(caseId)
    expect((await fetch(`${origin}${pathname}`)).status).toBe(403)
  })

  it('has an address for five minutes', async () => {
    await walk('claim', 'accept')
    const { url } = valueOf(await ask(resident, 'accepted'))
    counter.cloud.travel(addHours(MONDAY, 4 / 60))
    expect((await fetch(url)).status).toBe(200)
    counter.cloud.travel(addHours(MONDAY, 6 / 60))
    expect((await fetch(url)).status).toBe(403)
  })
})

describe('who may', () => {
  it.each([
    ['another resident', stranger],
    ['the office next door', neighbour],
  ])('%s does not learn that there is a case', async (_name, openid) => {
    await walk('claim', 'accept')
    const problem = { code: 'not_found', field: 'caseId' }
    expect(await list(openid)).toEqual({ ok: false, problem })
    expect(await ask(openid, 'accepted')).toEqual({ ok: false, problem })
    expect(looks()).not.toContainEqual(expect.stringContaining('paper'))
  })

  it('the city, which oversees its office, knows which there are and opens none', async () => {
    await walk('claim', 'accept')
    expect(valueOf(await list(officer)).papers).toMatchObject([{ kind: 'accepted' }])
    expect(await ask(officer, 'accepted')).toEqual({ ok: false, problem: { code: 'not_allowed' } })
    expect(looks()).not.toContainEqual(expect.stringContaining('paper'))
  })

  it('everybody of its office; each look is noted before it is shown, and the resident’s are not', async () => {
    await walk('claim', 'accept')
    await ask(resident, 'accepted')
    expect(looks().filter((look) => look.includes('paper'))).toEqual([])
    valueOf(await ask(otherClerk, 'accepted'))
    valueOf(await ask(approver, 'accepted'))
    valueOf(await ask(approver, 'accepted'))
    expect(looks().filter((look) => look.includes('paper'))).toEqual([
      's-441900121-clerk-2 paper:accepted',
      's-441900121-approver-1 paper:accepted',
      's-441900121-approver-1 paper:accepted',
    ])
  })

  it('a look at what is not there, and a list, are none', async () => {
    await walk('claim')
    const before = looks()
    await ask(clerk, 'granted')
    await list(clerk)
    expect(looks()).toEqual(before)
  })

  it('an office that only follows the case sees which there are, and no name', async () => {
    await walk('claim', 'accept', 'aboveCap')
    expect(await kindsOf(clerk)).toEqual(['accepted'])
    expect(await ask(clerk, 'accepted')).toEqual({ ok: false, problem: { code: 'not_allowed' } })
    valueOf(await ask(officer, 'accepted'))
    await walk('approveAbove')
    expect(await readOut(resident, 'granted')).toContain('东莞市民政局')
  })
})
