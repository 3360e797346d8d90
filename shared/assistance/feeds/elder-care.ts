import * as z from 'zod/mini'
import { field } from '../../kernel/feed'
import { once } from '../../kernel/once'
import type { Answers } from '../sections'
import {
  aboutIn,
  caseFields,
  contactFields,
  decidedFields,
  decidedRows,
  personFields,
  type CaseFeed,
} from './case-feed'
import { adaptationWords, careWords } from './words'

const needsIn = ({ care, adaptation }: Answers): string | null =>
  [
    ...(care?.services.map((service) => careWords[service]) ?? []),
    ...(adaptation?.items.map((item) => adaptationWords[item]) ?? []),
  ].join('、') || null

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
    const needs = needsIn(source.answers)
    return decidedRows(
      source,
      aboutIn(source).map((person) => ({ ...person, needs })),
    )
  },
}
