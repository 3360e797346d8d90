import { sheetIn } from '../builders/xlsx-text'
import { aDay } from '../builders/tallies'
import { anApplication, valueOf } from '../builders/applications'
import {
  CHANGGUO,
  HUANNAN,
  inZhoushan,
  openCounter,
  people,
  withoutPapers,
  type Counter,
} from './counter'

const { clerk, approver, neighbourApprover, county, otherCounty, city } = {
  ...inZhoushan,
  neighbourApprover: `o-example-${HUANNAN}-approver-1`,
}
const auditor = 'o-example-330900-auditor-1'
const COUNTY = 'county:330902'
const TOWNSHIP = `township:${CHANGGUO}`
const quarter = '2026-Q1'
const APRIL = '2026-04-03T02:00:00.000Z'

let counter: Counter

const days = (unitId: string) => [
  aDay(unitId, '2025-12-01', { dibao: { begun: 4 } }),
  aDay(unitId, '2026-02-10', { dibao: { accepted: 3, granted: 2, begun: 2, ended: 1 } }),
  aDay(unitId, '2026-03-31', { 'temporary-relief': { accepted: 1, granted: 1, fenOnce: 50_000 } }),
]

/** The paper return that says the same. */
const agreeing = {
  ...{ 'dibao:accepted': 3, 'dibao:granted': 2, 'dibao:inForce': 5 },
  ...{ 'temporary-relief:accepted': 1, 'temporary-relief:granted': 1 },
  'temporary-relief:fenOnce': 50_000,
}

beforeAll(async () => {
  counter = await openCounter('zhoushan')
})

afterAll(() => counter.close())

beforeEach(async () => {
  for (const name of ['returns', 'return_trail', 'tallies', 'events', 'cases'] as const)
    await counter.empty(name)
  await counter.insert('tallies', [...days(COUNTY), ...days(TOWNSHIP)])
  counter.cloud.travel(APRIL)
})

const draft = async (openid: string = county, input: object = {}) =>
  valueOf(await counter.call(openid, 'returns', 'draft', { quarter, ...input }))

const ask = (openid: string, verb: 'enter' | 'explain' | 'sign' | 'correct', input: object) =>
  counter.call(openid, 'returns', verb, { quarter, ...input })

/** Does it to the return as it stands now. */
const act = async (openid: string, verb: Parameters<typeof ask>[1], input: object = {}) =>
  ask(openid, verb, { version: (await draft(openid)).version, ...input })

const cell = async (key: string, openid: string = county) =>
  (await draft(openid)).rows.flatMap(({ cells }) => cells).find((one) => one.key === key)

const kept = () => counter.cloud.collection('returns')
const trail = () => counter.cloud.collection('return_trail')

/** Entered by one, signed by the other. */
async function signed(paper: object = agreeing) {
  valueOf(await act(county, 'enter', { paper }))
  return valueOf(await act(otherCounty, 'sign'))
}

describe('a return from the first number to the signature', () => {
  it('is worked out, compared, explained and signed', async () => {
    expect(await draft()).toMatchObject({ version: 0, open: 0, entered: false, signed: null })
    valueOf(await act(county, 'enter', { paper: { ...agreeing, 'dibao:accepted': 4 } }))
    expect(await cell('dibao:accepted')).toMatchObject({ figure: 3, paper: 4, open: true })
    expect(await act(otherCounty, 'sign')).toEqual({
      ok: false,
      problem: { code: 'unexplained', limit: 1 },
    })
    valueOf(await act(county, 'explain', { reasons: { 'dibao:accepted': '多计一户' } }))
    expect(await act(county, 'sign')).toMatchObject({ problem: { code: 'entered_by_signer' } })
    valueOf(await act(otherCounty, 'sign'))
    expect(await draft()).toMatchObject({
      open: 0,
      signed: { name: '严敏（示例）', asOf: '2026-04-03', reproduced: true },
      may: { enter: false },
      trail: [{ type: 'signed' }, { type: 'explained' }, { type: 'entered' }],
    })
  })

  it('is the same a year later, whatever came after', async () => {
    await signed()
    const then = await draft()
    counter.cloud.travel('2027-04-03T02:00:00.000Z')
    await counter.insert('tallies', [aDay(COUNTY, '2026-04-01', { dibao: { begun: 9, ended: 2 } })])
    const { rows, until, signed: signature } = await draft()
    expect({ rows, until }).toEqual({ rows: then.rows, until: then.until })
    expect(signature).toMatchObject({ reproduced: true })
  })

  it('says so where the day documents do not give what was signed any more', async () => {
    await signed()
    await counter.insert('tallies', [aDay(COUNTY, '2026-02-11', { dibao: { accepted: 1 } })])
    const { signed: signature } = await draft()
    expect(signature).toMatchObject({ reproduced: false })
    expect(await cell('dibao:accepted')).toMatchObject({ figure: 3 })
  })

  it('stays as it was signed; a correction is a further edition with its reason', async () => {
    await signed()
    const before = kept()
    for (const verb of ['enter', 'sign'] as const)
      expect(
        await act(otherCounty, verb, verb === 'enter' ? { paper: { 'dibao:accepted': 9 } } : {}),
      ).toMatchObject({ problem: { code: 'already_done' } })
    valueOf(await act(county, 'correct', { why: '漏报一户' }))
    valueOf(await act(county, 'enter', { paper: { 'dibao:refused': 1 } }))
    expect(await draft()).toMatchObject({ edition: 2, why: '漏报一户', signed: null, open: 1 })
    expect(await draft(county, { edition: 1 })).toMatchObject({ signed: { asOf: '2026-04-03' } })
    expect(kept().find(({ _id }) => _id === before[0]?._id)).toEqual(before[0])
  })

  it('leaves a line for every write, with who, and for numbers what stood there before', async () => {
    await signed()
    expect(trail().map(({ _id, type, by }) => ({ _id, type, by }))).toEqual([
      {
        ...{ _id: `${COUNTY}:2026-Q1:v1`, type: 'entered' },
        by: { staffId: 's-330902-officer-1', name: '方明（示例）', unitId: COUNTY },
      },
      {
        ...{ _id: `${COUNTY}:2026-Q1:v2`, type: 'signed' },
        by: { staffId: 's-330902-officer-2', name: '严敏（示例）', unitId: COUNTY },
      },
    ])
    expect(trail()[0]?.['data']).toMatchObject({ 'dibao:accepted': [null, 3] })
  })
})

describe('at once', () => {
  it('two who enter the first number: one is told to look again', async () => {
    const [one, other] = await Promise.all([
      ask(county, 'enter', { version: 0, paper: { 'dibao:accepted': 3 } }),
      ask(otherCounty, 'enter', { version: 0, paper: { 'dibao:accepted': 4 } }),
    ])
    expect([one.ok, other.ok].sort()).toEqual([false, true])
    expect(one.ok ? other : one).toMatchObject({ problem: { code: 'stale_version', version: 1 } })
    expect(trail()).toHaveLength(1)
  })

  it('two who sign: there is one signature', async () => {
    valueOf(await act(county, 'enter', { paper: agreeing }))
    await counter.setStaff(clerk, { role: 'county_officer', unitId: COUNTY })
    const both = await Promise.all(
      [otherCounty, clerk].map((openid) => ask(openid, 'sign', { version: 1 })),
    )
    await counter.setStaff(clerk, { role: 'township_clerk', unitId: TOWNSHIP })
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(trail().filter(({ type }) => type === 'signed')).toHaveLength(1)
  })

  it('the same sent twice is done once', async () => {
    const input = { version: 0, paper: agreeing }
    const first = await ask(county, 'enter', input)
    expect(await ask(county, 'enter', input)).toEqual(first)
    const twice = await Promise.all([1, 2].map(() => ask(otherCounty, 'sign', { version: 1 })))
    expect(twice.map(({ ok }) => ok)).toEqual([true, true])
    expect(trail()).toHaveLength(2)
  })
})

describe('who may', () => {
  it.each([
    ['an officer reads what the county’s townships did', county, TOWNSHIP],
    ['the city reads a county', city, COUNTY],
    ['the auditor reads a township', auditor, TOWNSHIP],
    ['a clerk reads their own office', clerk, TOWNSHIP],
  ])('%s', async (_what, openid, unitId) => {
    expect(await draft(openid, { unitId })).toMatchObject({ unit: { id: unitId } })
  })

  it.each([
    ['a township reads another one', approver, `township:${HUANNAN}`, 'not_allowed'],
    ['a township reads its county', approver, COUNTY, 'not_allowed'],
    ['a county reads the city', county, 'city:330900', 'not_allowed'],
    ['anybody reads what there is none of', city, 'county:999999', 'unit_unknown'],
  ])('not: %s', async (_what, openid, unitId, code) => {
    for (const verb of ['draft', 'exportFile'] as const)
      expect(await counter.call(openid, 'returns', verb, { quarter, unitId })).toMatchObject({
        problem: { code },
      })
    const asked = { quarter, unitId, cell: 'dibao:accepted' }
    expect(await counter.call(openid, 'returns', 'cases', asked)).toMatchObject({
      problem: { code },
    })
    expect(trail()).toEqual([])
  })

  it('a clerk enters and does not sign; an auditor reads and does neither', async () => {
    valueOf(await act(clerk, 'enter', { paper: agreeing }))
    const seen = { version: 1 }
    expect(await ask(clerk, 'sign', seen)).toMatchObject({ problem: { code: 'not_allowed' } })
    expect(await ask(auditor, 'sign', seen)).toMatchObject({ problem: { code: 'not_allowed' } })
    expect(await ask(auditor, 'enter', { ...seen, paper: {} })).toMatchObject({
      problem: { code: 'not_allowed' },
    })
    valueOf(await act(approver, 'sign'))
    expect(await draft(approver)).toMatchObject({ signed: { name: '梁正（示例）' } })
    // It is the township's; the county's own return is another.
    expect(await draft(county)).toMatchObject({ version: 0, signed: null })
  })
})

describe('what is not taken', () => {
  it.each([
    ['a negative number', -1, 'amount_negative'],
    ['a fraction', 1.5, 'amount'],
    ['a number beyond all money', 1e13, 'amount_too_large'],
    ['a text', '3', 'amount'],
  ])('%s', async (_what, n, fault) => {
    const asked = await ask(county, 'enter', { version: 0, paper: { 'dibao:accepted': n } })
    expect(asked).toMatchObject({
      problem: { code: 'invalid_input', issues: [{ path: 'paper.dibao:accepted', fault }] },
    })
  })

  it.each([
    ['a quarter that has not begun', { quarter: '2026-Q3' }, 'date_future'],
    ['a fifth quarter', { quarter: '2026-Q5' }, 'date'],
    ['a month', { quarter: '2026-04' }, 'date'],
  ])('%s', async (_what, input, fault) => {
    expect(await counter.call(county, 'returns', 'draft', input)).toMatchObject({
      problem: { code: 'invalid_input', issues: [{ path: 'quarter', fault }] },
    })
    const entered = { ...input, version: 0, paper: agreeing }
    expect(await counter.call(county, 'returns', 'enter', entered)).toMatchObject({
      problem: { code: 'invalid_input' },
    })
  })

  it('a quarter that is not over is not signed', async () => {
    counter.cloud.travel('2026-03-31T15:00:00.000Z')
    valueOf(await act(county, 'enter', { paper: {} }))
    expect(await act(otherCounty, 'sign')).toMatchObject({ problem: { code: 'quarter_open' } })
  })

  it('a stale version, an edition there is none of, 301 characters', async () => {
    valueOf(await act(county, 'enter', { paper: { ...agreeing, 'dibao:accepted': 4 } }))
    expect(await ask(otherCounty, 'sign', { version: 0 })).toMatchObject({
      problem: { code: 'stale_version', version: 1 },
    })
    const none = { quarter, edition: 2 }
    expect(await counter.call(county, 'returns', 'draft', none)).toMatchObject({
      problem: { code: 'not_found' },
    })
    const reasons = { 'dibao:accepted': '长'.repeat(301) }
    expect(await act(county, 'explain', { reasons })).toMatchObject({
      problem: { issues: [{ path: 'reasons.dibao:accepted', fault: 'too_long' }] },
    })
  })
})

describe('the spreadsheet', () => {
  const WATERMARK = /^定海区民政局 方明（示例） 2026年4月3日 10:00 导出 编号 [0-9A-F]{10}$/

  it('has the return, the differences, and who took it out, which the trail knows', async () => {
    const reason = `=cmd|'/c calc'!A1${'长'.repeat(283)}`
    expect(reason).toHaveLength(300)
    valueOf(await act(county, 'enter', { paper: { ...agreeing, 'dibao:accepted': 4 } }))
    valueOf(await act(county, 'explain', { reasons: { 'dibao:accepted': reason } }))
    const { file, number } = valueOf(
      await counter.call(county, 'returns', 'exportFile', { quarter }),
    )
    const xlsx = Buffer.from(file, 'base64')
    const [table, differences] = [sheetIn(xlsx, 1), sheetIn(xlsx, 2)]
    expect(table.lines[0]?.[0]).toMatch(WATERMARK)
    expect(table.head).toContain(number)
    expect(differences.foot).toContain(number)
    expect(table.lines[4]).toEqual(['最低生活保障', '3', '4', '2', '2', '0', '5', '5'])
    expect(differences.lines.slice(4)).toEqual([['最低生活保障', '受理', '3', '4', '1', reason]])
    expect(table.formulas + differences.formulas).toBe(0)
    expect(trail().at(-1)).toMatchObject({
      ...{ type: 'exported', data: { number } },
      by: { staffId: 's-330902-officer-1' },
    })
  })
})

describe('the cases behind a cell', () => {
  const cases = async (key: string, input: object = {}, openid: string = county) =>
    valueOf(await counter.call(openid, 'returns', 'cases', { quarter, cell: key, ...input }))

  it('are those that were accepted and refused, masked, in the office and those above', async () => {
    counter.cloud.travel('2026-03-02T02:00:00.000Z')
    const form = withoutPapers({ happening: { township: CHANGGUO } })
    const { caseId, no } = valueOf(await counter.submit('d-1', form))
    valueOf(await counter.act(clerk, 'claim', caseId))
    valueOf(await counter.act(clerk, 'accept', caseId, { lane: 'emergency' }))
    valueOf(await counter.act(clerk, 'propose', caseId, { outcome: 'refuse', reason: '示例理由' }))
    valueOf(await counter.act(approver, 'approve', caseId))
    counter.cloud.travel(APRIL)
    for (const [key, openid] of [
      ['temporary-relief:accepted', clerk],
      ['temporary-relief:refused', county],
      ['total:refused', auditor],
    ] as const) {
      const unitId = openid === auditor ? 'city:330900' : undefined
      const { cases: found, next } = await cases(key, { ...(unitId && { unitId }) }, openid)
      expect(found).toMatchObject([{ no, programme: 'temporary-relief', applicant: '示***人' }])
      expect(next).toBeNull()
    }
    expect((await cases('temporary-relief:granted')).cases).toEqual([])
    expect((await cases('dibao:accepted')).cases).toEqual([])
    expect((await cases('total:refused', {}, neighbourApprover)).cases).toEqual([])
    const next = { quarter: '2026-Q2' }
    expect((await cases('temporary-relief:refused', next)).cases).toEqual([])
  })

  const aCase = (n: number, changes: object = {}) => ({
    ...anApplication({ status: 'inForce' }),
    ...{ _id: `a-${n}`, no: `DB20260302-${String(n).padStart(6, '0')}-1`, openKeys: [`k-${n}`] },
    ...changes,
  })

  const anEvent = (n: number, seq: number, at: string, type: string, data: object = {}) => ({
    ...{ _id: `a-${n}:${seq}`, caseId: `a-${n}`, programme: 'dibao', under: [TOWNSHIP, COUNTY] },
    ...{ seq, at, type, by: { kind: 'staff' }, data, shown: true, prevHash: '', hash: '' },
  })

  const begun = { outcome: 'grant', fen: 70_000, per: 'month', firstPayMonth: '2026-02' }
  const BEFORE = '2025-11-05T02:00:00.000Z'
  const MARCH = '2026-03-10T02:00:00.000Z'

  it('are those in force at the end of the quarter, whenever it began, and not what has ended', async () => {
    await counter.insert('cases', [
      ...[aCase(1), aCase(2, { status: 'ended' }), aCase(3, { status: 'ended' })],
      ...[aCase(4), aCase(5, { status: 'ended' }), aCase(6)],
    ])
    const change = { outcome: 'grant', change: 'end' }
    await counter.insert('events', [
      ...[1, 2, 3, 4, 5, 6].map((n) => anEvent(n, 1, BEFORE, 'decided', begun)),
      anEvent(2, 2, MARCH, 'ended'),
      // Ended after the quarter: it was in force at its end.
      anEvent(3, 2, '2026-04-01T02:00:00.000Z', 'ended'),
      // More money is no new case; an end that fades out is none yet.
      anEvent(4, 2, MARCH, 'decided', { ...begun, change: 'raise' }),
      anEvent(5, 2, MARCH, 'decided', change),
      anEvent(6, 2, MARCH, 'decided', { ...change, fadeOut: 3 }),
    ])
    const { cases: found } = await cases('dibao:inForce')
    expect(found.map(({ caseId }) => caseId)).toEqual(['a-1', 'a-3', 'a-4', 'a-6'])
    expect((await cases('dibao:granted')).cases).toEqual([])
  })

  it('come page by page, none twice and none left out, though they share a moment', async () => {
    const numbers = Array.from({ length: 120 }, (_, n) => n + 1)
    await counter.insert(
      'cases',
      numbers.map((n) => aCase(n)),
    )
    await counter.insert(
      'events',
      numbers.map((n) => anEvent(n, 1, MARCH, 'accepted')),
    )
    const seen: string[] = []
    let after: object | undefined
    do {
      const page = await cases('dibao:accepted', { ...(after && { after }) })
      seen.push(...page.cases.map(({ caseId }) => caseId))
      after = page.next ?? undefined
    } while (after)
    expect(new Set(seen).size).toBe(120)
    expect(seen).toHaveLength(120)
  })

  it('there are none behind a cell the form does not have', async () => {
    const asked = { quarter, cell: 'dibao:fenOnce' }
    expect(await counter.call(county, 'returns', 'cases', asked)).toMatchObject({
      problem: { code: 'not_found', field: 'cell' },
    })
  })
})

it('how good the townships’ returns are: cells that agree, and no date that the city has not set', async () => {
  valueOf(await act(clerk, 'enter', { paper: { ...agreeing, 'dibao:accepted': 4 } }))
  valueOf(await act(clerk, 'explain', { reasons: { 'dibao:accepted': '多计一户' } }))
  valueOf(await act(approver, 'sign'))
  const { due, scores } = valueOf(await counter.call(county, 'returns', 'scores', { quarter }))
  expect(due).toBeNull()
  const own = scores.find(({ unit }) => unit.id === TOWNSHIP)?.score
  expect(own).toMatchObject({ inTime: null })
  expect(own && own.cells - own.agree).toBe(1)
  expect(scores.find(({ unit }) => unit.id === `township:${HUANNAN}`)?.score).toBeNull()
  expect(scores.every(({ unit }) => unit.id.startsWith('township:330902'))).toBe(true)
  expect(await counter.call(people.clerk, 'returns', 'scores', { quarter })).toMatchObject({
    problem: { code: 'not_allowed' },
  })
})

describe('how good a township’s data of a quarter are', () => {
  const month = (span: string, counts: object) => ({
    ...{ _id: `${TOWNSHIP}/${span}`, unitId: TOWNSHIP, period: span, counts, days: {} },
  })

  /** A file of help in force, whole unless told. */
  const file = (id: string, changes: object = {}) => ({
    ...anApplication({ status: 'inForce', turn: 'inForce' }),
    ...{ _id: id, no: id, openKeys: [id], township: CHANGGUO, under: [TOWNSHIP, COUNTY] },
    ...{ household: 2, peopleKeys: ['k-1', 'k-2'], village: '示例', unsigned: [] },
    ...{ steps: { visit: true, check: true, publicNotice: 'none', federation: false } },
    ...{ visits: [{ at: APRIL, unitId: TOWNSHIP, staffIds: [], way: 'home' }] },
    ...{ check: { state: 'clear', at: APRIL }, decision: { at: '2026-03-01T02:00:00.000Z' } },
    ...changes,
  })

  const ownOf = async (input: object = { quarter }) => {
    const { scores } = valueOf(await counter.call(county, 'returns', 'scores', input))
    return scores.find(({ unit }) => unit.id === TOWNSHIP)
  }

  beforeEach(() => counter.empty('periods'))

  it('nothing known is no points, and not nought', async () => {
    expect(await ownOf()).toMatchObject({
      shares: { entered: null, inTime: null, returned: null, agrees: null, whole: null },
      points: null,
    })
  })

  it('is what the quarter’s months counted, and no other’s', async () => {
    await counter.insert('periods', [
      month('2026-01', { dibao: { dated: 3, enteredLate: 1, received: 4 } }),
      month('2026-03', { tekun: { dated: 1, received: 1, escalated: 1 } }),
      month('2026-04', { dibao: { dated: 9, enteredLate: 9, received: 9, escalated: 9 } }),
      month('2026', { dibao: { dated: 9, enteredLate: 9 } }),
    ])
    expect(await ownOf()).toMatchObject({
      shares: { entered: { good: 3, all: 4 }, inTime: { good: 4, all: 5 }, whole: null },
      points: 78,
    })
  })

  it('a file is whole with everybody named, the village, all signed, a visit and a check', async () => {
    await counter.insert('cases', [
      ...[
        file('f-1'),
        file('f-2', { steps: { ...file('').steps, visit: false }, visits: undefined }),
      ],
      file('f-3', { peopleKeys: ['k-1'] }),
      file('f-4', { village: undefined }),
      file('f-5', { unsigned: [{ token: 't', masked: '示*' }] }),
      file('f-6', { visits: undefined }),
      file('f-7', { check: { state: 'asked', at: APRIL } }),
      file('f-8', { decision: { at: '2026-04-01T02:00:00.000Z' } }),
      file('f-9', { turn: 'nobody' }),
      file('f-10', { under: ['township:330903001'], township: '330903001' }),
    ])
    expect(await ownOf()).toMatchObject({ shares: { whole: { good: 2, all: 7 } }, points: 29 })
    expect(await ownOf({ quarter: '2026-Q2' })).toMatchObject({
      shares: { whole: { good: 3, all: 8 } },
    })
  })

  it.each([[{}], [{ quarter: '2026-Q5' }], [{ quarter: 2026 }], [{ quarter: { $gt: '' } }]])(
    '%j is refused by its field',
    async (input) => {
      expect(await counter.call(county, 'returns', 'scores', input)).toMatchObject({
        problem: { code: 'invalid_input', issues: [{ path: 'quarter' }] },
      })
    },
  )
})
