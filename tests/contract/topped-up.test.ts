import type { Figure } from '@shared/policy/figure'
import { MONDAY, valueOf } from '../builders/applications'
import {
  CHANGGUO,
  inZhoushan,
  ofAHousehold,
  openCounter,
  somebodyNew,
  type Counter,
} from './counter'

/** 舟山: 11,000 元 of 低保 a year is 916.66 a month; 30 % of that is 274.99. */
const SHORT = 91_666
const extra: Figure = {
  ...{ key: 'dibao.extra', from: '2026-03-02', source: '示例标准', grade: 'P' },
  value: { unit: 'ratio', percent: 30 },
}

const { clerk } = inZhoushan
const lookedInto = {
  visits: [{ at: MONDAY, unitId: `township:${CHANGGUO}`, staffIds: ['s-1', 's-2'], way: 'home' }],
  check: { state: 'clear', at: MONDAY },
}

/** Somebody of 65 alone without income, accepted and looked into. */
async function accepted(counter: Counter): Promise<string> {
  const applicant = { idNumber: somebodyNew(1960) }
  const nobody = { members: [] }
  const form = { applicant, household: nobody, income: { lines: [] }, authorisations: nobody }
  const { caseId } = valueOf(await counter.submit('d-1', ofAHousehold(form), undefined, 'dibao'))
  valueOf(await counter.act(clerk, 'claim', caseId))
  valueOf(await counter.act(clerk, 'accept', caseId))
  await counter.setCase(caseId, lookedInto)
  return caseId
}

it.each([
  ['set, it is given on top and no more', [extra], SHORT + 27_499, { code: 'over_cap' }],
  ['not set, nothing is', [], SHORT, { code: 'policy_unset', key: 'dibao.extra' }],
] as const)('分类施保 %s', async (_, figures, most, problem) => {
  const counter = await openCounter('zhoushan', MONDAY, figures)
  try {
    const caseId = await accepted(counter)
    const propose = (fen: number) =>
      counter.act(clerk, 'propose', caseId, {
        ...{ outcome: 'grant', fen, reason: '示例', place: '示例社区' },
      })
    expect((await counter.read(clerk, caseId)).staff?.cap).toBe(most)
    expect(await propose(most + 1)).toMatchObject({ problem: { ...problem, limit: most } })
    expect(await propose(most)).toMatchObject({ value: { status: 'posted' } })
  } finally {
    await counter.close()
  }
})
