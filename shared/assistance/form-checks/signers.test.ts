import { aForm } from '../../../tests/builders/answers'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import type { Form } from './form'
import { signers } from './signers'

const ADULT = anIdNumber({ born: '2008-03-02', serial: 7 })
const OTHER = anIdNumber({ serial: 8 })
const MINOR = anIdNumber({ born: '2008-03-03', serial: 7 })
const APPLICANT = anIdNumber()

const formOf = (household: readonly string[], signed: readonly string[]) =>
  aForm({
    household: {
      members: household.map((idNumber) => ({
        ...{ name: '示例家人', relation: 'child', idNumber, monthlyIncome: 0 },
      })),
    },
    authorisations: { members: signed.map((who) => ({ who, way: 'link' })) },
  })

const MISSING = 'authorisations.members authorisation_missing '

it.each<[string, string[], string[], string[]]>([
  ['nobody lives there', [], [], []],
  ['the grown-up has signed', [ADULT], [ADULT], []],
  ['both grown-ups have, in another order', [ADULT, OTHER], [OTHER, ADULT], []],
  ['the grown-up has not', [ADULT], [], [MISSING]],
  ['one of two has not', [ADULT, OTHER], [ADULT], [MISSING]],
  ['a child has not', [MINOR], [], []],
  ['a child has', [MINOR], [MINOR], ['authorisations.members.0.who age_too_young 18']],
  [
    'one has twice',
    [ADULT, OTHER],
    [ADULT, OTHER, ADULT],
    ['authorisations.members.2.who id_duplicate '],
  ],
  ['a stranger has', [ADULT], [ADULT, OTHER], ['authorisations.members.1.who who_unknown ']],
  [
    'the applicant has among the others',
    [ADULT],
    [APPLICANT, ADULT],
    ['authorisations.members.0.who who_unknown '],
  ],
  [
    'a stranger has, and the grown-up has not',
    [ADULT],
    [OTHER],
    ['authorisations.members.0.who who_unknown ', MISSING],
  ],
])('%s', (_, household, signed, faults) => {
  const found = signers(formOf(household, signed))
  expect(found.map(({ path, fault, limit = '' }) => `${path} ${fault} ${limit}`)).toEqual(faults)
})

it.each<[boolean, string, string[]]>([
  // taken in at a counter, how the grown-up signs, what is wrong
  [true, 'link', ['authorisations.members.0.way link_at_counter']],
  [true, 'here', []],
  [false, 'link', []],
])('at a counter (%p) by %s: %j', (atCounter, way, faults) => {
  const { answers, ...form } = formOf([ADULT], [])
  const authorisations = { members: [{ who: ADULT, way, typedName: '示例' }] }
  const found = signers({ ...form, answers: { ...answers, authorisations }, atCounter } as Form)
  expect(found.map(({ path, fault }) => `${path} ${fault}`)).toEqual(faults)
})

it('a form without the page asks nobody', () => {
  const { answers, ...form } = formOf([ADULT], [])
  const { authorisations: _, ...others } = answers
  expect(signers({ ...form, answers: others })).toEqual([])
})
