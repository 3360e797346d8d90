import type { Eligibility, Programme } from '../programme'
import type { Answers } from '../sections'
import { formAsTold } from './as-told'
import { aidPapers, contact, everywhere, whileGiven } from './for-somebody'

/** Of a member who applies alone (单人保) that member; else the household stands behind its applicant. */
const about: Programme['about'] = ({ applicant, household, unit }) =>
  (unit?.apply === 'single' && household?.members.find(({ idNumber }) => idNumber === unit.who)) ||
  applicant

/** What 单人保 asks of the household's income is another line than 低保's own: the office looks at it. */
const asTold: Eligibility['from'] = (answers, on) => {
  const { income, ...told } = formAsTold(answers, on)
  return answers.unit?.apply === 'single' || income === undefined ? told : { ...told, income }
}

const STEADY: readonly string[] = ['pension', 'basicPension', 'honours', 'elderAllowance']

/** Somebody alone who cannot work or look after themselves. */
const cannotWork = ({ health, household }: Answers): boolean =>
  household?.members.length === 0 &&
  health !== undefined &&
  (['1', '2'].includes(health.grade) || health.ill === 'yes' || health.cannot.length > 0)

/** Whether nothing but what comes in every month alike is told, or nobody is there to earn more (第三十一条). */
const isSteady = (answers: Answers): boolean => {
  const lines = answers.income?.lines ?? []
  const steady = lines.every(({ kind }) => STEADY.includes(kind))
  return steady && (lines.length > 0 || cannotWork(answers))
}

/**
 * 最低生活保障, of a household or of one member alone (单人保). 《最低生活保障审核确认办法》: the township looks into it at home and
 * through the means check (第十五至十七条), puts its opinion up for seven days, once (第十九条: after an objection it is looked
 * into again and reported directly), the county confirms (第二十条), what is given is looked at again every year or half
 * year (第三十一条).
 */
export const dibao: Programme = {
  id: 'dibao',
  prefix: 'DB',
  sections: [
    ...(['agent', 'applicant', 'hukou', 'household', 'unit', 'income', 'property'] as const),
    ...(['health', 'relatives', 'documents', 'payout', 'authorisations', 'signature'] as const),
  ],
  documents: [
    ...aidPapers,
    {
      id: 'proof',
      basis: '《最低生活保障审核确认办法》第八条（因重病单独申请的，出示诊断证明）',
      required: ({ unit }) => unit?.apply === 'single' && unit.reason === 'illness',
    },
  ],
  eligibility: { screen: 'dibao', from: asTold },
  about,
  contact,
  routing: 'hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: true, check: true, publicNotice: 'once', federation: false }),
  decides: 'above',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: {
    ...everywhere,
    ...whileGiven,
    decision: 'dibao.decision',
    investigation: 'dibao.investigation',
    dispute: 'check.dispute',
    publicNotice: 'dibao.publicNotice',
    confirmation: 'dibao.confirmation',
    review: 'dibao.reviewFixed',
  },
  extension: 'dibao.extended',
  benefit: { kind: 'proposed', per: 'month', cap: 'dibao.standard', heads: true, toppedUp: true },
  inForce: {
    review: (answers) => (isSteady(answers) ? 'dibao.reviewFixed' : 'dibao.reviewOften'),
    fadeOut: 'dibao.fadeOut',
  },
  basis: [
    '《中华人民共和国社会救助法》第十八条（最低生活保障）',
    '《中华人民共和国社会救助法》第三十七条、第四十三条至第四十八条（申请、调查、确认、动态管理）',
    '《最低生活保障审核确认办法》（民发〔2021〕57 号）',
  ],
}
