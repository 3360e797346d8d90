import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { StoredEvent } from '@shared/casework/case'
import ExifReader from 'exifreader'
import collections from '../../cloudfunctions/collections.json'
import { startCityCloud, type CityCloud } from '../../localcloud/city-cloud'
import { sdkEnvironment } from '../../localcloud/local-cloud'
import { typedAnswers } from '../builders/answers'
import { valueOf } from '../builders/applications'
import { anIdNumber } from '../builders/id-numbers'
import { exif, jpeg } from '../builders/photos'
import { startChild } from './children'
import type { CityStanding } from './city-child'
import { people, speakTo } from './counter'
import { emptyFolder } from './sdk'

/** What the resident types. Each is like nothing else in the house, so that any trace of it is found. */
const typed = {
  name: '欧阳示例甲',
  idNumber: anIdNumber({ born: '1948-03-12', serial: 271 }),
  phone: '13812345679',
  livesAt: '示例巷九十三号',
  relative: '欧阳示例乙',
  relativeId: anIdNumber({ born: '1975-11-30', serial: 828 }),
  place: '示例桥东第三根柱子',
  story: '丈夫突然住院，押金交不起。',
  account: '6200112233445566',
  bank: '示例农商银行',
  newAccount: '6200998877665544',
}
/** What the office says before anything is decided. */
const OPINION = '经办意见：符合急难情形。'

const form = (photoId: string) =>
  typedAnswers({
    applicant: {
      ...{ name: typed.name, idNumber: typed.idNumber, phone: typed.phone },
      livesAt: typed.livesAt,
    },
    household: {
      members: [
        {
          ...{ name: typed.relative, idNumber: typed.relativeId },
          ...{ relation: 'child', monthlyIncome: '0' },
        },
      ],
    },
    happening: { place: typed.place, story: typed.story },
    documents: { proof: [photoId] },
    payout: { holder: typed.name, bank: typed.bank, account: typed.account },
    signature: { typedName: typed.name },
  })

const payoutAgain = {
  payout: { way: 'account', holder: typed.name, bank: typed.bank, account: typed.newAccount },
}
const photo = jpeg(exif())
const grant = { outcome: 'grant', fen: 100_000, reason: OPINION }

const dataDir = emptyFolder()
let said = ''
let cloud: CityCloud
let seen: Record<'proposed' | 'decided' | 'inbox' | 'byClerk', string>
let caseId: string

/** A whole case, from the form to the decision. */
async function wholeCase(url: string) {
  const { call, consent, upload, submit, act, read } = speakTo(url)
  const { resident, clerk, approver } = people
  await consent(resident)
  const { photoId } = valueOf((await upload(photo)).finished)
  // A form that is refused must leave no trace either.
  const bad = { ...form(photoId), signature: {} }
  expect(await submit('d', bad)).toMatchObject({ problem: { code: 'invalid_input' } })
  ;({ caseId } = valueOf(await submit('d', form(photoId))))
  const step = async (...[by, verb, input]: [string, Parameters<typeof act>[1], object?]) =>
    valueOf(await act(by, verb, caseId, input))
  await step(clerk, 'claim')
  for (const what of ['name', 'phone', 'idNumber', 'account'])
    valueOf(await call(clerk, 'assistance', 'reveal', { caseId, what }))
  await step(clerk, 'advance', { fen: 50_000, reason: '先行救助。' })
  await step(clerk, 'askSupplement', { asks: [{ section: 'payout' }], note: '请核对账号。' })
  await step(resident, 'answerSupplement', { answers: payoutAgain })
  await step(clerk, 'propose', grant)
  const proposed = JSON.stringify(await read(resident, caseId))
  const inbox = JSON.stringify(valueOf(await call(resident, 'account', 'inbox')))
  const byClerk = JSON.stringify(await read(clerk, caseId))
  // Nobody decides on a photo they have not looked at.
  valueOf(await call(approver, 'assistance', 'photo', { caseId, photoId }))
  await step(approver, 'approve')
  const decided = JSON.stringify(await read(resident, caseId))
  seen = { proposed, inbox, byClerk, decided }
}

beforeAll(async () => {
  const child = await startChild<CityStanding>('city-child.ts', dataDir)
  await wholeCase(child.standing.url)
  await child.end('SIGKILL')
  said = child.said()
  cloud = await startCityCloud({ city: 'dongguan', port: 0, dataDir })
}, 60_000)

afterAll(async () => {
  await cloud.close()
  rmSync(dataDir, { recursive: true })
})

const everyDocument = () => Object.keys(collections).flatMap((name) => cloud.collection(name))
const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

describe('nothing the resident typed stands in clear', () => {
  it.each(Object.entries(typed))('%s', (_name, text) => {
    expect(JSON.stringify(everyDocument())).not.toContain(text)
    const files = filesUnder(dataDir)
    const holders = files.filter((file) => readFileSync(file).includes(text))
    expect(holders).toEqual([])
    expect(said).not.toContain(text)
  })

  it('and what does stand there was looked through: the office’s own words are found', () => {
    expect(JSON.stringify(everyDocument())).toContain(OPINION)
    const holders = filesUnder(dataDir).filter((file) => readFileSync(file).includes(OPINION))
    expect(holders.map((file) => path.basename(file))).toContain('database.sqlite-wal')
  })
})

describe('what each is shown', () => {
  it.each([
    ['idNumber', typed.idNumber],
    ['name', typed.name],
    ['phone', typed.phone],
    ['account', typed.newAccount],
    ['relative', typed.relative],
    ['relativeId', typed.relativeId],
  ])('%s is masked on the clerk’s screen and on the resident’s own', (_name, text) => {
    expect(seen.byClerk).not.toContain(text)
    expect(seen.decided).not.toContain(text)
  })

  it('the clerk reads what happened', () => {
    expect(seen.byClerk).toContain(typed.story)
    expect(seen.byClerk).toContain('欧***甲')
  })

  it('the resident sees no member of staff', () => {
    const staff = cloud
      .collection('staff')
      .flatMap(({ _id, staffId, name }) => [String(_id), String(staffId), String(name)])
    expect(staff.length).toBeGreaterThan(0)
    for (const shown of [seen.proposed, seen.decided, seen.inbox])
      expect(staff.filter((text) => shown.includes(text))).toEqual([])
    expect(staff.filter((text) => seen.byClerk.includes(text))).not.toEqual([])
  })

  it('the resident sees no opinion before it is decided', () => {
    for (const shown of [seen.proposed, seen.inbox]) {
      expect(shown).not.toContain(OPINION)
      expect(shown).not.toMatch(/100000|"outcome"/)
    }
    expect(seen.byClerk).toContain(OPINION)
    expect(seen.decided).toContain(OPINION)
  })
})

describe('a photo', () => {
  const kept = () => {
    const folder = path.join(dataDir, 'files')
    return readdirSync(folder).map((name) => readFileSync(path.join(folder, name)))
  }

  it('that says where it was taken is kept without', () => {
    expect(ExifReader.load(Buffer.from(photo))).toHaveProperty('GPSLatitude')
    expect(kept()).toHaveLength(1)
    const tags = Object.keys(ExifReader.load(kept()[0] ?? Buffer.alloc(0)))
    expect(tags.filter((tag) => /GPS|Make|Model|Date/.test(tag))).toEqual([])
    expect(tags).toContain('Orientation')
  })
})

describe('the trail', () => {
  type Hash = (event: StoredEvent) => string
  let hashOf: Hash

  beforeAll(async () => {
    Object.assign(process.env, sdkEnvironment(cloud.url))
    ;({ hashOf } = await import('../../cloudfunctions/_kit/trail'))
  })

  const trail = () =>
    (cloud.collection('events') as unknown as StoredEvent[]).sort((a, b) => a.seq - b.seq)

  /** The first event that does not hold, if there is one. */
  const broken = (events: readonly StoredEvent[]) =>
    events.find(
      (event, i) =>
        event.seq !== i + 1 ||
        event.prevHash !== (events[i - 1]?.hash ?? '') ||
        event.hash !== hashOf(event),
    )?.seq

  it('holds from the first event to the one the case names', () => {
    const events = trail()
    expect(events.map(({ type }) => type)).toEqual([
      ...['submitted', 'claimed', 'advanced', 'supplement_asked', 'supplement_answered'],
      ...['proposed', 'decided'],
    ])
    expect(broken(events)).toBeUndefined()
    const [kept] = cloud.collection('cases')
    expect(kept).toMatchObject({ _id: caseId, events: 7, lastHash: events.at(-1)?.hash })
  })

  it.each<[string, (events: StoredEvent[]) => StoredEvent[], number]>([
    ['another amount', (all) => change(all, 3, { data: { fen: 1, reason: '先行救助。' } }), 3],
    ['another time', (all) => change(all, 2, { at: '2026-01-01T00:00:00.000Z' }), 2],
    ['another hand', (all) => change(all, 2, { by: { kind: 'system' } }), 2],
    ['one left out', (all) => all.filter(({ seq }) => seq !== 4), 5],
    [
      'one made anew with a hash of its own',
      (all) => change(all, 3, { data: {}, hash: hashOf({ ...at(all, 3), data: {} }) }),
      4,
    ],
  ])('%s shows', (_name, tamper, seq) => {
    expect(broken(tamper(trail()))).toBe(seq)
  })

  const at = (events: readonly StoredEvent[], seq: number) => {
    const found = events.find((event) => event.seq === seq)
    if (!found) throw new Error(`no event ${seq}`)
    return found
  }
  const change = (events: readonly StoredEvent[], seq: number, changes: Partial<StoredEvent>) =>
    events.map((event) => (event.seq === seq ? { ...event, ...changes } : event))
})

it('without its keys nothing is taken in, and what is logged names no one', async () => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, 'keys.json'), '{}')
  const child = await startChild<CityStanding>('city-child.ts', folder)
  const { consent, submit } = speakTo(child.standing.url)
  await consent(people.resident)
  const answers = { ...form('p'), documents: { proof: [] } }
  const answer = await submit('d', answers)
  await child.end('SIGKILL')
  expect(answer).toEqual({ ok: false, problem: { code: 'unavailable' } })
  expect(child.said()).toMatch(/unforeseen.*NUANLIN_/)
  expect(Object.values(typed).filter((text) => child.said().includes(text))).toEqual([])
  rmSync(folder, { recursive: true })
})
