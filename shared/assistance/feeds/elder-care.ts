import * as z from 'zod/mini'
import { field } from '../../kernel/feed'
import { once } from '../../kernel/once'
import {
  caseFields,
  caseRow,
  contactFields,
  contactRow,
  decidedFields,
  decidedRow,
  personFields,
  type CaseFeed,
} from './case-feed'
import { adaptationWords, careWords } from './words'

/** 养老服务平台: old people to whom something was granted or not, and which help they asked for, one row a case. */
export const elderCareFeed: CaseFeed = {
  id: 'elder-care',
  title: '养老服务平台',
  version: 1,
  programmes: ['elder-allowance', 'elder-service', 'home-adaptation'],
  key: ['caseNo'],
  row: once(() =>
    z.strictObject({
      ...caseFields(),
      ...personFields(),
      needs: field('需求', '想要的服务或者改造，用顿号隔开；高龄津贴为空', z.nullable(z.string())),
      ...decidedFields(),
      ...contactFields(),
    }),
  ),
  rows: (source) => {
    const { answers, programme } = source
    const decided = decidedRow(source)
    const about = programme.about(answers)
    if (!decided || !about) return []
    const needs = [
      ...(answers.care?.services.map((service) => careWords[service]) ?? []),
      ...(answers.adaptation?.items.map((item) => adaptationWords[item]) ?? []),
    ]
    return [
      {
        ...caseRow(source),
        ...{ name: about.name, idNumber: about.idNumber },
        needs: needs.join('、') || null,
        ...decided,
        ...contactRow(source),
      },
    ]
  },
}
