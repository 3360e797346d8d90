import type { ScreenerAnswers } from '@shared/assistance/screener/questions'

/** One healthy adult with nothing and no trouble, as the pre-screener is told; a test changes what matters. */
export const aHousehold: ScreenerAnswers = {
  age: 45,
  hukou: 'here',
  people: 1,
  income: 0,
  savings: 0,
  assets: [],
  expenses: 0,
  cause: 'none',
  disabilityGrade: 'none',
  ill: 'no',
  cannot: [],
  supporter: 'able',
  parents: 'fine',
  receiving: [],
  foundWork: 'no',
  bereaved: 'no',
}
