import { issuesOf } from '../kernel/fields'
import { assistanceContract, type AssistanceContract } from './contract'
import { caseVerbs } from './lifecycle'
import { access } from './access'
import { typedAnswers } from '../../tests/builders/answers'
import { anIdNumber } from '../../tests/builders/id-numbers'

type Verb = keyof AssistanceContract

const hand = { typedName: '示例' }
const which = { caseId: 'a-1', version: 1 }

/** Input that is right, for every verb. */
const inputs: Readonly<Record<Verb, Record<string, unknown>>> = {
  screen: { age: '70', people: '2', income: '0', cause: 'fire', cannot: [] },
  submit: { draftId: 'draft-1', programme: 'temporary-relief', answers: typedAnswers() },
  startUpload: { draftId: 'draft-1' },
  finishUpload: { fileId: 'cloud://example/incoming/1' },
  photo: { caseId: 'a-1', photoId: 'p-1' },
  ownPhoto: { photoId: 'p-1' },
  keepPapers: { caseId: 'a-1' },
  locker: { idNumber: anIdNumber() },
  myPapers: {},
  dropPaper: { paperId: 'k-1' },
  mine: {},
  handOver: { unitId: 'township:441900121', staffId: 's-1' },
  read: { caseId: 'a-1' },
  askedPages: { caseId: 'a-1' },
  reveal: { caseId: 'a-1', what: 'phone' },
  claim: which,
  release: which,
  assign: { ...which, to: 's-2' },
  accept: { ...which, lane: 'emergency', laneReason: '' },
  askSupplement: { ...which, asks: [{ section: 'documents' }], note: '示例' },
  answerSupplement: { ...which, answers: { documents: { proof: [] } } },
  reroute: { ...which, unitId: 'township:441900121', reason: '示例' },
  advance: { ...which, fen: 100, reason: '示例' },
  propose: { ...which, outcome: 'grant', fen: 100, reason: '示例' },
  sendBack: { ...which, reason: '示例' },
  approve: which,
  withdraw: which,
  decline: { ...which, reason: '示例' },
  extend: { ...which, reason: '示例' },
  judgePaper: { ...which, paper: 'proof', fine: false, reason: '示例' },
  flagRelative: { ...which, who: '示例' },
  visit: {
    ...{ ...which, on: '2026-03-02', way: 'home', place: '示例村', colleague: 's-2' },
    ...{ finding: '示例', photoIds: ['p-1'], family: hand, visitors: [hand, hand] },
  },
  askCheck: which,
  answerCheck: { ...which, text: '示例', photoIds: ['p-1'] },
  verifyGrade: { ...which, fine: true, reason: '示例' },
  handOn: { ...which, office: '示例区民政局' },
  enterResult: {
    ...{ ...which, outcome: 'grant', fen: 100, reason: '示例' },
    ...{ madeBy: '示例区民政局', appealTo: '示例区人民政府' },
  },
  feedBack: { ...which, note: '示例' },
  publish: { ...which, place: '示例村' },
  review: { ...which, note: '示例' },
  change: { ...which, change: 'reduce', fen: 100, reason: '示例' },
  answerHearing: { ...which, text: '示例' },
  certify: which,
  reportDeath: { ...which, on: '2026-03-02' },
  recordAppeal: { ...which, receivedOn: '2026-03-02', note: '示例' },
  note: { ...which, kind: 'conference', text: '示例', people: '示例', on: '2026-03-02' },
  related: { caseId: 'a-1' },
  publicNotices: { township: '441900121' },
  object: { caseId: 'a-1', text: '示例', phone: '13800000000' },
  toSign: { caseId: 'a-1', token: 't-1' },
  sign: { caseId: 'a-1', token: 't-1', idNumber: anIdNumber(), textVersion: '1', hand },
  takeIn: { requestId: 'r-1', programme: 'temporary-relief', answers: typedAnswers() },
}

const verbs = Object.keys(inputs) as Verb[]

const faultsOf = (verb: Verb, input: unknown): string[] => {
  const parsed = assistanceContract[verb].input().safeParse(input)
  return parsed.success ? [] : issuesOf(parsed.error).map(({ path, fault }) => `${path} ${fault}`)
}

const fieldsOf = verbs.flatMap((verb) =>
  Object.keys(inputs[verb]).map((field): [Verb, string] => [verb, field]),
)

it.each(verbs)('%s takes the right input', (verb) => {
  expect(faultsOf(verb, inputs[verb])).toEqual([])
})

it.each(fieldsOf)('%s: an operator in %s is refused, with the field', (verb, field) => {
  const faults = faultsOf(verb, { ...inputs[verb], [field]: { $gt: '' } })
  expect(faults.length).toBeGreaterThan(0)
  for (const fault of faults) expect(fault.split(' ')[0]?.split('.')[0]).toBe(field)
})

it.each(fieldsOf)('%s: null in %s is refused, with the field', (verb, field) => {
  expect(faultsOf(verb, { ...inputs[verb], [field]: null })[0]?.startsWith(field)).toBe(true)
})

it.each(verbs)('%s: input that is no object is refused', (verb) => {
  for (const input of [null, 'x', 5, [{}], true]) expect(faultsOf(verb, input)).toHaveLength(1)
})

it.each<[Verb, Record<string, unknown>, string]>([
  ['claim', { version: 0 }, 'version wrong_shape'],
  ['claim', { version: 1.5 }, 'version wrong_shape'],
  ['claim', { version: '1' }, 'version wrong_shape'],
  ['claim', { version: undefined }, 'version required'],
  ['claim', { caseId: '../a' }, 'caseId wrong_shape'],
  ['advance', { fen: -1 }, 'fen amount_negative'],
  ['advance', { fen: 0 }, 'fen amount_negative'],
  ['advance', { fen: 0.5 }, 'fen amount'],
  ['advance', { fen: 1_000_000_001 }, 'fen amount_too_large'],
  ['advance', { fen: '100' }, 'fen amount'],
  ['advance', { fen: undefined }, 'fen required'],
  ['advance', { reason: '长'.repeat(501) }, 'reason too_long'],
  ['advance', { reason: '   ' }, 'reason required'],
  ['propose', { outcome: 'maybe' }, 'outcome unknown_choice'],
  ['propose', { fen: '100' }, 'fen amount'],
  ['askSupplement', { asks: [] }, 'asks required'],
  ['askSupplement', { asks: [{ section: 'secrets' }] }, 'asks.0.section unknown_choice'],
  ['visit', { visitors: [{}] }, 'visitors.0.drawn signature_empty'],
  ['change', { fadeOut: 37 }, 'fadeOut too_many'],
  ['reportDeath', { on: '2026-02-30' }, 'on date'],
  ['note', { kind: 'secret' }, 'kind unknown_choice'],
  ['note', { text: ' ' }, 'text required'],
  ['publicNotices', { township: '44190' }, 'township township_unknown'],
  ['sign', { idNumber: '123' }, 'idNumber id_length'],
  ['object', { phone: '12345' }, 'phone phone'],
  ['askSupplement', { note: '长'.repeat(5000) }, 'note too_long'],
  ['accept', { lane: 'vip' }, 'lane unknown_choice'],
  ['accept', { laneReason: '😀'.repeat(501) }, 'laneReason too_long'],
  ['finishUpload', { fileId: '' }, 'fileId required'],
])('%s with %p: %s', (verb, changes, fault) => {
  expect(faultsOf(verb, { ...inputs[verb], ...changes })).toEqual([fault])
})

it('a page that does not exist is refused', () => {
  expect(faultsOf('submit', { ...inputs.submit, answers: { secrets: {} } })).toHaveLength(1)
})

it('what nobody asked for is not passed on', () => {
  const parsed = assistanceContract.claim.input().parse({
    ...which,
    openid: 'somebody',
    status: 'granted',
  })
  expect(parsed).toEqual(which)
})

it.each(caseVerbs)('%s: who may call it is who may do it', (verb) => {
  const callers = access[verb].who.map((party) => (party === 'applicant' ? 'resident' : party))
  expect([...assistanceContract[verb].who].sort()).toEqual([...callers].sort())
})
