import { dibao } from '@shared/assistance/programmes/dibao'
import { rigidExpense } from '@shared/assistance/programmes/rigid-expense'
import type { Draft, DraftPhoto } from '../../drafts/draft'
import { peopleOf } from './people-of'
import { papersOf, typedOf } from './typed-pages'

const TODAY = '2026-03-02'
const GROWN = '441900194803120023'
const OTHER = '441900195502030045'

const aDraft = (changes: Partial<Draft>): Draft => ({
  id: 'd',
  programme: 'dibao',
  savedAt: '2026-03-02T02:00:00.000Z',
  photos: [],
  answers: {},
  ...changes,
})

const supplement = { caseId: 'a', version: 1, sections: [], note: '' }
const photos: readonly DraftPhoto[] = [
  { id: 'l1', photoId: 'p1' },
  { id: 'l2', document: 'bills', photoId: 'p2' },
  { id: 'l3', document: 'authority' },
  { id: 'l4', document: 'bills' },
  { id: 'l5', document: 'proof' },
  { id: 'l6', document: 'certificate' },
]

const other = { agent: { behalf: 'other' } }

it.each([
  // programme, draft, photos as they are sent
  [rigidExpense, {}, { proof: ['p1', 'l5'], bills: ['p2', 'l4'] }],
  [
    rigidExpense,
    { answers: other },
    { proof: ['p1', 'l5'], authority: ['l3'], bills: ['p2', 'l4'] },
  ],
  [dibao, { answers: other }, { proof: ['p1', 'l5'], authority: ['l3'] }],
  [dibao, { answers: { agent: { behalf: 'self' } }, supplement }, { proof: ['p1', 'l5'] }],
  [dibao, { supplement }, { proof: ['p1', 'l5'], authority: ['l3'] }],
])('$id: photos by the papers it lists, pages in their order: %j', (programme, changes, sent) => {
  expect(typedOf(programme, aDraft({ photos, ...changes }), 'documents', TODAY)).toEqual(sent)
})

it('an identity card is no paper to photograph', () => {
  expect(dibao.documents.map(({ id }) => id)).toContain('identity')
  expect(papersOf(dibao, aDraft({}))).toEqual(['proof'])
})

const applicant = { name: '示例申请人', idNumber: GROWN }
const named = (name: string, idNumber: string) => ({ name, idNumber })

it.each([
  // what is typed, who can be chosen
  [{}, []],
  [{ applicant: { name: '示例' } }, []],
  [{ applicant, household: { members: [{}] } }, [named('示例申请人', GROWN)]],
  [
    { applicant, household: { members: [{ idNumber: OTHER }, { name: '示例', idNumber: GROWN }] } },
    [named('示例申请人', GROWN), named('4419**********0045', OTHER)],
  ],
  [{ income: { lines: [{ who: OTHER }] } }, []],
])('the people of a form are those typed with a number, each once: %j', (answers, people) => {
  expect(peopleOf(aDraft({ answers }))).toEqual(people)
})

it('of a form asked back, whoever its lines name can be chosen too', () => {
  const answers = { income: { lines: [{ who: OTHER }, { who: OTHER }, {}] } }
  expect(peopleOf(aDraft({ answers, supplement }))).toEqual([named('4419**********0045', OTHER)])
})

it.each([
  // what was asked back, who is still said to sign
  [{}, [{ who: OTHER, way: 'link' }]],
  [{ household: { members: [] } }, []],
])(
  'asked back with %j, whoever signed before stays unless the household says who is there',
  (pages, members) => {
    const authorisations = { members: [{ who: OTHER, way: 'link' }] }
    const draft = aDraft({ answers: { ...pages, authorisations }, supplement })
    expect(typedOf(dibao, draft, 'authorisations', TODAY)).toEqual({ members })
  },
)
