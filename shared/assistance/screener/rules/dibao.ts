import { shortOf, tierAmount } from '../../means/dibao-amount'
import { countedIncome } from '../../means/income'
import { isIll, isSevere } from '../body'
import { hukou, incomeBelow, property, receives } from '../conditions'
import { fact, type Amount, type Household, type Screen } from '../household'
import { ADULT } from '../questions'

const OLD = 60

/** Old, young, severely disabled or seriously ill: may get more on top. 《社会救助法》第二十条 */
const mayGetMore = ({ answers }: Household): boolean =>
  answers.age === undefined ||
  answers.age >= OLD ||
  answers.age < ADULT ||
  isSevere(answers) === true ||
  isIll(answers) === true

/** 补差, or 分档 where the city has tiers; on the cautious side of what is in doubt, and then it is a least. */
function amount(household: Household): Amount {
  const { answers, policy } = household
  const standard = policy.yearly('dibao.standard')
  const counted = countedIncome(policy, answers, 'dibao')
  if (!standard.ok) return { unset: 'dibao.standard' }
  if (!counted || answers.people === undefined) return undefined
  const { people } = answers
  const short = shortOf(standard.value.fen, people, counted.most)
  const tiers = policy.figure('dibao.tiers')
  const steps = tiers.ok && tiers.value.value.unit === 'tiers' ? tiers.value.value.steps : undefined
  const base = steps ? tierAmount(steps, short, people) : short
  if (base === 0) return undefined
  const extra = extraOf(household)
  const atLeast = counted.least < counted.most || (mayGetMore(household) && !extra.known)
  return {
    fen: base + extra.fen,
    per: 'month',
    ...(atLeast && { bound: 'least' }),
    figures: [
      ...standard.value.figures,
      ...(tiers.ok ? [tiers.value] : []),
      ...counted.figures,
      ...extra.figures,
    ],
  }
}

/** 分类施保: a share of the standard on top for who may get more, where the city has set it. */
function extraOf(household: Household) {
  const figure = household.policy.figure('dibao.extra')
  const standard = household.policy.amount('dibao.standard')
  if (!figure.ok || !standard.ok || figure.value.value.unit !== 'ratio')
    return { fen: 0, figures: [], known: false }
  if (household.answers.age === undefined || !mayGetMore(household))
    return { fen: 0, figures: [], known: false }
  const fen = Math.floor((standard.value.fen * figure.value.value.percent) / 100)
  return { fen, figures: [figure.value], known: true }
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
