import { aForm, answersFor } from '../../../tests/builders/answers'
import type { FieldIssue } from '../../kernel/problem'
import { orphan } from '../programmes/orphan'
import { unsupportedChild } from '../programmes/unsupported-child'
import { sections } from '../sections'
import { homeOfChild } from './children'

const inInstitution = { relation: 'institution', institution: '示例市儿童福利院' } as const
const owed: FieldIssue = { path: 'child.home', fault: 'required' }
const other: FieldIssue = { path: 'guardian.relation', fault: 'unknown_choice' }

it.each([
  ['an orphan with a family', orphan, 'family', {}, []],
  ['an orphan in an institution', orphan, 'institution', inInstitution, []],
  ['an orphan who lives nowhere', orphan, undefined, {}, [owed]],
  ['an orphan in an institution, with a grandparent', orphan, 'institution', {}, [other]],
  ['an orphan with a family that is an institution', orphan, 'family', inInstitution, [other]],
  // Nothing hangs on it there, and an institution brings up orphans alone.
  ['a child with parents, wherever', unsupportedChild, undefined, {}, []],
  ['a child with parents in an institution', unsupportedChild, undefined, inInstitution, [other]],
] as const)('%s', (_, programme, home, guardian, issues) => {
  const form = aForm({ guardian })
  const { home: __, ...child } = answersFor().child
  const answers = { ...form.answers, child: { ...child, ...(home && { home }) } }
  expect(homeOfChild({ ...form, programme, answers })).toEqual(issues)
})

it('a form without a child has none to live anywhere', () => {
  const form = aForm()
  const { child: _, ...answers } = form.answers
  expect(homeOfChild({ ...form, programme: orphan, answers })).toEqual([])
})

it('an institution is named', () => {
  const { guardian } = answersFor()
  const typed = { ...guardian, relation: 'institution' }
  const parsed = sections.guardian().safeParse(typed)
  expect(parsed.error?.issues.map(({ path }) => path)).toEqual([['institution']])
  expect(sections.guardian().safeParse({ ...typed, ...inInstitution }).success).toBe(true)
})
