import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { contact, everywhere, ownPapers, whileGiven } from './for-somebody'

/**
 * 困难残疾人生活补贴, for disabled members of 低保 households. Handed in anywhere (跨省通办), decided where the hukou is: the
 * township looks into it, 残联 verifies the grade, the county decides (国发〔2015〕52 号). Nothing is asked for but the number:
 * the certificate is 残联's own, 低保 the county's. Many places pay from the month of handing in; here it is paid from the
 * month after the decision until the city says otherwise.
 */
export const disabilityLiving: Programme = {
  id: 'disability-living',
  prefix: 'CS',
  sections: [
    ...(['agent', 'applicant', 'hukou', 'disability', 'documents', 'payout'] as const),
    'signature',
  ],
  documents: ownPapers,
  eligibility: { screen: 'disability-living', from: formAsTold },
  about: ({ applicant }) => applicant,
  contact,
  routing: 'hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: false, check: true, publicNotice: 'none', federation: true }),
  decides: 'above',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: {
    ...everywhere,
    ...whileGiven,
    decision: 'disability.decision',
    dispute: 'check.dispute',
    federation: 'disability.federation',
    confirmation: 'disability.confirmation',
    review: 'benefit.review',
  },
  benefit: { kind: 'fixed', per: 'month', standards: () => ['disability.living'] },
  inForce: { review: () => 'benefit.review' },
  basis: [
    '《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52 号）',
  ],
}
