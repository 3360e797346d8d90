import { dibao } from '@shared/assistance/programmes/dibao'
import { disabilityLiving } from '@shared/assistance/programmes/disability-living'
import { orphan } from '@shared/assistance/programmes/orphan'
import { rigidExpense } from '@shared/assistance/programmes/rigid-expense'
import { tekun } from '@shared/assistance/programmes/tekun'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import type { Programme } from '@shared/assistance/programme'
import type { AnswersInput } from '@shared/assistance/sections'
import { carriedTo } from './carried'
import type { Told } from './told'

it.each<[Programme, Told, AnswersInput]>([
  // 临时救助 asks for one sum, and only of whoever lives alone is it known whose it is.
  [
    temporaryRelief,
    { people: '1', income: '800', cause: 'fire' },
    {
      applicant: { monthlyIncome: '800' },
      household: { members: [] },
      happening: { cause: 'fire' },
    },
  ],
  [
    temporaryRelief,
    { people: '3', income: '800', cause: 'none' },
    { household: { members: [{}, {}] } },
  ],
  [temporaryRelief, {}, {}],
  // 低保 asks for lines.
  [
    dibao,
    { people: '1', income: '1,000.50', wages: '600', elderAllowance: '100' },
    {
      household: { members: [] },
      income: {
        lines: [
          { kind: 'wages', monthly: '600' },
          { kind: 'elderAllowance', monthly: '100' },
          { kind: 'other', monthly: '300.5' },
        ],
      },
    },
  ],
  [dibao, { people: '2', income: '1000' }, { household: { members: [{}] } }],
  [dibao, { people: '1', income: '0' }, { household: { members: [] } }],
  [dibao, { hukou: 'permit' }, { hukou: { township: 'elsewhere', permit: 'yes' } }],
  [dibao, { hukou: 'here' }, {}],
  [
    dibao,
    { savings: '5000', assets: ['car'] },
    { property: { savings: '5000', cars: '1', business: 'no' } },
  ],
  [
    dibao,
    { assets: ['secondHome', 'business'] },
    { property: { cars: '0', houses: '2', business: 'yes' } },
  ],
  [
    rigidExpense,
    { expenses: '30000' },
    { expenses: { lines: [{ kind: 'other', yearly: '30000' }] } },
  ],
  [rigidExpense, { expenses: '0' }, {}],
  [
    tekun,
    {
      age: '70',
      disabilityGrade: '2',
      disabilityKind: 'limb',
      ill: 'no',
      cannot: [],
      supporter: 'none',
    },
    {
      health: { grade: '2', kind: 'limb', ill: 'no', cannot: [] },
      supporters: { state: 'none' },
    },
  ],
  [
    disabilityLiving,
    { disabilityGrade: '3', disabilityKind: 'mind' },
    { disability: { grade: '3', kind: 'mind' } },
  ],
  [disabilityLiving, { disabilityGrade: 'none' }, {}],
  [
    orphan,
    { age: '3', parents: 'orphan', home: 'institution' },
    { child: { home: 'institution' } },
  ],
  [unsupportedChild, { age: '3', parents: 'orphan', home: 'institution' }, {}],
  [unsupportedChild, { people: '2', income: '800', savings: '1' }, {}],
])('$id takes over of %j what its pages ask as well', (programme, told, answers) => {
  expect(carriedTo(programme, told)).toEqual(answers)
})
