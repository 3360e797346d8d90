import { baseAmount, extraOfOne } from '../../means/dibao-amount'
import { countedIncome } from '../../means/income'
import { mayGetMore } from '../body'
import { hukou, incomeBelow, property, receives } from '../conditions'
import { fact, type Amount, type Household, type Screen } from '../household'

/** 补差, or 分档 where the city has tiers; on the cautious side of what is in doubt, and then it is a least. */
function amount(household: Household): Amount {
  const { answers, policy } = household
  const standard = policy.yearly('dibao.standard')
  const counted = countedIncome(policy, answers, 'dibao')
  if (!standard.ok) return { unset: 'dibao.standard' }
  if (!counted || answers.people === undefined) return undefined
  const { people } = answers
  const base = baseAmount(policy, standard.value.fen, people, counted.most)
  if (base.fen === 0) return undefined
  const extra = extraOf(household)
  const atLeast = counted.least < counted.most || (mayGetMore(answers) && !extra.known)
  return {
    fen: base.fen + extra.fen,
    per: 'month',
    ...(atLeast && { bound: 'least' }),
    figures: [...standard.value.figures, ...base.figures, ...counted.figures, ...extra.figures],
  }
}

/** 分类施保 on top for who may get more, where the city has set it. */
function extraOf({ answers, policy }: Household) {
  const extra = extraOfOne(policy)
  return extra.ok && answers.age !== undefined && mayGetMore(answers)
    ? { ...extra.value, known: true }
    : { fen: 0, figures: [], known: false }
}

/** 最低生活保障: income a head below the standard, property within limits, by the household. */
export const dibao: Screen = {
  programme: 'dibao',
  routes: [
    [
      incomeBelow('dibaoIncome', '《社会救助法》第十八条', 'dibao.standard', 'dibao'),
      property('《社会救助法》第十八条'),
      fact('notTekun', '《社会救助法》第十五条', (answers) => {
        const tekun = receives(answers, ['tekun'])
        return tekun === undefined ? undefined : !tekun
      }),
      hukou,
    ],
  ],
  amount,
}
