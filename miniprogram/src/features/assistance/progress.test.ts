import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import type { AnswersInput } from '@shared/assistance/sections'
import type { Draft } from '../../drafts/draft'
import { issuesIn, progressOf, sectionsOf } from './progress'

const aDraft = (answers: AnswersInput, changes: Partial<Draft> = {}): Draft => ({
  id: 'd',
  programme: 'unsupported-child',
  savedAt: '2026-03-02T02:00:00.000Z',
  photos: [],
  answers,
  ...changes,
})

const photo = { id: 'p-1' }
const parents = (situation: string) => ({
  father: { name: '示例父亲', situation },
  mother: { name: '示例母亲', situation: 'died' },
})

it('of parents of whom nothing is typed every field is missing, each by its own name', () => {
  const found = issuesIn(unsupportedChild, aDraft({ parents: {} }), 'parents')
  expect(found.map(({ path, fault }) => `${path} ${fault}`)).toEqual([
    'father.name required',
    'father.situation required',
    'mother.name required',
    'mother.situation required',
  ])
})

it.each([
  // situation of the father, photos, what the page with the papers is
  ['in_prison', [], 'done'],
  ['serious_illness', [], 'started'],
  ['serious_illness', [photo], 'done'],
])('%s with %p: the page with the papers is %s once looked at', (situation, photos, progress) => {
  const answers = { parents: parents(situation) }
  const seen = aDraft({ ...answers, documents: {} }, { photos })
  expect(progressOf(unsupportedChild, aDraft(answers, { photos }), 'documents')).toBe('empty')
  expect(progressOf(unsupportedChild, seen, 'documents')).toBe(progress)
})

it('a draft has the pages of its programme, or of them those that a notice unlocked', () => {
  expect(sectionsOf(unsupportedChild, aDraft({}))).toEqual(unsupportedChild.sections)
  const supplement = { caseId: 'a', version: 1, sections: ['payout', 'child'], note: '' } as const
  expect(sectionsOf(unsupportedChild, aDraft({}, { supplement }))).toEqual(['child', 'payout'])
  expect(sectionsOf(temporaryRelief, aDraft({}, { supplement }))).toEqual(['payout'])
})
