import type { AccountContract } from '@shared/account/contract'
import type { AssistanceContract } from '@shared/assistance/contract'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import type { PapersContract } from '@shared/assistance/papers/contract'
import type { DeskContract } from '@shared/desk/contract'
import { typedFor } from '../builders/answers'
import { anIdNumber } from '../builders/id-numbers'
import { people, type FunctionName } from './counter'

type Example = { readonly by: string; readonly input: object }

const which = { caseId: 'a-1', version: 1 }
const { resident, clerk, approver } = people

/** An input that every verb's contract takes, and somebody who may call it. A verb without one does not compile. */
const assistance: Record<keyof AssistanceContract, Example> = {
  screen: {
    by: resident,
    input: { age: '70', people: '2', income: '0', cause: 'fire', assets: ['car'], cannot: [] },
  },
  submit: {
    by: resident,
    input: {
      draftId: 'd-1',
      programme: 'temporary-relief',
      answers: typedFor(temporaryRelief, { signature: { typedName: '示例申请人' } }),
    },
  },
  startUpload: { by: resident, input: { draftId: 'd-1' } },
  finishUpload: { by: resident, input: { fileId: 'cloud://local/incoming/x' } },
  photo: { by: resident, input: { caseId: 'a-1', photoId: 'p-1' } },
  mine: { by: resident, input: {} },
  read: { by: resident, input: { caseId: 'a-1' } },
  reveal: { by: clerk, input: { caseId: 'a-1', what: 'phone' } },
  claim: { by: clerk, input: which },
  release: { by: clerk, input: which },
  accept: { by: clerk, input: { ...which, lane: 'emergency', laneReason: '示例' } },
  askSupplement: { by: clerk, input: { ...which, sections: ['payout'], note: '示例' } },
  answerSupplement: { by: resident, input: { ...which, answers: {} } },
  reroute: { by: clerk, input: { ...which, unitId: 'township:441900119', reason: '示例' } },
  advance: { by: clerk, input: { ...which, fen: 100, reason: '示例' } },
  propose: { by: clerk, input: { ...which, outcome: 'grant', fen: 100, reason: '示例' } },
  sendBack: { by: approver, input: { ...which, reason: '示例' } },
  approve: { by: approver, input: which },
  withdraw: { by: resident, input: which },
}

const account: Record<keyof AccountContract, Example> = {
  city: { by: resident, input: {} },
  locate: { by: resident, input: { longitude: 113.75, latitude: 22.82 } },
  me: { by: resident, input: {} },
  consent: { by: resident, input: { purpose: 'assistance', textVersion: '1', given: true } },
  inbox: { by: resident, input: {} },
  markRead: { by: resident, input: { noticeIds: ['a-1:1'] } },
}

const desk: Record<keyof DeskContract, Example> = {
  queue: { by: clerk, input: { view: 'mine' } },
}

const papers: Record<keyof PapersContract, Example> = {
  papers: { by: resident, input: { caseId: 'a-1' } },
  paper: { by: resident, input: { caseId: 'a-1', kind: 'accepted' } },
}

const tables: Record<FunctionName, Record<string, Example>> = { assistance, account, desk, papers }

/** The form of another programme, which has pages of its own. */
const submitOfAChild = {
  draftId: 'd-2',
  programme: 'unsupported-child',
  answers: typedFor(unsupportedChild, {
    parents: { father: { name: '示例父亲', situation: 'died', idNumber: anIdNumber() } },
  }),
}

/** Every verb of every function, with its example; a form has one for each programme. */
export const everyVerb = [
  ...Object.entries(tables).flatMap(([name, verbs]) =>
    Object.entries(verbs).map(([verb, example]) => ({ name, verb, ...example })),
  ),
  { name: 'assistance', verb: 'submit', by: resident, input: submitOfAChild },
]

type Path = readonly (string | number)[]

/** Where texts stand in a value. */
export function textsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value === 'string') return [at]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...at, key]))
}

/** A copy with something else at a path. */
export function withAt(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put
  if (Array.isArray(value))
    return value.map((part: unknown, i) => (i === Number(step) ? withAt(part, rest, put) : part))
  const record = value as Record<string, unknown>
  return { ...record, [step]: withAt(record[step], rest, put) }
}
