import { hukou, incomeBelow, property } from '../conditions'
import type { Screen } from '../household'

/** 低保边缘家庭: no money by itself, but the door to medical, school and housing help. */
export const lowIncome: Screen = {
  programme: 'low-income',
  routes: [
    [
      incomeBelow(
        'lowIncome',
        '《社会救助法》第二十一条、《最低生活保障审核确认办法》第八条',
        'lowIncome.line',
        'dibao',
      ),
      property('《社会救助法》第二十一条'),
      hukou,
    ],
  ],
}
