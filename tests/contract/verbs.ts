import type { AccountContract } from '@shared/account/contract'
import type { AssistanceContract } from '@shared/assistance/contract'
import type { CodesContract } from '@shared/assistance/codes/contract'
import type { FiguresContract } from '@shared/assistance/figures/contract'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import type { FeedsContract } from '@shared/assistance/feeds/contract'
import type { PapersContract } from '@shared/assistance/papers/contract'
import type { ReturnsContract } from '@shared/assistance/returns/contract'
import type { SheetsContract } from '@shared/assistance/sheets/contract'
import { caseVerbs, type CaseVerb } from '@shared/assistance/lifecycle'
import type { DeskContract } from '@shared/desk/contract'
import type { LeadsContract } from '@shared/desk/leads/contract'
import type { MarriageContract } from '@shared/marriage/contract'
import type { MealsContract } from '@shared/meals/contract'
import type { OfficesContract } from '@shared/desk/offices/contract'
import type { SweepContract } from '@shared/sweep/contract'
import { typedFor } from '../builders/answers'
import { anIdNumber } from '../builders/id-numbers'
import { HUMEN } from '../builders/people'
import { aTypedSite } from '../builders/sites'
import { inputsOf, people, type FunctionName } from './counter'

type Example = { readonly by: string; readonly input: object }

const which = { caseId: 'a-1', version: 1 }
const { resident, registrar, clerk, approver, officer, federation, auditor, admin } = people
const { operator } = people
const unitId = `township:${HUMEN}`

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
  handOver: { by: admin, input: { unitId, staffId: 's-none', to: 's-none' } },
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

const aCode = { code: 'ACDE FGHJ' }

const account: Record<keyof AccountContract, Example> = {
  beginSignIn: { by: resident, input: { browser: 'edge', system: 'windows' } },
  signInState: { by: resident, input: { secret: 'x' } },
  lookAtSignIn: { by: clerk, input: aCode },
  approveSignIn: { by: clerk, input: aCode },
  refuseSignIn: { by: clerk, input: aCode },
  sessions: { by: clerk, input: {} },
  endSession: { by: clerk, input: { sessionId: 's-1' } },
  endAllSessions: { by: clerk, input: {} },
  city: { by: resident, input: {} },
  outlines: { by: resident, input: {} },
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

const feeds: Record<keyof FeedsContract, Example> = {
  feeds: { by: officer, input: {} },
  fetch: {
    by: officer,
    input: { feed: 'low-income', day: '2026-03-02', part: 1, kind: 'json' },
  },
}

const aPost = { name: '示例', role: 'village_worker', village: '示例村' }
const aMember = { unitId, staffId: 's-none' }

const aBoundary = {
  ...{ code: '441900121', from: '2030-01-01' },
  successor: { code: '441900119', name: '示例' },
}

const areaFile = { file: 'e30=', datum: 'gcj02', from: '2030-01-01' }

const offices: Record<keyof OfficesContract, Example> = {
  units: { by: admin, input: {} },
  saveContact: { by: admin, input: { unitId, phone: '12345', hours: '示例', address: '示例' } },
  setClosed: { by: admin, input: { unitId, closed: true } },
  divisions: { by: admin, input: {} },
  previewBoundary: { by: admin, input: aBoundary },
  enterBoundary: { by: admin, input: { ...aBoundary, paper: '示例文号' } },
  areas: { by: admin, input: {} },
  previewAreas: { by: admin, input: { ...areaFile } },
  enterAreas: { by: admin, input: { ...areaFile, source: '示例文号' } },
  takeBackBoundary: { by: admin, input: { code: '441900121' } },
  staff: { by: admin, input: { unitId } },
  invite: { by: admin, input: { requestId: 'r-1', unitId, ...aPost } },
  uninvite: { by: admin, input: { invitationId: 'i-1' } },
  join: { by: resident, input: { code: '1234 5678 9012' } },
  change: { by: admin, input: { ...aMember, toUnit: unitId, ...aPost } },
  leave: { by: admin, input: aMember },
  roster: { by: clerk, input: { unitId, day: '2026-03-02' } },
  setDuty: {
    by: admin,
    input: { ...aMember, day: '2026-03-02', shift: 'day', phone: '12345' },
  },
  copyWeek: { by: admin, input: { unitId, day: '2026-03-02' } },
  grids: { by: admin, input: { unitId } },
  saveGrid: { by: admin, input: { unitId, village: '示例村', grid: '', name: '示例', phone: '' } },
  removeGrid: { by: admin, input: { unitId, gridId: 'g-1' } },
  funds: { by: officer, input: {} },
  ledger: { by: officer, input: { unitId, after: { at: '2026-03-02', lineId: 'l-1' } } },
  topUp: {
    by: officer,
    input: { requestId: 'r-1', unitId, fen: 100, paper: '示例文号', reason: '示例' },
  },
  changes: { by: auditor, input: { unitId, before: '00000001' } },
  checkChanges: { by: auditor, input: {} },
  looks: { by: auditor, input: { no: 'LS20260302-000001-1' } },
  looksFile: { by: auditor, input: { no: 'LS20260302-000001-1' } },
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

const leads: Record<keyof LeadsContract, Example> = {
  previewLeads: { by: officer, input: { file: 'eA==' } },
  importLeads: { by: officer, input: { file: 'eA==' } },
  leadFile: { by: officer, input: {} },
  leads: { by: clerk, input: { state: 'open' } },
  recordCheck: {
    by: clerk,
    input: { leadId: 'l-1', version: 1, result: 'helped', on: '2026-03-02', note: '示例' },
  },
  moveLead: { by: clerk, input: { leadId: 'l-1', version: 1, village: '示例村' } },
  showPerson: { by: clerk, input: { id: 'l-1' } },
  targets: { by: clerk, input: { duty: 'visit' } },
  enrol: {
    by: clerk,
    input: {
      ...{ duty: 'visit', name: '示例老人', idNumber: anIdNumber({ serial: 7 }) },
      ...{ phone: '13800000000', address: '示例路 1 号', village: '示例村' },
    },
  },
  recordCare: {
    by: clerk,
    input: { targetId: 'c-1', on: '2026-03-02', way: 'home', finding: 'well', note: '示例' },
  },
  endCare: { by: clerk, input: { targetId: 'c-1', version: 1, ending: 'moved' } },
  pastRates: { by: officer, input: { township: HUMEN, on: '2026-03-01' } },
  rates: { by: officer, input: { township: HUMEN } },
}

const aDay = { service: 'marriage', day: `r-${HUMEN}:2026-03-09`, slot: 'registration-0900' }
const aParty = {
  ...{ name: '示例', origin: 'mainland', paper: 'residentId', phone: '13800000000' },
  number: anIdNumber({ serial: 8 }),
}

const anExtra = {
  ...{ kind: 'extra', registryId: `r-${HUMEN}`, date: '2030-03-09', title: '示例' },
  ...{ village: '示例村', source: '示例' },
  hours: { pool: 'batch', from: '09:00', to: '11:00', minutes: 30, windows: 1, walkIn: 0 },
}

const marriage: Record<keyof MarriageContract, Example> = {
  registries: { by: resident, input: {} },
  month: { by: resident, input: { service: 'marriage', month: '2026-03', registries: ['r-1'] } },
  day: { by: resident, input: { service: 'marriage', date: '2026-03-09', whose: ['mainland'] } },
  hold: {
    by: resident,
    input: {
      ...{ requestId: 'r-1', ...aDay, parties: [aParty], declared: {} },
      consent: { agreed: true, textVersion: '1' },
    },
  },
  confirm: { by: resident, input: { id: 'b-1', proof: 'x' } },
  join: { by: resident, input: { id: 'b-1', invitation: 'x', number: anIdNumber() } },
  mine: { by: resident, input: {} },
  booking: { by: resident, input: { id: 'b-1' } },
  cancel: { by: resident, input: { id: 'b-1', version: 1, reason: '示例' } },
  move: { by: resident, input: { id: 'b-1', version: 1, day: aDay.day, slot: aDay.slot } },
  wait: {
    by: resident,
    input: {
      ...{ requestId: 'r-1', service: 'marriage', date: '2026-03-09', registries: [`r-${HUMEN}`] },
      ...{ parties: [aParty], declared: {}, consent: { agreed: true, textVersion: '1' } },
    },
  },
  waits: { by: resident, input: {} },
  takeWaited: { by: resident, input: { id: 'w-1', version: 1 } },
  stopWaiting: { by: resident, input: { id: 'w-1', version: 1 } },
  takeOffer: { by: resident, input: { id: 'b-1', version: 1 } },
  leaveOffer: { by: resident, input: { id: 'b-1', version: 1 } },
  draw: { by: resident, input: { id: 's-1' } },
  bars: { by: resident, input: {} },
  appeal: { by: resident, input: { id: 'bar-1', text: '示例' } },
  appeals: { by: registrar, input: {} },
  decideAppeal: { by: registrar, input: { id: 'bar-1', lift: true, reason: '示例' } },
  dayList: { by: registrar, input: { date: '2026-03-09', registryId: `r-${HUMEN}` } },
  ticket: { by: registrar, input: { ticket: 'ABCDEF', date: '2026-03-09' } },
  arrive: { by: registrar, input: { id: 'b-1', version: 1, numbers: [anIdNumber()] } },
  finish: { by: registrar, input: { id: 'b-1', version: 1 } },
  turnAway: { by: registrar, input: { id: 'b-1', version: 1, reason: 'notBoth' } },
  walkIn: { by: registrar, input: { requestId: 'r-1', day: aDay.day, slot: aDay.slot } },
  previewClosing: { by: registrar, input: { day: aDay.day, slots: [aDay.slot] } },
  close: { by: registrar, input: { day: aDay.day, slots: [aDay.slot], reason: '示例' } },
  office: { by: registrar, input: {} },
  previewEntry: { by: registrar, input: { entry: anExtra } },
  enter: { by: registrar, input: { requestId: 'r-1', entry: anExtra } },
  takeBack: { by: registrar, input: { id: 'e-1' } },
  divorces: { by: resident, input: {} },
  withdrawDivorce: { by: resident, input: { id: 'd-b-1' } },
  holdIssue: {
    by: resident,
    input: { requestId: 'r-1', divorce: 'd-b-1', day: aDay.day, slot: aDay.slot },
  },
  findDivorce: { by: registrar, input: { paper: 'residentId', number: anIdNumber() } },
  withdrawAtCounter: { by: registrar, input: { id: 'd-b-1', numbers: [anIdNumber()] } },
  issueAtCounter: { by: registrar, input: { id: 'd-b-1', numbers: [anIdNumber()] } },
}

const codes: Record<keyof CodesContract, Example> = {
  list: { by: clerk, input: {} },
  make: { by: clerk, input: { programme: 'dibao', village: '示例村' } },
  picture: { by: clerk, input: { code: '0123456789abcdef' } },
  open: { by: resident, input: { code: '0123456789abcdef' } },
}

const figures: Record<keyof FiguresContract, Example> = {
  dashboard: { by: officer, input: { year: '2026' } },
  report: {
    by: resident,
    input: {
      ...{ reportId: 'r-1', views: 1, scans: ['0123456789abcdef'] },
      steps: [{ programme: 'dibao', step: 'opened', n: 1 }],
    },
  },
  usage: { by: officer, input: { month: '2026-03' } },
}

const sweep: Record<keyof SweepContract, Example> = {
  rules: { by: officer, input: {} },
  drawStatements: { by: clerk, input: { after: 'a-1' } },
  statement: { by: clerk, input: { targetId: 'c-1' } },
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

const aPlace = { id: 'p-1', version: 1 }
const ofAMeal = { id: 'a-1:2026-03-02:lunch', version: 1 }

const meals: Record<keyof MealsContract, Example> = {
  find: {
    by: resident,
    input: { group: 'meals', township: HUMEN, text: '示例', wishes: ['open'] },
  },
  site: { by: resident, input: { id: 'p-1' } },
  keptSites: { by: clerk, input: { filter: 'active', unitId } },
  keptSite: { by: clerk, input: { id: 'p-1' } },
  addSite: { by: clerk, input: { requestId: 'r-1', ...aTypedSite() } },
  changeSite: { by: clerk, input: { ...aPlace, ...aTypedSite() } },
  planSite: {
    by: clerk,
    input: { ...aPlace, from: '2026-03-09', hours: [], prices: [{ meal: 'lunch', fen: 1200 }] },
  },
  shutSite: { by: clerk, input: { ...aPlace, since: '2026-03-09', reason: '示例' } },
  reopenSite: { by: clerk, input: { ...aPlace, closureId: 'c-1', from: '2026-03-09' } },
  setMenu: {
    by: clerk,
    input: { ...aPlace, on: '2026-03-09', dishes: [{ meal: 'lunch', dishes: '示例' }] },
  },
  visitSite: {
    by: clerk,
    input: { ...aPlace, on: '2026-03-02', right: ['phone'], sample: 'kept', note: '示例' },
  },
  suspendSite: { by: clerk, input: { ...aPlace, reason: '示例' } },
  resumeSite: { by: clerk, input: { ...aPlace, reason: '示例' } },
  closeSite: { by: clerk, input: { ...aPlace, reason: '示例' } },
  correctSite: {
    by: resident,
    input: { requestId: 'r-1', siteId: 'p-1', sort: 'phone', text: '示例', value: '0000-0000001' },
  },
  corrections: { by: clerk, input: { state: 'open' } },
  decideCorrection: {
    by: clerk,
    input: { id: 'k-1', version: 1, decision: 'declined', reason: '示例' },
  },
  deliveries: { by: operator, input: { on: '2026-03-02' } },
  acceptDeliveries: { by: operator, input: { ids: ['a-1:2026-03-02:lunch'] } },
  delivering: { by: operator, input: ofAMeal },
  delivered: { by: operator, input: ofAMeal },
  failDelivery: {
    by: operator,
    input: { ...ofAMeal, reason: 'nobodyOpened', phoned: 'notReached' },
  },
  myDeliveries: { by: resident, input: {} },
  skipDelivery: { by: resident, input: { ...ofAMeal, skip: true } },
  missedDeliveries: { by: clerk, input: {} },
  placeDelivery: { by: clerk, input: { ...ofAMeal, siteId: 'p-1' } },
  coverage: { by: clerk, input: {} },
  coverageFile: { by: clerk, input: {} },
  communityFile: { by: officer, input: {} },
  previewCommunities: { by: officer, input: { file: 'eA==' } },
  importCommunities: { by: officer, input: { file: 'eA==' } },
}

const tables: Record<FunctionName, Record<string, Example>> = {
  ...{
    assistance,
    account,
    codes,
    desk,
    feeds,
    figures,
    leads,
    marriage,
    meals,
    offices,
    papers,
    returns,
    sheets,
    sweep,
  },
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
