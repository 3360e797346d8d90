import { spentMoreThan, spentPercent } from '../../means/rigid-ratio'
import { hukou, incomeBelow, property, receives } from '../conditions'
import { fact, type Condition, type Screen } from '../household'

/** What had to be spent in twelve months against the income of them. */
const rigidRatio: Condition = {
  rule: 'rigidRatio',
  article: '《刚性支出困难家庭认定办法》第四条、第五条',
  find: ({ answers, policy }) => {
    const ratio = policy.figure('rigidExpense.ratio')
    const { expenses, income } = answers
    const known = expenses !== undefined && income !== undefined
    const percent = known ? spentPercent(expenses, income) : undefined
    const shown = percent === undefined ? {} : { percent }
    if (expenses === 0) return { found: 'no', ...shown }
    if (!ratio.ok || ratio.value.value.unit !== 'ratio')
      return { found: 'unset', unset: 'rigidExpense.ratio', ...shown }
    const figures = [ratio.value]
    if (!known) return { found: 'unsure', figures }
    const more = spentMoreThan(expenses, income, ratio.value.value.percent)
    return { found: more ? 'yes' : 'no', figures, ...shown }
  },
}

/** 刚性支出困难家庭: an income below the average, eaten up by what had to be paid. */
export const rigidExpense: Screen = {
  programme: 'rigid-expense',
  routes: [
    [
      fact('notHelped', '《刚性支出困难家庭认定办法》第四条', (answers) => {
        const helped = receives(answers, ['dibao', 'tekun', 'lowIncome'])
        return helped === undefined ? undefined : !helped
      }),
      rigidRatio,
      incomeBelow('averageIncome', '《社会救助法》第二十二条', 'income.average', 'whole'),
      property('《社会救助法》第二十二条'),
      hukou,
    ],
  ],
}
