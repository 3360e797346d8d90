import { fieldsIn } from '@shared/assistance/fields-of-page'
import { sectionIds, type SectionId } from '@shared/assistance/sections'
import { sectionGroups } from './assistance'
import { fieldNameOf } from './form'

it.each<[SectionId, string, string]>([
  ['happening', 'township', '在哪个镇街遇到的'],
  ['child', 'township', '孩子的户口在哪个镇街'],
  ['child', 'name', '孩子的姓名'],
  ['applicant', 'name', '姓名'],
  ['guardian', 'relation', '和孩子的关系'],
  ['household', 'members.0.relation', '是您的什么人'],
  ['parents', 'father.name', '父亲姓名'],
  ['parents', 'mother.situation', '母亲什么情况'],
  ['parents', 'mother.idNumber', '母亲身份证号'],
  ['agent', 'name', '您的姓名'],
  ['hukou', 'township', '户口在哪个镇街'],
  ['unit', 'who', '给哪一位'],
  ['income', 'lines.1.since', '从哪天开始有的'],
  ['property', 'note', '还有什么要说的'],
  ['supporters', 'note', '说说他们的情况'],
  ['deceased', 'relation', '过世的人是您的'],
  ['documents', 'authority', '委托书'],
  ['authorisations', 'members.0.way', '怎么签'],
  ['authorisations', 'members.0.drawn', '请签名'],
])('on the page %s, %s is called %s, as the page itself does', (section, path, name) => {
  expect(fieldNameOf(section, path)).toBe(name)
})

/** Pages that have more fields the more is answered. */
const answered: { readonly [S in SectionId]?: object } = {
  agent: { behalf: 'other' },
  household: { members: [{}] },
  income: { lines: [{}] },
  expenses: { lines: [{}] },
  payout: { way: 'account' },
  authorisations: { members: [{}] },
}

const pages = sectionIds.flatMap((id) => [
  [id, {}] as const,
  ...(answered[id] ? [[id, answered[id]] as const] : []),
])

it.each(pages)('whatever may be wrong on the page %s (%j) has a name', (id, answers) => {
  const nameless = fieldsIn(id, answers)
    // Which wording is signed is not for the person to fill in.
    .filter((path) => path !== 'textVersion')
    .filter((path) => fieldNameOf(id, path) === '')
  expect(nameless).toEqual([])
})

it('every page is in one group of the list', () => {
  const grouped = sectionGroups.flatMap(({ sections }) => sections)
  expect([...grouped].sort()).toEqual([...sectionIds].sort())
})
