import { ageBy } from '../../identity/id-number'
import type { PlainDate } from '../../kernel/plain-date'
import type { PolicyKey } from '../../policy/figure'
import { ADULT } from '../adult'
import { selfCareOf, type SelfCare } from '../means/self-care'
import type { Programme } from '../programme'
import type { Answers } from '../sections'
import { formAsTold } from './as-told'
import { aidPapers, contact, everywhere, whileGiven } from './for-somebody'

/** Care on top of the living standard, by how far somebody looks after themselves (《特困人员认定办法》第二十二条). */
const CARE: Readonly<Record<SelfCare, readonly PolicyKey[]>> = {
  able: [],
  partly: ['tekun.care.partly'],
  wholly: ['tekun.care.wholly'],
}

const isMinor = ({ applicant }: Answers, on: PlainDate): boolean => {
  const age = ageBy(applicant?.idNumber ?? '', on)
  return age !== undefined && age < ADULT
}

/**
 * 特困人员供养. 《特困人员认定办法》: the township looks into it within 15 working days (第十三条), puts its opinion up for seven days
 * and again after an objection (第十五条), the county confirms within 15 more (第十六条). Of somebody under 18 nothing is put
 * up, as in most places, to protect them.
 */
export const tekun: Programme = {
  id: 'tekun',
  prefix: 'TK',
  sections: [
    ...(['agent', 'applicant', 'hukou', 'household', 'income', 'property', 'health'] as const),
    ...(['supporters', 'relatives', 'documents', 'payout'] as const),
    ...(['authorisations', 'signature'] as const),
  ],
  documents: aidPapers,
  eligibility: { screen: 'tekun', from: formAsTold },
  about: ({ applicant }) => applicant,
  contact,
  routing: 'hukou',
  lifecycle: 'confirmed',
  steps: (answers, on) => ({
    ...{ visit: true, check: true, federation: false },
    publicNotice: isMinor(answers, on) ? 'none' : 'again',
  }),
  decides: 'above',
  firstClock: () => 'verification',
  promised: ['verification', 'confirmation'],
  limits: {
    ...everywhere,
    ...whileGiven,
    verification: 'tekun.verification',
    dispute: 'check.dispute',
    publicNotice: 'tekun.publicNotice',
    confirmation: 'tekun.confirmation',
    review: 'benefit.review',
  },
  benefit: {
    kind: 'fixed',
    per: 'month',
    standards: ({ health }) => ['tekun.standard', ...CARE[selfCareOf(health?.cannot ?? [])]],
  },
  inForce: { review: () => 'benefit.review' },
  basis: [
    '《中华人民共和国社会救助法》第十七条（特困人员供养）',
    '《特困人员认定办法》（民发〔2021〕43 号）',
  ],
}
