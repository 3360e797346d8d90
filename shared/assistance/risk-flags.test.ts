import { riskFlagsOf } from './risk-flags'
import type { Answers } from './sections'

const health: NonNullable<Answers['health']> = { grade: 'none', ill: 'no', cannot: [] }
const happening: NonNullable<Answers['happening']> = {
  lane: 'emergency',
  cause: 'other',
  since: '2026-03-01',
  township: 'unknown',
  village: '',
  place: '',
  story: '示例',
}
const healthy: NonNullable<Answers['parents']>['father'] = {
  ...{ name: '示例', situation: 'in_prison', idNumber: undefined },
}

it.each<[string, Answers, readonly string[]]>([
  ['nothing told', {}, []],
  ['nothing the matter', { health, household: { members: [], troubles: [] } }, []],
  [
    'said of the household',
    { household: { members: [], troubles: ['university'] } },
    ['university'],
  ],
  ['ill', { health: { ...health, ill: 'yes' } }, ['illness']],
  ['grade two', { health: { ...health, grade: '2' } }, ['severeDisability']],
  ['grade three', { health: { ...health, grade: '3' } }, []],
  ['a certificate', { disability: { grade: '1', kind: 'limb', care: 'no' } }, ['severeDisability']],
  ['came by illness', { happening: { ...happening, cause: 'illness' } }, ['illness']],
  ['came by fire', { happening: { ...happening, cause: 'fire' } }, ['accident']],
  ['came by school fees', { happening: { ...happening, cause: 'schooling' } }, []],
  ['alone for illness', { unit: { apply: 'single', who: '示例', reason: 'illness' } }, ['illness']],
  [
    'a parent is ill',
    { parents: { father: { ...healthy, situation: 'serious_illness' }, mother: healthy } },
    ['illness'],
  ],
  [
    'said twice is said once, in one order',
    {
      household: { members: [], troubles: ['accident', 'illness', 'university'] },
      health: { ...health, ill: 'yes' },
    },
    ['university', 'illness', 'accident'],
  ],
])('%s', (_name, answers, flags) => {
  expect(riskFlagsOf(answers)).toEqual(flags)
})
