import { localHukou } from '../conditions'
import { amountOf, fact, type Amount, type Household, type Screen } from '../household'
import { ADULT } from '../questions'

const child = (article: string) =>
  fact('child', article, ({ age }) => (age === undefined ? undefined : age < ADULT))

/** By where the child lives; the family's rate where it is not told would be a guess. */
function orphanAmount(household: Household): Amount {
  const { home } = household.answers
  if (home === undefined) return undefined
  const key = home === 'institution' ? 'orphan.institution' : 'orphan.family'
  return amountOf(household, key, 'month')
}

/** 孤儿: both parents dead or not to be found. */
export const orphan: Screen = {
  programme: 'orphan',
  routes: [
    [
      child('国办发〔2010〕54 号'),
      fact('orphaned', '国办发〔2010〕54 号', ({ parents }) => parents && parents === 'orphan'),
      localHukou,
    ],
  ],
  amount: orphanAmount,
}

/** 事实无人抚养儿童: no parent who can bring the child up, by the causes of the law. Paid as an orphan in a family. */
export const unsupportedChild: Screen = {
  programme: 'unsupported-child',
  routes: [
    [
      child('民发〔2019〕62 号'),
      fact(
        'unsupported',
        '民发〔2019〕62 号、民发〔2020〕125 号',
        ({ parents }) => parents && parents === 'unsupported',
      ),
      localHukou,
    ],
  ],
  amount: (household) => amountOf(household, 'orphan.family', 'month'),
}
