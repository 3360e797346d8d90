import { programmes } from '@shared/assistance/programmes/all'
import { checkAnswers } from '@shared/assistance/check-answers'
import { cityOf } from '@shared/cities/city'
import { dongguan } from '@shared/cities/dongguan/pack'
import { sectionIds, type SectionId } from '@shared/assistance/sections'
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
])('on the page %s, %s is called %s, as the page itself does', (section, path, name) => {
  expect(fieldNameOf(section, path)).toBe(name)
})

it.each([...programmes.values()])('$id: whatever may be missing has a name', (programme) => {
  const empty = Object.fromEntries(
    sectionIds.map((id) => [id, id === 'parents' ? { father: {}, mother: {} } : {}]),
  )
  const checked = checkAnswers(programme, empty, cityOf(dongguan), '2026-03-02')
  const issues = checked.ok ? [] : (checked.problem.issues ?? [])
  const named = issues
    // Which wording is signed is not for the person to fill in, and the people of a household are a list.
    .filter(({ path }) => !/textVersion|members/.test(path))
    .map(({ path }) => {
      const [section, ...rest] = path.split('.')
      return fieldNameOf(section as SectionId, rest.join('.'))
    })
  expect(named.length).toBeGreaterThan(5)
  expect(named).not.toContain('')
})
