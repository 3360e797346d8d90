import { dibao } from '@shared/assistance/programmes/dibao'
import { programmes } from '@shared/assistance/programmes/all'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import type { Programme } from '@shared/assistance/programme'
import type { AnswersInput, SectionId } from '@shared/assistance/sections'
import type { Draft } from '../../drafts/draft'
import { issuesIn, progressIn, sectionsOf } from './progress'

const TODAY = '2026-03-02'

const aDraft = (answers: AnswersInput, changes: Partial<Draft> = {}): Draft => ({
  id: 'd',
  programme: 'unsupported-child',
  savedAt: '2026-03-02T02:00:00.000Z',
  photos: [],
  answers,
  ...changes,
})

const GROWN = '441900194803120023'
const CHILD = '441900201606010020'
const STRANGER = '441900195502030045'

const photo = { id: 'p-1' }
const drawn = { width: 300, height: 150, strokes: [[10, 10, 20, 20]] }
const parents = (situation: string) => ({
  father: { name: '示例父亲', situation },
  mother: { name: '示例母亲', situation: 'died' },
})
const member = (idNumber: string) => ({ name: '示例家人', relation: 'child', idNumber })

const found = (programme: Programme, draft: Draft, section: SectionId) =>
  issuesIn(programme, draft, section, TODAY).map(({ path, fault }) => `${path} ${fault}`)

const progressOf = (programme: Programme, draft: Draft, section: SectionId) =>
  progressIn(programme, draft, TODAY).find(({ id }) => id === section)?.progress

it('of parents of whom nothing is typed every field is missing, each by its own name', () => {
  expect(found(unsupportedChild, aDraft({ parents: {} }), 'parents')).toEqual([
    'father.name required',
    'father.situation required',
    'mother.name required',
    'mother.situation required',
  ])
})

it.each<[SectionId, string[]]>([
  ['household', []],
  ['income', []],
  ['authorisations', []],
  ['agent', ['behalf required']],
  ['unit', ['apply required']],
])('the page %s that was left empty misses %j', (section, missing) => {
  expect(found(dibao, aDraft({}), section)).toEqual(missing)
  expect(progressOf(dibao, aDraft({}), section)).toBe('empty')
  const seen = aDraft({ [section]: {} })
  expect(progressOf(dibao, seen, section)).toBe(missing.length === 0 ? 'done' : 'started')
})

it.each([
  // situation of the father, photos, what the page with the papers is
  ['in_prison', [], 'done'],
  ['serious_illness', [], 'started'],
  ['serious_illness', [photo], 'done'],
  ['serious_illness', [{ ...photo, document: 'authority' as const }], 'started'],
])('%s with %j: the page with the papers is %s once looked at', (situation, photos, progress) => {
  const answers = { parents: parents(situation) }
  const seen = aDraft({ ...answers, documents: {} }, { photos })
  expect(progressOf(unsupportedChild, aDraft(answers, { photos }), 'documents')).toBe('empty')
  expect(progressOf(unsupportedChild, seen, 'documents')).toBe(progress)
})

const agent = {
  behalf: 'other',
  name: '示例村干部',
  relation: 'village_worker',
  idNumber: STRANGER,
  phone: '13800000001',
  until: '2026-12-31',
}

it.each([
  [{ behalf: 'self' }, [], []],
  [agent, [], ['authority required']],
  [agent, [{ ...photo, document: 'authority' as const }], []],
])('who acts for another shows the paper that says so: %j, %j', (who, photos, missing) => {
  expect(found(dibao, aDraft({ agent: who }, { photos }), 'documents')).toEqual(missing)
})

it.each([
  // grown-ups sign, children do not
  [[CHILD], [], []],
  [[GROWN], [], ['members.0.way required']],
  [[CHILD, GROWN], [], ['members.0.way required']],
  [[GROWN], [{ who: GROWN, way: 'here' }], ['members.0.drawn signature_empty']],
  [[GROWN], [{ who: GROWN, way: 'here', drawn }], []],
  [[GROWN], [{ who: GROWN, way: 'link' }], []],
  // as the number was typed there and here
  [[GROWN], [{ who: '441900 19480312 0023', way: 'link' }], []],
  // who has left the household is forgotten
  [[], [{ who: GROWN, way: 'link' }], []],
])('of %j in the household, with %j said, there misses %j', (numbers, said, missing) => {
  const draft = aDraft({
    household: { members: numbers.map(member) },
    authorisations: { members: said },
  })
  expect(found(dibao, draft, 'authorisations')).toEqual(missing)
})

it('at the counter, nobody signs by a link', () => {
  const counter = { requestId: 'r' }
  const answers = {
    household: { members: [member(GROWN)] },
    authorisations: { members: [{ who: GROWN, way: 'link' }] },
  }
  expect(found(dibao, aDraft(answers, { counter }), 'authorisations')).toEqual([
    'members.0.way link_at_counter',
  ])
})

const line = (who: string) => ({ who, kind: 'wages', monthly: '1000' })
const applicant = {
  name: '示例申请人',
  idNumber: GROWN,
  phone: '13800000000',
  livesAt: '示例路 1 号',
}

it.each<[AnswersInput, string[]]>([
  [{ applicant, household: {}, income: { lines: [line(GROWN)] } }, []],
  [{ applicant, household: {}, income: { lines: [line(STRANGER)] } }, ['lines.0.who who_unknown']],
  // while the people cannot be read, nobody is a stranger
  [{ applicant: {}, household: {}, income: { lines: [line(STRANGER)] } }, []],
  [
    { applicant, household: {}, income: { lines: [line(GROWN), line(GROWN)] } },
    ['lines.1.since income_overlap'],
  ],
])('income together with the other pages: %j', (answers, issues) => {
  expect(found(dibao, aDraft(answers), 'income')).toEqual(issues)
})

it('an answer to a notice has the lines of people whom its other pages would name', () => {
  const supplement = { caseId: 'a', version: 1, sections: ['income', 'authorisations'], note: '' }
  const answers = {
    income: { lines: [line(STRANGER)] },
    authorisations: { members: [{ who: STRANGER, way: 'link' }] },
  }
  const draft = aDraft(answers, { supplement: { ...supplement, sections: ['income'] } })
  expect(found(dibao, draft, 'income')).toEqual([])
  expect(found(dibao, draft, 'authorisations')).toEqual([])
})

it.each<[Programme, AnswersInput, string[]]>([
  [temporaryRelief, { applicant, household: {} }, ['monthlyIncome required']],
  [temporaryRelief, { applicant: { ...applicant, monthlyIncome: '0' } }, []],
  [dibao, { applicant, household: {} }, []],
])('$id: income is owed as a sum where no page asks for it', (programme, answers, issues) => {
  expect(found(programme, aDraft(answers), 'applicant')).toEqual(issues)
})

it('a draft has the pages of its programme, or of them those that a notice unlocked', () => {
  expect(sectionsOf(unsupportedChild, aDraft({}))).toEqual(unsupportedChild.sections)
  const supplement = { caseId: 'a', version: 1, sections: ['payout', 'child'], note: '' } as const
  expect(sectionsOf(unsupportedChild, aDraft({}, { supplement }))).toEqual(['child', 'payout'])
  expect(sectionsOf(temporaryRelief, aDraft({}, { supplement }))).toEqual(['payout'])
})

it.each([...programmes.values()])(
  '$id: whoever acts for another can show the paper that says so',
  ({ sections, documents }) => {
    const shows = sections.includes('documents') && documents.some(({ id }) => id === 'authority')
    expect(shows || !sections.includes('agent')).toBe(true)
  },
)
