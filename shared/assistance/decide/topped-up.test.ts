import { answersFor, keptFor } from '../../../tests/builders/answers'
import { aCity } from '../../../tests/builders/cities'
import { dibaoSituation, qinzhouWithFigures } from '../../../tests/builders/dibao'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import type { Figure } from '../../policy/figure'
import type { Application } from '../application'
import { dibao } from '../programmes/dibao'
import { amountOf, capOf } from './amount'
import { openFields } from './decision'
import { change } from './in-force'

/** Cases are of 2 March 2026 in a city whose 低保 is 800 元 a month. */
const figure = (key: Figure['key'], value: Figure['value'], from: Figure['from']): Figure => ({
  ...{ key, value, from, source: '示例标准', grade: 'P' },
})
const extra = figure('dibao.extra', { unit: 'ratio', percent: 30 }, '2026-03-02')
const tomorrow = { ...extra, from: '2026-03-03' as const }
const grades = figure(
  'dibao.tiers',
  {
    ...{ unit: 'tiers', per: 'month' },
    steps: [
      { from: 0, fen: 20_000 },
      { from: 40_000, fen: 50_000 },
    ],
  },
  '2020-01-01',
)

const cityWith = (figures: readonly Figure[]) =>
  aCity('qinzhou', { figures: [...figures, ...qinzhouWithFigures.figures] })

type Changes = Parameters<typeof keptFor>[1]

/** A 低保 case of somebody alone without income, well and 45 unless told. */
function caseOf(changes: Changes, figures: readonly Figure[], rest: Partial<Application> = {}) {
  const answers = keptFor(dibao, {
    applicant: { idNumber: anIdNumber({ born: '1980-06-15' }) },
    household: { members: [] },
    income: { lines: [] },
    ...changes,
  })
  const city = cityWith(figures)
  const { household } = openFields(dibao, answers, city)
  return dibaoSituation({ household, ...rest }, { answers, city })
}

const { benefit } = dibao
const capIn = (situation: ReturnType<typeof caseOf>) =>
  benefit.kind === 'proposed' ? capOf(benefit, situation) : undefined

const old = { applicant: { idNumber: anIdNumber({ born: '1966-03-02' }) } }
const almostOld = { applicant: { idNumber: anIdNumber({ born: '1966-03-03' }) } }
const ill: Changes = { health: { grade: 'none', ill: 'yes', cannot: [] } }
const graded = (grade: '2' | '3'): Changes => ({ health: { grade, ill: 'no', cannot: [] } })
const two = { household: answersFor().household }
const earns = (kind: 'wages' | 'pension', monthly: number) => ({
  income: { lines: [{ who: anIdNumber(), kind, monthly }] },
})
const single = (who: string) => ({
  ...two,
  unit: { apply: 'single', who, reason: 'illness' } as const,
})

describe('低保 at its most', () => {
  it.each<[string, Changes, readonly Figure[], number]>([
    // 800 short.
    ['somebody well', {}, [extra], 80_000],
    // 800 and 30 % of 800.
    ['somebody who is 60 today', old, [extra], 104_000],
    ['somebody who is 60 tomorrow', almostOld, [extra], 80_000],
    ['somebody ill', ill, [extra], 104_000],
    ['somebody of grade 2', graded('2'), [extra], 104_000],
    ['somebody of grade 3', graded('3'), [extra], 80_000],
    // 1600 − 500 short; 240 for the spouse, whose health is not asked.
    ['two, one well with a pension', { ...two, ...earns('pension', 50_000) }, [extra], 134_000],
    // The same, and 240 for the old one.
    [
      'two, one old with a pension',
      { ...two, ...old, ...earns('pension', 50_000) },
      [extra],
      158_000,
    ],
    // 1200.50 of wages, of which up to half may be costs of working: 1600 − 600.25 short, and 240.
    ['two with wages', { ...two, ...earns('wages', 120_050) }, [extra], 123_975],
    ['an income above the standard', { ...earns('pension', 80_001) }, [extra], 0],
    // 单人保: no income is held against the one, who is alone in it.
    ['one of two alone, ill', { ...single(anIdNumber()), ...ill }, [extra], 104_000],
    // 分档: 800 short a head is 500, and 240.
    ['somebody old where there are tiers', old, [extra, grades], 74_000],
  ])('%s', (_, changes, figures, fen) => {
    expect(capIn(caseOf(changes, figures))).toEqual(ok({ fen }))
  })

  it.each<[string, readonly Figure[]]>([
    ['is not set', []],
    ['is set from tomorrow', [tomorrow]],
  ])('where 分类施保 %s there is nothing on top, and a refusal names it', (_, figures) => {
    const situation = caseOf(old, figures)
    expect(amountOf(situation, 80_000)).toEqual(ok({ fen: 80_000, aboveCap: false }))
    expect(amountOf(situation, 80_001)).toEqual(
      refuse(problem('policy_unset', { field: 'fen', key: 'dibao.extra', limit: 80_000 })),
    )
  })

  it('more than the most is refused, whether there is something on top or not', () => {
    const over = (limit: number) => refuse(problem('over_cap', { field: 'fen', limit }))
    expect(amountOf(caseOf(old, [extra]), 104_000)).toEqual(ok({ fen: 104_000, aboveCap: false }))
    expect(amountOf(caseOf(old, [extra]), 104_001)).toEqual(over(104_000))
    expect(amountOf(caseOf({}, []), 80_001)).toEqual(over(80_000))
  })

  it('of what is being given the income of the form says nothing any more', () => {
    const given: Partial<Application> = {
      status: 'inForce',
      turn: 'inForce',
      benefit: { amounts: [{ from: '2026-04', fen: 30_000 }], from: '2026-04' },
    }
    const situation = caseOf({ ...old, ...earns('pension', 50_000) }, [extra], given)
    const raise = (fen: number) => change(situation, { change: 'raise', fen, reason: '示例' })
    expect(raise(104_000).ok).toBe(true)
    expect(raise(104_001)).toEqual(refuse(problem('over_cap', { field: 'fen', limit: 104_000 })))
  })
})
