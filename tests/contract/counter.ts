import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { AccountContract } from '@shared/account/contract'
import type { AssistanceContract } from '@shared/assistance/contract'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import type { PapersContract } from '@shared/assistance/papers/contract'
import type { DeskContract } from '@shared/desk/contract'
import type { OutputOf, VerbOf } from '@shared/kernel/contract'
import type { Result } from '@shared/kernel/result'
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
  desk: DeskContract
  papers: PapersContract
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
} as const

/** Those who work a child's case in 钦州. */
export const inQinzhou = {
  clerk: clerkOf(XIANGYANG),
  otherClerk: clerkOf(XIANGYANG, 2),
  approver: `o-example-${XIANGYANG}-approver-1`,
  neighbour: clerkOf('450702002'),
  county: `o-example-${QINNAN}-officer-1`,
  city: 'o-example-450700-officer-1',
} as const

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
function somebodyNew(year: number): string {
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

/** A whole city on this machine on a Monday morning, the residents' consent given. */
export async function openCounter(city = 'dongguan', now = MONDAY) {
  const dataDir = emptyFolder()
  const cloud = await startCityCloud({ city, port: 0, dataDir })
  cloud.travel(now)
  const speaker = speakTo(cloud.url)
  await speaker.consent(people.resident)
  await speaker.consent(people.stranger)
  /** Changes a member of staff behind the functions' back. */
  const setStaff = async (openid: string, changes: object) => {
    const body = JSON.stringify({
      ...{ action: 'database.modifyDocument', collectionName: 'staff', merge: true },
      ...{ query: JSON.stringify({ _id: openid }), data: JSON.stringify({ $set: changes }) },
    })
    await fetch(`${cloud.url}/admin`, { method: 'POST', body })
  }
  return {
    cloud,
    dataDir,
    setStaff,
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
