import { staffRoles } from '../../identity/actor'
import { isSamePost, rolesIn, type Post } from './posts'

it.each([
  [
    'township',
    [
      ...(['township_clerk', 'township_approver', 'village_worker'] as const),
      ...(['registry_officer', 'site_operator', 'admin'] as const),
    ],
  ],
  ['county', ['county_officer', 'federation_officer', 'registry_officer', 'auditor', 'admin']],
  ['city', ['city_officer', 'federation_officer', 'registry_officer', 'auditor', 'admin']],
] as const)('an office of a %s has %p', (level, roles) => {
  expect(rolesIn({ level })).toEqual(roles)
})

it('every role has an office', () => {
  const levels = ['township', 'county', 'city'] as const
  const had = new Set(levels.flatMap((level) => rolesIn({ level })))
  expect(staffRoles.filter((role) => !had.has(role))).toEqual([])
})

it.each<[string, Partial<Post & { unitId: string }>, boolean]>([
  ['nothing', {}, true],
  ['the name', { name: '别人' }, false],
  ['the role', { role: 'admin' }, false],
  ['the office', { unitId: 'city:441900' }, false],
  ['the village', { village: '示例二村' }, false],
])('a post where %s is another', (_, changes, same) => {
  const unitId = 'township:441900121'
  const post = { name: '示例', role: 'village_worker', village: '示例村', unitId } as const
  expect(isSamePost(post, { ...post, ...changes })).toBe(same)
})
