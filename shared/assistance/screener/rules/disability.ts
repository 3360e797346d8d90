import { isDisabled, isSevere } from '../body'
import { recognisedOr } from '../conditions'
import { amountOf, fact, type Screen } from '../household'
import { ADULT } from '../questions'

const LAW = '国发〔2015〕52 号（残疾人两项补贴）'

/** Children paid as orphans in full do not get this one as well. */
const notChildScheme = fact('notChildScheme', '民发〔2019〕62 号第三条', ({ age, parents }) =>
  age !== undefined && age >= ADULT ? true : parents && parents === 'fine',
)

/** 困难残疾人生活补贴: disabled members of 低保 households. Can be handed in anywhere. */
export const disabilityLiving: Screen = {
  programme: 'disability-living',
  routes: [
    [
      fact('disabled', LAW, isDisabled),
      recognisedOr('onDibao', LAW, ['dibao'], 'dibao.standard'),
      notChildScheme,
    ],
  ],
  amount: (household) => amountOf(household, 'disability.living', 'month'),
}

/** 重度残疾人护理补贴: grade 1 or 2 in need of lasting care. No means test. Can be handed in anywhere. */
export const disabilityCare: Screen = {
  programme: 'disability-care',
  routes: [[fact('severe', LAW, isSevere)]],
  amount: (household) => amountOf(household, 'disability.care', 'month'),
}
