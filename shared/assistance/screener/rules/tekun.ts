import { selfCareOf } from '../../means/self-care'
import { cannotWorkByGrade } from '../body'
import { hukou, incomeBelow, property } from '../conditions'
import {
  amountOf,
  fact,
  told,
  type Amount,
  type Condition,
  type Finding,
  type Household,
  type Screen,
} from '../household'
import { ADULT } from '../questions'

const byAge = ({ answers, policy }: Household): Finding | undefined => {
  const elder = policy.figure('tekun.elder')
  const minor = policy.figure('tekun.minor')
  if (!elder.ok || !minor.ok || answers.age === undefined) return undefined
  const from = elder.value.value
  const until = minor.value.value
  if (from.unit !== 'years' || until.unit !== 'years') return undefined
  if (answers.age >= from.length) return { found: 'yes', figures: [elder.value] }
  if (answers.age < until.length) return { found: 'yes', figures: [minor.value] }
  return { found: 'no', figures: [elder.value, minor.value] }
}

/** 无劳动能力: from 60, under 16, or by the grade of a disability. */
const noAbility: Condition = {
  rule: 'noAbility',
  article: '《特困人员认定办法》第五条',
  find: (household) => {
    const age = byAge(household)
    if (age?.found === 'yes') return age
    const grade = told(cannotWorkByGrade(household.answers))
    if (grade.found === 'yes' || !age) return grade.found === 'no' ? { found: 'unsure' } : grade
    return { ...age, found: grade.found }
  },
}

/** A child who is an orphan or unsupported may choose that scheme, and then is not 特困. */
const mayChoose = fact('notChildScheme', '《特困人员认定办法》第九条', ({ age, parents }) =>
  parents === 'fine' || (age !== undefined && age >= ADULT) ? true : undefined,
)

const CARE = { partly: 'tekun.care.partly', wholly: 'tekun.care.wholly' } as const

/** The living standard, and the care standard of the level of self-care. 《社会救助法》第十七条 */
function amount(household: Household): Amount {
  const basic = amountOf(household, 'tekun.standard', 'month')
  const { cannot } = household.answers
  if (!basic || 'unset' in basic) return basic
  if (cannot === undefined) return { ...basic, bound: 'least' }
  const level = selfCareOf(cannot)
  if (level === 'able') return basic
  const care = amountOf(household, CARE[level], 'month')
  if (!care || 'unset' in care) return { ...basic, bound: 'least' }
  return { ...basic, fen: basic.fen + care.fen, figures: [...basic.figures, ...care.figures] }
}

/** 特困人员供养: cannot work, has nothing to live on, and nobody who must and can provide. */
export const tekun: Screen = {
  programme: 'tekun',
  routes: [
    [
      noAbility,
      fact(
        'noSupporter',
        '《特困人员认定办法》第四条、第八条',
        ({ supporter }) => supporter && supporter !== 'able',
      ),
      incomeBelow('tekunIncome', '《特困人员认定办法》第六条', 'dibao.standard', 'tekun'),
      property('《特困人员认定办法》第六条、第七条'),
      mayChoose,
      hukou,
    ],
  ],
  amount,
}
