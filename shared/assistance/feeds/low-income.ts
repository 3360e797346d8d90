import * as z from 'zod/mini'
import { field } from '../../kernel/feed'
import { once } from '../../kernel/once'
import { coveredBy } from '../covered'
import { peopleIn, relationWords } from '../sheets/people-to-check'
import {
  caseFields,
  contactFields,
  decidedFields,
  decidedRows,
  personFields,
  type CaseFeed,
  type Source,
} from './case-feed'

/** Everybody the decision is about: of a household that is given help all of it, of somebody who applies alone that one. */
function peopleOf({ programme, answers }: Source) {
  const covered = new Set(coveredBy(programme, answers))
  return peopleIn(answers)
    .filter(({ idNumber }) => covered.has(idNumber))
    .map(({ name, idNumber, relation }) => ({ name, idNumber, relation }))
}

/** 低收入人口库: households that were recognised or not, one row a person. */
export const lowIncomeFeed: CaseFeed = {
  id: 'low-income',
  title: '低收入人口库',
  version: 1,
  programmes: ['dibao', 'tekun', 'low-income', 'rigid-expense'],
  key: ['caseNo', 'idNumber'],
  row: once(() =>
    z.strictObject({
      ...caseFields(),
      ...personFields(),
      relation: field('与申请人关系', '申请人自己是本人', z.enum(relationWords)),
      ...decidedFields(),
      ...contactFields(),
    }),
  ),
  rows: (source) => decidedRows(source, peopleOf(source)),
}
