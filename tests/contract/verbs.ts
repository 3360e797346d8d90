import type { AccountContract } from '@shared/account/contract'
import type { AssistanceContract } from '@shared/assistance/contract'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import type { PapersContract } from '@shared/assistance/papers/contract'
import type { ReturnsContract } from '@shared/assistance/returns/contract'
import type { SheetsContract } from '@shared/assistance/sheets/contract'
import { caseVerbs, type CaseVerb } from '@shared/assistance/lifecycle'
import type { DeskContract } from '@shared/desk/contract'
import { typedFor } from '../builders/answers'
import { anIdNumber } from '../builders/id-numbers'
import { HUMEN } from '../builders/people'
import { inputsOf, people, type FunctionName } from './counter'

type Example = { readonly by: string; readonly input: object }

const which = { caseId: 'a-1', version: 1 }
const { resident, clerk, approver, officer, federation } = people

/** Who may call each verb of a case at all. */
const doers: Partial<Record<CaseVerb, string>> = {
  answerSupplement: resident,
  answerCheck: resident,
  answerHearing: resident,
  withdraw: resident,
  assign: approver,
  extend: approver,
  sendBack: approver,
  approve: approver,
  verifyGrade: federation,
}

const caseExamples = Object.fromEntries(
  caseVerbs.map((verb) => [
    verb,
    { by: doers[verb] ?? clerk, input: { ...which, ...inputsOf[verb] } },
  ]),
) as Record<CaseVerb, Example>

const aForm = typedFor(temporaryRelief, { signature: { typedName: '示例申请人' } })

/** An input that every verb's contract takes, and somebody who may call it. A verb without one does not compile. */
const assistance: Record<keyof AssistanceContract, Example> = {
  ...caseExamples,
  answerSupplement: { by: resident, input: { ...which, answers: {} } },
  screen: {
    by: resident,
    input: { age: '70', people: '2', income: '0', cause: 'fire', assets: ['car'], cannot: [] },
  },
  submit: {
    by: resident,
    input: { draftId: 'd-1', programme: 'temporary-relief', answers: aForm },
  },
  takeIn: {
    by: clerk,
    input: {
      ...{ requestId: 'r-1', programme: 'temporary-relief', answers: aForm },
      receivedFrom: { region: '示例市', office: '示例街道办事处' },
    },
  },
  startUpload: { by: resident, input: { draftId: 'd-1' } },
  finishUpload: { by: resident, input: { fileId: 'cloud://local/incoming/x' } },
  photo: { by: resident, input: { caseId: 'a-1', photoId: 'p-1' } },
  ownPhoto: { by: resident, input: { photoId: 'p-1' } },
  keepPapers: { by: resident, input: { caseId: 'a-1' } },
  locker: { by: resident, input: { idNumber: anIdNumber() } },
  myPapers: { by: resident, input: {} },
  dropPaper: { by: resident, input: { paperId: 'k-1' } },
  mine: { by: resident, input: {} },
  read: { by: resident, input: { caseId: 'a-1' } },
  askedPages: { by: clerk, input: { caseId: 'a-1' } },
  related: { by: clerk, input: { caseId: 'a-1' } },
  reveal: { by: clerk, input: { caseId: 'a-1', what: 'phone' } },
  publicNotices: { by: resident, input: { township: HUMEN } },
  object: { by: resident, input: { caseId: 'a-1', text: '示例', phone: '13800000000' } },
  toSign: { by: resident, input: { caseId: 'a-1', token: 't-1' } },
  sign: {
    by: resident,
    input: {
      ...{ caseId: 'a-1', token: 't-1', idNumber: anIdNumber(), textVersion: '1' },
      hand: { typedName: '示例' },
    },
  },
}

const aProfile = {
  ...{ name: '示例申请人', idNumber: anIdNumber(), phone: '13800000000' },
  ...{ livesAt: '示例路 1 号', township: HUMEN },
}

const account: Record<keyof AccountContract, Example> = {
  city: { by: resident, input: {} },
  locate: { by: resident, input: { longitude: 113.75, latitude: 22.82 } },
  me: { by: resident, input: {} },
  consent: { by: resident, input: { purpose: 'assistance', textVersion: '1', given: true } },
  inbox: { by: resident, input: {} },
  markRead: { by: resident, input: { noticeIds: ['a-1:1'] } },
  profile: { by: resident, input: {} },
  saveProfile: { by: resident, input: aProfile },
  forgetProfile: { by: resident, input: {} },
}

const desk: Record<keyof DeskContract, Example> = {
  queue: { by: clerk, input: { view: 'mine' } },
  counts: { by: clerk, input: {} },
  news: { by: clerk, input: { since: '2026-03-02T02:00:00.000Z' } },
  find: { by: clerk, input: { text: '示例申请人' } },
  colleagues: { by: clerk, input: {} },
}

const papers: Record<keyof PapersContract, Example> = {
  papers: { by: resident, input: { caseId: 'a-1' } },
  paper: { by: resident, input: { caseId: 'a-1', kind: 'accepted' } },
}

const sheets: Record<keyof SheetsContract, Example> = {
  checkRequests: { by: officer, input: {} },
  importChecks: { by: officer, input: { file: 'eA==' } },
  payments: { by: officer, input: { month: '2026-04' } },
  paymentFile: { by: officer, input: { month: '2026-04' } },
}

const seen = { quarter: '2026-Q1', version: 0 }

const returns: Record<keyof ReturnsContract, Example> = {
  draft: { by: clerk, input: { quarter: '2026-Q1' } },
  cases: { by: clerk, input: { quarter: '2026-Q1', cell: 'dibao:accepted' } },
  enter: { by: clerk, input: { ...seen, paper: { 'dibao:accepted': 1 } } },
  explain: { by: clerk, input: { ...seen, reasons: { 'dibao:accepted': '示例' } } },
  sign: { by: approver, input: seen },
  correct: { by: approver, input: { ...seen, why: '示例' } },
  exportFile: { by: clerk, input: { quarter: '2026-Q1' } },
  scores: { by: officer, input: { quarter: '2026-Q1' } },
}

const tables: Record<FunctionName, Record<string, Example>> = {
  ...{ assistance, account, desk, papers, returns, sheets },
}

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
