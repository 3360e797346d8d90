import { programmeWords } from '../../../copy/programmes/all'
import { knownOf, type Known } from '../known'

/** What is for old people above all, and 特困供养, which most of those who have it are given as old people. */
const isBasic = (id: string, { group }: Known['words']): boolean =>
  group === 'elder' || id === 'tekun'

/** The programmes of 基本养老服务清单, those for old people alone first. */
export const basics: readonly Known[] = [...programmeWords]
  .filter(([id, words]) => isBasic(id, words))
  .flatMap(([id]) => knownOf(id) ?? [])
  .sort((a, b) => Number(a.words.group !== 'elder') - Number(b.words.group !== 'elder'))
