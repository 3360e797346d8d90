import { isIll, isWeakByGrade } from '../body'
import { hukou, incomeBelow, property } from '../conditions'
import { amountOf, anyOf, fact, type Screen } from '../household'

/** 单人保: a severely disabled or seriously ill member of a low-income household applies alone. */
export const singleDibao: Screen = {
  programme: 'single-dibao',
  routes: [
    [
      fact('weak', '《最低生活保障审核确认办法》第八条、《社会救助法》第二十一条', (answers) =>
        anyOf([isWeakByGrade(answers), isIll(answers)]),
      ),
      incomeBelow(
        'lowIncome',
        '《最低生活保障审核确认办法》第八条、《社会救助法》第二十一条',
        'lowIncome.line',
        'dibao',
      ),
      property('《社会救助法》第二十一条'),
      hukou,
    ],
  ],
  amount: (household) => amountOf(household, 'dibao.standard', 'month', 'most'),
}
