import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { AccountContract } from '@shared/account/contract'
import type { AssistanceContract } from '@shared/assistance/contract'
import type { CodesContract } from '@shared/assistance/codes/contract'
import type { FiguresContract } from '@shared/assistance/figures/contract'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import { dibao } from '@shared/assistance/programmes/dibao'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import type { FeedsContract } from '@shared/assistance/feeds/contract'
import type { PapersContract } from '@shared/assistance/papers/contract'
import type { ReturnsContract } from '@shared/assistance/returns/contract'
import type { SheetsContract } from '@shared/assistance/sheets/contract'
import type { DeskContract } from '@shared/desk/contract'
import type { LeadsContract } from '@shared/desk/leads/contract'
import type { OfficesContract } from '@shared/desk/offices/contract'
import type { MarriageContract } from '@shared/marriage/contract'
import type { MealsContract } from '@shared/meals/contract'
import type { SweepContract } from '@shared/sweep/contract'
import type { OutputOf, VerbOf } from '@shared/kernel/contract'
import type { Result } from '@shared/kernel/result'
import type { Figure } from '@shared/policy/figure'
import collections from '../../cloudfunctions/collections.json'
import { startCityCloud, type CityCloud } from '../../localcloud/city-cloud'
import { typedAnswers, typedFor } from '../builders/answers'
import { MONDAY, valueOf } from '../builders/applications'
import { anIdNumber } from '../builders/id-numbers'
import { CHANGAN, HUMEN, QINNAN, XIANGYANG } from '../builders/people'
import { emptyFolder } from './sdk'

type Contracts = {
  account: AccountContract
  assistance: AssistanceContract
  codes: CodesContract
  desk: DeskContract
  feeds: FeedsContract
  leads: LeadsContract
  marriage: MarriageContract
  meals: MealsContract
  figures: FiguresContract
  offices: OfficesContract
  papers: PapersContract
  returns: ReturnsContract
  sheets: SheetsContract
  sweep: SweepContract
}
export type FunctionName = keyof Contracts
type Answer<F extends FunctionName, V extends VerbOf<Contracts[F]>> = OutputOf<Contracts[F], V>

const clerkOf = (township: string, n: 1 | 2 = 1) => `o-example-${township}-clerk-${n}`

/** The people of the made-up city, by OPENID. */
export const people = {
  resident: 'o-example-resident-1',
  stranger: 'o-example-resident-2',
  clerk: clerkOf(HUMEN),
  otherClerk: clerkOf(HUMEN, 2),
  approver: `o-example-${HUMEN}-approver-1`,
  neighbour: clerkOf(CHANGAN),
  neighbourApprover: `o-example-${CHANGAN}-approver-1`,
  officer: 'o-example-441900-officer-1',
  federation: 'o-example-441900-federation-1',
  villageWorker: `o-example-${HUMEN}-village-1`,
  registrar: `o-example-${HUMEN}-registry-1`,
  neighbourRegistrar: `o-example-${CHANGAN}-registry-1`,
  auditor: 'o-example-441900-auditor-1',
  operator: `o-example-${HUMEN}-operator-1`,
  admin: 'o-example-441900-admin-1',
} as const

/** Those who work a child's case in 钦州. */
export const inQinzhou = {
  clerk: clerkOf(XIANGYANG),
  otherClerk: clerkOf(XIANGYANG, 2),
  approver: `o-example-${XIANGYANG}-approver-1`,
  neighbour: clerkOf('450702002'),
  county: `o-example-${QINNAN}-officer-1`,
  federation: `o-example-${QINNAN}-federation-1`,
  city: 'o-example-450700-officer-1',
} as const

/** 昌国街道 in 定海区 of 舟山, where 低保 has a standard; 环南街道 is next door. */
export const CHANGGUO = '330902002'
export const HUANNAN = '330902003'

/** Those who work a 低保 case in 舟山. */
export const inZhoushan = {
  clerk: clerkOf(CHANGGUO),
  otherClerk: clerkOf(CHANGGUO, 2),
  approver: `o-example-${CHANGGUO}-approver-1`,
  neighbour: clerkOf(HUANNAN),
  county: 'o-example-330902-officer-1',
  otherCounty: 'o-example-330902-officer-2',
  federation: 'o-example-330902-federation-1',
  city: 'o-example-330900-officer-1',
} as const

const hand = { typedName: '示例' }
const reason = '示例'

/** What each verb takes besides the case, where it does not matter what. */
export const inputsOf: Readonly<Record<CaseVerb, object>> = {
  claim: {},
  release: {},
  assign: { to: `s-${HUMEN}-clerk-2` },
  accept: {},
  decline: { reason },
  askSupplement: { asks: [{ section: 'payout' }], note: reason },
  answerSupplement: { answers: { payout: { way: 'ask' } } },
  reroute: { unitId: `township:${CHANGAN}`, reason },
  extend: { reason },
  judgePaper: { paper: 'proof', fine: true },
  flagRelative: { who: '示例亲属' },
  visit: {
    ...{ on: '2026-03-02', way: 'home', place: '示例村', finding: reason, photoIds: [] },
    ...{ colleague: `s-${HUMEN}-clerk-2`, family: hand, visitors: [hand, hand] },
  },
  askCheck: {},
  answerCheck: { text: reason, photoIds: [] },
  advance: { fen: 100, reason },
  propose: { outcome: 'refuse', reason },
  verifyGrade: { fine: true, reason },
  sendBack: { reason },
  approve: {},
  handOn: { office: '示例区民政局' },
  enterResult: { outcome: 'grant', reason, madeBy: '示例区民政局', appealTo: '示例区人民政府' },
  feedBack: { note: reason },
  publish: { place: '示例村' },
  review: { note: reason },
  change: { change: 'end', reason },
  answerHearing: { text: reason },
  certify: {},
  reportDeath: { on: '2026-03-02' },
  recordAppeal: { receivedOn: '2026-03-02', note: reason },
  note: { kind: 'note', text: reason },
  withdraw: {},
}

/** Speaks to the functions of a city as the phones do. */
export function speakTo(url: string) {
  const send = async (name: string, body: string, openid?: string): Promise<Result<unknown>> => {
    const headers = openid === undefined ? {} : { 'x-local-openid': openid }
    const response = await fetch(`${url}/fn/${name}`, { method: 'POST', body, headers })
    return (await response.json()) as Result<unknown>
  }
  const call = async <F extends FunctionName, V extends VerbOf<Contracts[F]>>(
    openid: string | undefined,
    name: F,
    action: V,
    input: unknown = {},
  ) => (await send(name, JSON.stringify({ action, input }), openid)) as Result<Answer<F, V>>

  const consent = (openid: string) =>
    call(openid, 'account', 'consent', { purpose: 'assistance', textVersion: '1', given: true })

  const submit = (
    draftId: string,
    answers: unknown = withoutPapers(),
    openid: string = people.resident,
    programme = 'temporary-relief',
  ) => call(openid, 'assistance', 'submit', { draftId, programme, answers })

  /** Sends the form for a child of this hukou. */
  const submitChild = (draftId: string, township: string, changes: FormChanges = {}) => {
    const answers = ofAChild({ ...changes, child: { township, ...changes.child } })
    return submit(draftId, answers, people.resident, 'unsupported-child')
  }

  /** Puts a photo where the ticket says and asks for it to be looked at. */
  const upload = async (bytes: Uint8Array, openid: string = people.resident) => {
    const ticket = valueOf(await call(openid, 'assistance', 'startUpload', { draftId: 'd' }))
    const { url: place, headers, fileId } = ticket
    const { status } = await fetch(place, { method: 'PUT', headers, body: Buffer.from(bytes) })
    return {
      fileId,
      status,
      finished: await call(openid, 'assistance', 'finishUpload', { fileId }),
    }
  }

  const read = async (openid: string, caseId: string) =>
    valueOf(await call(openid, 'assistance', 'read', { caseId }))

  /** Does one thing to the resident's case as it stands now. The resident looks which version that is: staff leave a trace. */
  const act = async (
    openid: string,
    verb: VerbOf<AssistanceContract>,
    caseId: string,
    input: object = {},
  ) => {
    const { version } = await read(people.resident, caseId)
    return call(openid, 'assistance', verb, { caseId, version, ...input })
  }

  return { send, call, consent, submit, submitChild, upload, read, act }
}

type FormChanges = NonNullable<Parameters<typeof typedFor>[1]>

let born = 0

/** A number that no form had before: one person has one open case of a kind. */
export function somebodyNew(year: number): string {
  born += 1
  const serial = 100 + (born % 900)
  return anIdNumber({ born: `${year + Math.floor(born / 900)}-06-15`, serial })
}

/** The sample form for a child nobody knows yet, no photo asked. */
export const ofAChild = (changes: FormChanges = {}) =>
  typedFor(unsupportedChild, {
    documents: { proof: [] },
    ...changes,
    child: { idNumber: somebodyNew(2010), ...changes.child },
  })

/** The sample form of 低保 for two people nobody knows yet, both of whom sign here; no photo asked. */
export const ofAHousehold = (changes: FormChanges = {}) => {
  const [own, spouse] = [somebodyNew(1970), somebodyNew(1972)]
  const member = { name: '示例配偶', relation: 'spouse', idNumber: spouse }
  return typedFor(dibao, {
    documents: { proof: [] },
    hukou: { township: CHANGGUO, region: '' },
    household: { members: [member] },
    income: { lines: [{ who: own, kind: 'wages', monthly: '800' }] },
    authorisations: { members: [{ who: spouse, way: 'here', ...hand }] },
    ...changes,
    applicant: { idNumber: own, monthlyIncome: undefined, ...changes.applicant },
  })
}

/** The sample form of an urgent case of somebody new, no photo asked. */
export const withoutPapers = (changes: FormChanges = {}) =>
  typedAnswers({
    documents: { proof: [] },
    ...changes,
    applicant: { idNumber: somebodyNew(1970), ...changes.applicant },
  })

/** The sample form of a case that is not urgent. */
export const expenditure = (photoId: string, changes: FormChanges = {}) =>
  withoutPapers({
    ...changes,
    happening: { lane: 'expenditure', ...changes.happening },
    documents: { proof: [photoId] },
  })

export type Counter = Awaited<ReturnType<typeof openCounter>>

/**
 * A whole city on this machine on a Monday morning, the residents' consent given. `own` are figures it has entered itself.
 * What is counted of it is counted when a test says so, and so are
 * the minutes of the registries.
 */
export async function openCounter(city = 'dongguan', now = MONDAY, own: readonly Figure[] = []) {
  const dataDir = emptyFolder()
  const figures = JSON.stringify(own)
  const cloud = await startCityCloud({
    city,
    port: 0,
    dataDir,
    figures,
    resting: ['figures', 'marriage', 'sweep'],
  })
  cloud.travel(now)
  const speaker = speakTo(cloud.url)
  await speaker.consent(people.resident)
  await speaker.consent(people.stranger)
  /** Does something to a collection behind the functions' back. */
  const admin = async (action: string, collectionName: keyof typeof collections, what: object) => {
    const body = JSON.stringify({ action: `database.${action}`, collectionName, ...what })
    await fetch(`${cloud.url}/admin`, { method: 'POST', body })
  }
  const remove = (name: keyof typeof collections, _id: string) =>
    admin('removeDocument', name, { query: JSON.stringify({ _id }) })
  const set = (name: keyof typeof collections, _id: string, changes: object) =>
    admin('modifyDocument', name, {
      ...{ merge: true, query: JSON.stringify({ _id }), data: JSON.stringify({ $set: changes }) },
    })
  const insert = (name: keyof typeof collections, rows: readonly object[]) =>
    admin('insertDocument', name, { data: rows.map((row) => JSON.stringify(row)) })
  const empty = (name: keyof typeof collections) => {
    const _id = { $in: cloud.collection(name).map((one) => one._id) }
    return admin('removeDocument', name, { query: JSON.stringify({ _id }), multi: true })
  }
  return {
    cloud,
    dataDir,
    set,
    insert,
    empty,
    setStaff: (openid: string, changes: object) => set('staff', openid, changes),
    setCase: (caseId: string, changes: object) => set('cases', caseId, changes),
    setChange: (lineId: string, changes: object) => set('changes', lineId, changes),
    removeChange: (lineId: string) => remove('changes', lineId),
    ...speaker,
    close: async () => {
      await cloud.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

/** Everything a city keeps: its documents and the names of its files. */
export const everythingIn = ({ cloud, dataDir }: { cloud: CityCloud; dataDir: string }) => ({
  ...Object.fromEntries(Object.keys(collections).map((name) => [name, cloud.collection(name)])),
  files: readdirSync(path.join(dataDir, 'files')),
})
