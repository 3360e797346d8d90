import { aForm, anAgent } from '../../../tests/builders/answers'
import type { DocumentRule } from '../programme'
import type { SectionAnswers } from '../sections'
import { missingPapers } from './papers'

const rule = (id: DocumentRule['id'], required = true): DocumentRule => ({
  ...{ id, basis: '示例', required: () => required },
})

const faultsOf = (
  documents: readonly DocumentRule[],
  photos: SectionAnswers<'documents'>,
  agent: Parameters<typeof aForm>[0] = {},
) => {
  const form = aForm({ documents: photos, ...agent })
  return missingPapers({ ...form, programme: { ...form.programme, documents } })
}

const FOR_ANOTHER = { agent: anAgent() }

it.each<
  [string, DocumentRule[], SectionAnswers<'documents'>, typeof FOR_ANOTHER | object, string[]]
>([
  ['nothing is asked', [], { proof: [] }, {}, []],
  ['an identity card', [rule('identity')], { proof: [] }, {}, []],
  ['a proof that is there', [rule('proof')], { proof: ['p-1'] }, {}, []],
  ['a proof that is not', [rule('proof')], { proof: [] }, {}, ['documents.proof']],
  ['a proof nobody needs', [rule('proof', false)], { proof: [] }, {}, []],
  [
    'a certificate left out',
    [rule('certificate')],
    { proof: ['p-1'] },
    {},
    ['documents.certificate'],
  ],
  [
    'bills without a page',
    [rule('proof'), rule('bills')],
    { proof: [], bills: [] },
    {},
    ['documents.proof', 'documents.bills'],
  ],
  ['bills that are there', [rule('bills')], { proof: [], bills: ['p-2'] }, {}, []],
  ['an authority that is not there', [], { proof: [] }, FOR_ANOTHER, ['documents.authority']],
  [
    'an authority without a page',
    [],
    { proof: [], authority: [] },
    FOR_ANOTHER,
    ['documents.authority'],
  ],
  ['an authority that is there', [], { proof: [], authority: ['p-3'] }, FOR_ANOTHER, []],
])('%s', (_, documents, photos, agent, paths) => {
  expect(faultsOf(documents, photos, agent)).toEqual(
    paths.map((path) => ({ path, fault: 'required' })),
  )
})

it('an authority that the programme names as well is missing once', () => {
  expect(faultsOf([rule('authority')], { proof: [] }, FOR_ANOTHER)).toHaveLength(1)
})

it('where no photos are asked, none are missing', () => {
  const { answers, ...form } = aForm(FOR_ANOTHER)
  const { documents: _, ...others } = answers
  const programme = { ...form.programme, documents: [rule('proof')] }
  expect(missingPapers({ ...form, programme, answers: others })).toEqual([])
})
