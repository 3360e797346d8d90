import { stepAt } from '../../means/dibao-amount'
import { isDisabled } from '../body'
import { elder, localHukou, recognisedOr } from '../conditions'
import {
  amountOf,
  scheme,
  type Amount,
  type Condition,
  type Household,
  type Screen,
} from '../household'

/** The city's tiers of 高龄津贴, by age. */
function tiersOf({ policy }: Household) {
  const figure = policy.figure('elder.allowance')
  return figure.ok && figure.value.value.unit === 'tiers'
    ? { figure: figure.value, steps: figure.value.value.steps }
    : undefined
}

/** Old enough for the city's lowest tier. */
const allowanceAge: Condition = {
  rule: 'allowanceAge',
  article: '《老年人权益保障法》第三十三条',
  find: (household) => {
    const tiers = tiersOf(household)
    const { age } = household.answers
    if (!tiers) return { found: 'unset', unset: 'elder.allowance' }
    const figures = [tiers.figure]
    if (age === undefined) return { found: 'unsure', figures }
    return { found: stepAt(tiers.steps, age) ? 'yes' : 'no', figures }
  },
}

function allowance(household: Household): Amount {
  const tiers = tiersOf(household)
  const { age } = household.answers
  if (!tiers) return { unset: 'elder.allowance' }
  const step = age === undefined ? undefined : stepAt(tiers.steps, age)
  return step && { fen: step.fen, per: 'month', figures: [tiers.figure] }
}

/** 高龄津贴: by age alone, in the city's own tiers. */
export const elderAllowance: Screen = {
  programme: 'elder-allowance',
  routes: [[elder, allowanceAge, localHukou]],
  amount: allowance,
}

/** 低收入养老服务补贴: older people of households that are already helped. */
export const elderService: Screen = {
  programme: 'elder-service',
  routes: [
    [
      elder,
      scheme('elderScheme', '各地规定（低收入养老服务补贴）', 'elderService.subsidy'),
      recognisedOr(
        'poor',
        '各地规定（低收入养老服务补贴）',
        ['dibao', 'lowIncome', 'tekun'],
        'lowIncome.line',
      ),
      localHukou,
    ],
  ],
  amount: (household) => amountOf(household, 'elderService.subsidy', 'month'),
}

const elderOrDisabled: Condition = {
  ...elder,
  rule: 'elderOrDisabled',
  find: (household) =>
    isDisabled(household.answers) === true ? { found: 'yes' } : elder.find(household),
}

/** 适老化改造: the homes of older people in special hardship. Work on the home, no money. */
export const homeAdaptation: Screen = {
  programme: 'home-adaptation',
  routes: [
    [
      elderOrDisabled,
      scheme(
        'adaptationScheme',
        '各地规定（特殊困难老年人家庭适老化改造）',
        'homeAdaptation.scheme',
      ),
      recognisedOr(
        'hardship',
        '各地规定（特殊困难老年人家庭适老化改造）',
        ['dibao', 'tekun'],
        'dibao.standard',
      ),
      localHukou,
    ],
  ],
}

/** 老年助餐: for whoever is old enough and lives here; what a meal costs whom is the city's rules of the meal subsidy. */
export const mealService: Screen = {
  programme: 'meal-service',
  routes: [[{ ...elder, article: '《积极发展老年助餐服务行动方案》（面向老年人）' }]],
}
