import type { OfficesContract } from '@shared/desk/offices/contract'
import type { VerbOf } from '@shared/kernel/contract'
import { canonical } from '../../cloudfunctions/_kit/canonical'
import { digest } from '../../cloudfunctions/_kit/seal'
import { TOWNSHIP_STAFF } from '../../localcloud/seed'
import { MONDAY, valueOf } from '../builders/applications'
import { CHANGAN, HUMEN } from '../builders/people'
import { everythingIn, inQinzhou, openCounter, people, type Counter } from './counter'

const { resident, clerk, approver, neighbour, officer, auditor, admin } = people
const unitId = `township:${HUMEN}`
const city = 'city:441900'
const staffId = `s-${HUMEN}-clerk-1`

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

const call = <V extends VerbOf<OfficesContract>>(by: string, verb: V, input: object = {}) =>
  counter.call(by, 'offices', verb, input)

const collection = (name: 'changes' | 'ledger' | 'funds' | 'looks' | 'duties') =>
  counter.cloud.collection(name)

const stored = (name: 'funds' | 'duties', id: string) =>
  collection(name).find(({ _id }) => _id === id)

async function refused(by: string, verb: VerbOf<OfficesContract>, input: object, wanted: object) {
  const before = everythingIn(counter)
  expect(await call(by, verb, input)).toMatchObject({ ok: false, problem: wanted })
  expect(everythingIn(counter)).toEqual(before)
}

const linesOf = async (input: object = {}, by: string = admin) =>
  valueOf(await call(by, 'changes', input)).lines

describe('an office', () => {
  const contact = { phone: '0000-0000000', hours: '示例：周一到周五', address: '示例路 1 号' }

  it('has what the city has entered of it, nothing before', async () => {
    const find = async () =>
      valueOf(await call(admin, 'units')).units.find(({ id }) => id === unitId)
    expect(await find()).toMatchObject({ phone: '', hours: '', address: '', closed: false })
    valueOf(await call(admin, 'saveContact', { unitId, ...contact }))
    expect(await find()).toMatchObject({ ...contact, level: 'township' })
    expect(await linesOf()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ what: 'contact', unitId, byName: '管安（示例）' },
          before: { contact: '', hours: '', address: '' },
          after: { contact: contact.phone, hours: contact.hours, address: contact.address },
        }),
      ]),
    )
  })

  it('is not closed while it has cases, and says how many', async () => {
    valueOf(await counter.submit('d-open-1'))
    valueOf(await counter.submit('d-open-2'))
    await refused(
      admin,
      'setClosed',
      { unitId, closed: true },
      { code: 'unit_has_cases', limit: 2 },
    )
  })

  it('nor while it has staff, nor while forms are sent to it', async () => {
    const next = `township:${CHANGAN}`
    await refused(
      admin,
      'setClosed',
      { unitId: next, closed: true },
      { code: 'unit_has_staff', limit: TOWNSHIP_STAFF.length },
    )
    const empty = valueOf(await call(admin, 'units')).units.find(
      ({ id, level }) => level === 'township' && ![unitId, next].includes(id),
    )
    const input = { unitId: empty?.id, closed: true }
    await refused(admin, 'setClosed', input, { code: 'unit_in_use' })
  })

  it.each([
    ['letters in a phone', { phone: 'abc' }, { path: 'phone', fault: 'dial' }],
    ['300 letters of hours', { hours: '时'.repeat(300) }, { path: 'hours', fault: 'too_long' }],
    ['300 letters of an address', { address: '路'.repeat(300) }, { path: 'address' }],
  ])('takes no %s', async (_, changes, issue) => {
    const input = { unitId, ...contact, ...changes }
    await refused(admin, 'saveContact', input, { code: 'invalid_input', issues: [issue] })
  })
})

describe('the roster', () => {
  const day = '2026-03-04'
  const shift = { unitId, day, shift: 'night' }

  const weekAt = async (on: string, by: string = admin) =>
    valueOf(await call(by, 'roster', { unitId, day: on })).duties

  it('says who is on duty; whoever works there reads it, nobody else', async () => {
    valueOf(await call(admin, 'setDuty', { ...shift, staffId, phone: '000 0000' }))
    const duty = {
      day,
      shift: 'night',
      staffId,
      name: '何晓（示例）',
      phone: '000 0000',
      gone: false,
    }
    expect(await weekAt('2026-03-02', clerk)).toEqual([duty])
    expect(await weekAt('2026-03-08')).toEqual([duty])
    expect(await weekAt('2026-03-09')).toEqual([])
    await refused(neighbour, 'roster', { unitId, day }, { code: 'not_allowed' })
    await refused(officer, 'roster', { unitId, day }, { code: 'not_allowed' })
    await refused(clerk, 'setDuty', { ...shift, staffId }, { code: 'not_allowed' })
  })

  it('keeps no phone in the book of changes', async () => {
    valueOf(await call(admin, 'setDuty', { ...shift, staffId, phone: '000 1111' }))
    const [line] = await linesOf({ unitId })
    expect(line).toMatchObject({
      what: 'duty',
      after: { day, name: '何晓（示例）', phoneGiven: 'yes' },
    })
    expect(JSON.stringify(collection('changes'))).not.toContain('000 1111')
  })

  it('is copied from the week before where nothing stands, once', async () => {
    const other = `s-${HUMEN}-clerk-2`
    valueOf(await call(admin, 'setDuty', { ...shift, shift: 'day', staffId: other }))
    valueOf(await call(admin, 'setDuty', { ...shift, day: '2026-03-11', staffId: other }))
    const copy = () => call(admin, 'copyWeek', { unitId, day: '2026-03-10' })
    expect(await copy()).toEqual({ ok: true, value: { copied: 1 } })
    expect(await copy()).toEqual({ ok: true, value: { copied: 0 } })
    expect(
      (await weekAt('2026-03-10')).map(({ day: on, shift: when, staffId: who }) => [on, when, who]),
    ).toEqual(
      expect.arrayContaining([
        ['2026-03-11', 'night', other],
        ['2026-03-11', 'day', other],
      ]),
    )
  })

  it('has nobody where whoever was on duty has left, and they are not copied', async () => {
    await counter.setStaff(clerk, { active: false })
    const [night] = (await weekAt(day)).filter((one) => one.shift === 'night')
    expect(night).toMatchObject({ gone: true })
    valueOf(await call(admin, 'setDuty', { unitId, day: '2026-03-11', shift: 'night' }))
    expect(await call(admin, 'copyWeek', { unitId, day: '2026-03-11' })).toMatchObject({
      value: { copied: 0 },
    })
    await refused(admin, 'setDuty', { ...shift, staffId }, { code: 'staff_unknown' })
    await counter.setStaff(clerk, { active: true })
  })

  it.each([
    ['31 February', { day: '2026-02-31' }, { path: 'day', fault: 'date' }],
    ['a shift that is none', { shift: 'noon' }, { path: 'shift', fault: 'unknown_choice' }],
    ['letters in a phone', { phone: 'call me' }, { path: 'phone', fault: 'dial' }],
  ])('takes no %s', async (_, changes, issue) => {
    const input = { ...shift, staffId, ...changes }
    await refused(admin, 'setDuty', input, { code: 'invalid_input', issues: [issue] })
  })

  it('takes nobody of another office', async () => {
    const input = { ...shift, staffId: `s-${CHANGAN}-clerk-1` }
    await refused(admin, 'setDuty', input, { code: 'staff_unknown', field: 'staffId' })
  })
})

describe('a reserve fund', () => {
  const aTopUp = { requestId: 'r-1', unitId, fen: 100_000, paper: '示例文号', reason: '示例拨款' }

  it('is topped up once, however often it is tapped, and money and book agree', async () => {
    const before = Number(stored('funds', unitId)?.['balance'])
    const answers = await Promise.all([
      call(officer, 'topUp', aTopUp),
      call(officer, 'topUp', aTopUp),
    ])
    expect(answers.map(valueOf)).toEqual([
      { balance: before + 100_000 },
      { balance: before + 100_000 },
    ])
    expect(await call(officer, 'topUp', aTopUp)).toMatchObject({ ok: true })
    expect(stored('funds', unitId)).toMatchObject({ balance: before + 100_000 })
    const { lines } = valueOf(await call(officer, 'ledger', { unitId }))
    expect(lines.filter(({ paper }) => paper === '示例文号')).toEqual([
      expect.objectContaining({ fen: 100_000, reason: '示例拨款', byName: '苏平（示例）' }),
    ])
    const sum = collection('ledger')
      .filter((line) => line['unitId'] === unitId)
      .reduce((all, line) => all + Number(line['fen']), 0)
    expect(sum).toBe(before + 100_000)
    const changed = (await linesOf({ unitId })).filter(({ what }) => what === 'toppedUp')
    expect(changed).toEqual([
      expect.objectContaining({ after: { fen: '100000', paper: '示例文号', reason: '示例拨款' } }),
    ])
  })

  it('several top-ups at once all count', async () => {
    const before = Number(stored('funds', unitId)?.['balance'])
    const answers = await Promise.all(
      [1, 2, 3].map((n) =>
        call(n === 2 ? admin : officer, 'topUp', { ...aTopUp, requestId: `at-once-${n}` }),
      ),
    )
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(stored('funds', unitId)).toMatchObject({ balance: before + 300_000 })
  })

  it('shows what was spent with the number of the case, page by page', async () => {
    const { caseId, no } = valueOf(await counter.submit('d-advance'))
    valueOf(await counter.act(clerk, 'claim', caseId))
    valueOf(await counter.act(clerk, 'advance', caseId, { fen: 5_000, reason: '示例' }))
    const first = valueOf(await call(officer, 'ledger', { unitId })).lines
    expect(first.filter((one) => one.no === no)).toEqual([expect.objectContaining({ fen: -5_000 })])
    const [, second] = first
    const rest = valueOf(
      await call(officer, 'ledger', {
        unitId,
        after: { at: first[0]?.at, lineId: first[0]?.lineId },
      }),
    ).lines
    expect(rest[0]).toEqual(second)
    expect(rest).toHaveLength(first.length - 1)
  })

  it('lists the townships with what they have', async () => {
    const { funds } = valueOf(await call(officer, 'funds'))
    expect(funds.find((one) => one.unitId === unitId)?.balance).toBe(
      stored('funds', unitId)?.['balance'],
    )
    expect(funds.every((one) => one.unitId.startsWith('township:'))).toBe(true)
  })

  it.each<[string, string, object, object]>([
    ['by a clerk', clerk, {}, { code: 'not_allowed' }],
    ['by an approver', approver, {}, { code: 'not_allowed' }],
    ['by a resident', resident, {}, { code: 'not_allowed' }],
    ['by an auditor', auditor, {}, { code: 'not_allowed' }],
    ['of the city itself', officer, { unitId: city }, { code: 'fund_elsewhere' }],
    ['of no office', officer, { unitId: 'township:441900999' }, { code: 'unit_unknown' }],
    ['of nothing', officer, { fen: 0 }, { issues: [{ path: 'fen', fault: 'amount_negative' }] }],
    ['of less', officer, { fen: -1 }, { issues: [{ path: 'fen', fault: 'amount_negative' }] }],
    ['of half a fen', officer, { fen: 0.5 }, { issues: [{ path: 'fen', fault: 'amount' }] }],
    ['of too much', officer, { fen: 1e12 }, { issues: [{ fault: 'amount_too_large' }] }],
    ['without a document', officer, { paper: ' ' }, { issues: [{ fault: 'required' }] }],
    ['for 300 letters', officer, { reason: '因'.repeat(300) }, { issues: [{ fault: 'too_long' }] }],
  ])('%s it is not topped up', async (_, by, changes, wanted) => {
    await refused(by, 'topUp', { ...aTopUp, requestId: 'r-bad', ...changes }, wanted)
  })
})

describe('the book of changes', () => {
  beforeAll(async () => {
    for (const hours of ['示例一', '示例二', '示例三'])
      valueOf(await call(admin, 'saveContact', { unitId: city, phone: '', hours, address: '' }))
  })

  it('is read by admins and auditors of their own area, newest first', async () => {
    const all = await linesOf({}, auditor)
    expect(all.map(({ lineId }) => lineId)).toEqual(
      [...all]
        .map(({ lineId }) => lineId)
        .sort()
        .reverse(),
    )
    const [, second] = all
    expect((await linesOf({ before: all[0]?.lineId }))[0]).toEqual(second)
    expect((await linesOf({ unitId: city })).length).toBeLessThan(all.length)
    await refused(clerk, 'changes', {}, { code: 'not_allowed' })
    await refused(officer, 'changes', {}, { code: 'not_allowed' })
    await counter.setStaff(neighbour, { role: 'admin' })
    await refused(neighbour, 'changes', { unitId }, { code: 'not_allowed' })
    expect(await linesOf({}, neighbour)).toEqual([])
    await counter.setStaff(neighbour, { role: 'township_clerk' })
  })

  it.each<[string, string, string]>([
    ['what happened', 'what', 'left'],
    ['which office it was', 'unitId', `township:${CHANGAN}`],
    ['who did it', 'by', 'somebody else'],
    ['when', 'at', MONDAY],
    ['its own hash', 'hash', '0'.repeat(64)],
  ])('shows where %s was changed afterwards', async (_, field, forged) => {
    const checked = async () => valueOf(await call(auditor, 'checkChanges'))
    const lines = collection('changes').length
    expect(await checked()).toEqual({ lines, brokenAt: null })
    const third = collection('changes').find(({ _id }) => _id === '00000003')
    const by = { ...(third?.['by'] as object), name: forged }
    await counter.setChange('00000003', { [field]: field === 'by' ? by : forged })
    expect(await checked()).toMatchObject({ brokenAt: 3 })
    await counter.setChange('00000003', { [field]: third?.[field] })
    expect(await checked()).toEqual({ lines, brokenAt: null })
  })

  it('shows it in the line behind, where the hash was worked out again', async () => {
    const third = collection('changes').find(({ _id }) => _id === '00000003')
    const { hash, ...line } = { ...third, at: MONDAY, hash: third?.['hash'] }
    await counter.setChange('00000003', { at: MONDAY, hash: digest(canonical(line)) })
    expect(valueOf(await call(auditor, 'checkChanges'))).toMatchObject({ brokenAt: 4 })
    await counter.setChange('00000003', { at: third?.['at'], hash })
  })

  it('shows when its last line is gone', async () => {
    const last = collection('changes').length
    await counter.removeChange(String(last).padStart(8, '0'))
    expect(valueOf(await call(auditor, 'checkChanges'))).toMatchObject({ brokenAt: last })
  })
})

describe('who looked at a case', () => {
  it('is told to the auditor by its number, and given as a file that runs nothing', async () => {
    const { caseId, no } = valueOf(await counter.submit('d-looked'))
    await counter.read(clerk, caseId)
    valueOf(await counter.call(clerk, 'assistance', 'reveal', { caseId, what: 'phone' }))
    await counter.setStaff(clerk, { name: '=1+1' })
    const { looks } = valueOf(await call(auditor, 'looks', { no: ` ${no.toLowerCase()} ` }))
    expect(looks.map(({ name, what, unitId: where }) => [name, what, where])).toEqual([
      ['=1+1', 'clear', unitId],
      ['=1+1', 'case', unitId],
    ])
    const { file } = valueOf(await call(auditor, 'looksFile', { no }))
    const [head, first] = file.split('\r\n')
    expect(head).toBe('\uFEFF时间,姓名,单位,看了什么')
    expect(first).toMatch(/^2026-03-02 10:\d\d:\d\d,"'=1\+1",虎门镇公共服务办公室,完整信息$/)
    await counter.setStaff(clerk, { name: '何晓（示例）' })
  })

  it.each([
    ['an admin', admin],
    ['a clerk', clerk],
    ['the city’s officer', officer],
    ['a resident', resident],
  ])('is not told to %s', async (_, by) => {
    await refused(by, 'looks', { no: 'LS20260302-000001-1' }, { code: 'not_allowed' })
    await refused(by, 'looksFile', { no: 'LS20260302-000001-1' }, { code: 'not_allowed' })
  })

  it('there is none of a number nobody has', async () => {
    await refused(
      auditor,
      'looks',
      { no: 'LS20260302-999999-9' },
      { code: 'not_found', field: 'no' },
    )
  })
})

it('an auditor of one county learns nothing of another’s case', async () => {
  const there = await openCounter('qinzhou')
  try {
    await there.setStaff(inQinzhou.county, { role: 'auditor' })
    const { caseId, no } = valueOf(await there.submitChild('d-1', '450702001'))
    const ask = () => there.call(inQinzhou.county, 'offices', 'looks', { no })
    expect(await ask()).toMatchObject({ ok: true })
    await there.setCase(caseId, { under: ['township:450721101', 'county:450721', 'city:450700'] })
    expect(await ask()).toMatchObject({ problem: { code: 'not_found' } })
  } finally {
    await there.close()
  }
})
