import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { contact, everywhere, ownPapers, whileGiven } from './for-somebody'

/**
 * 重度残疾人护理补贴, for grades 1 and 2 in need of lasting care, whatever their income. Handed in anywhere (跨省通办), decided
 * where the hukou is, after 残联 has verified the grade (国发〔2015〕52 号). Many places pay from the month of handing in; here
 * it is paid from the month after the decision until the city says otherwise.
 */
export const disabilityCare: Programme = {
  id: 'disability-care',
  prefix: 'CH',
  sections: [
    ...(['agent', 'applicant', 'hukou', 'disability', 'documents', 'payout'] as const),
    'signature',
  ],
  documents: ownPapers,
  eligibility: { screen: 'disability-care', from: formAsTold },
  about: ({ applicant }) => applicant,
  contact,
  routing: 'hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: false, check: false, publicNotice: 'none', federation: true }),
  decides: 'above',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: {
    ...everywhere,
    ...whileGiven,
    decision: 'disability.decision',
    federation: 'disability.federation',
    confirmation: 'disability.confirmation',
    review: 'benefit.review',
  },
  benefit: { kind: 'fixed', per: 'month', standards: () => ['disability.care'] },
  inForce: { review: () => 'benefit.review' },
  basis: [
    '《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52 号）',
  ],
}
