import { dibao } from '@shared/assistance/programmes/dibao'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import type { Draft } from '../../drafts/draft'
import { personOf } from './person-of'

const TODAY = '2026-03-02'
const OWN = '441900198006150113'
const MEMBER = '441900198006150121'
const CHILD = '441900201505050138'

const applicant = {
  name: '示例申请人',
  idNumber: OWN,
  phone: '13800000000',
  livesAt: '示例路 1 号',
}
const member = { name: '示例配偶', relation: 'spouse', idNumber: MEMBER }
const single = { apply: 'single', who: MEMBER, reason: 'illness' }

const aDraft = (answers: object, changes: Partial<Draft> = {}): Draft => ({
  ...{ id: 'd', programme: 'dibao', savedAt: '2026-03-02T02:00:00.000Z', photos: [] },
  answers,
  ...changes,
})

const form = (changes: object = {}) => ({
  ...{ applicant, household: { members: [member] }, unit: { apply: 'whole' } },
  ...changes,
})
const child = {
  name: '示例孩子',
  idNumber: CHILD,
  township: '441900121',
  livesAt: '示例路 1 号',
}
const spaced = `${OWN.slice(0, 6)} ${OWN.slice(6)}`
const notYet = { supplement: { caseId: 'a', version: 1, sections: [], note: '' } }

it.each([
  ['the applicant', dibao, aDraft(form()), OWN],
  [
    'a number typed with a space',
    dibao,
    aDraft(form({ applicant: { ...applicant, idNumber: spaced } })),
    OWN,
  ],
  ['a member alone', dibao, aDraft(form({ unit: single })), MEMBER],
  [
    'a member alone, whose page is not right yet',
    dibao,
    aDraft(form({ unit: single, household: { members: [{ ...member, name: '' }] } })),
    undefined,
  ],
  [
    'a number half typed',
    dibao,
    aDraft(form({ applicant: { ...applicant, idNumber: '4419' } })),
    undefined,
  ],
  ['nothing typed', dibao, aDraft({}), undefined],
  ['the child, not who brings it up', unsupportedChild, aDraft({ ...form(), child }), CHILD],
  ['a supplement', dibao, aDraft(form(), notYet), undefined],
  ['a form at a counter', dibao, aDraft(form(), { counter: { requestId: 'r' } }), undefined],
])('%s', (_name, programme, draft, person) => {
  expect(personOf(programme, draft, TODAY)).toBe(person)
})
