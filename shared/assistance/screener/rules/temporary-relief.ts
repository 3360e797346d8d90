import { incomeBelow } from '../conditions'
import { amountOf, fact, type Screen } from '../household'
import type { ScreenerAnswers } from '../questions'

type Cause = NonNullable<ScreenerAnswers['cause']>

/** Whether a cause is sudden; what is only called something else is for the township to see. */
const SUDDEN: Readonly<Record<Cause, boolean | undefined>> = {
  none: false,
  illness: true,
  accident: true,
  fire: true,
  disaster: true,
  schooling: false,
  other: undefined,
}

const COSTLY: Readonly<Record<Cause, boolean>> = {
  none: false,
  illness: true,
  accident: true,
  fire: true,
  disaster: true,
  schooling: true,
  other: true,
}

/** 临时救助: sudden need, whatever the income, where it happened, whatever the hukou; or spending that suddenly grew. */
export const temporaryRelief: Screen = {
  programme: 'temporary-relief',
  routes: [
    [
      fact('sudden', '《社会救助法》第二十九条、第三十七条、第五十条', ({ cause }) =>
        cause ? SUDDEN[cause] : undefined,
      ),
    ],
    [
      fact('spending', '民发〔2018〕23 号（支出型）', ({ cause }) =>
        cause ? COSTLY[cause] : undefined,
      ),
      incomeBelow('averageIncome', '民发〔2018〕23 号（支出型）', 'income.average', 'whole'),
    ],
  ],
  amount: (household) => amountOf(household, 'temporaryRelief.townshipCap', 'once', 'most'),
}
