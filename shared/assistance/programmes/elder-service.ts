import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { contact, everywhere, ownPapers, whileGiven } from './for-somebody'

/** 低收入养老服务补贴, the city's own: for older people of households that are helped already, which the county looks up. */
export const elderService: Programme = {
  id: 'elder-service',
  prefix: 'YL',
  sections: ['agent', 'applicant', 'hukou', 'care', 'documents', 'payout', 'signature'],
  documents: ownPapers,
  eligibility: { screen: 'elder-service', from: formAsTold },
  about: ({ applicant }) => applicant,
  contact,
  routing: 'hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: false, check: false, publicNotice: 'none', federation: false }),
  decides: 'above',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: {
    ...everywhere,
    ...whileGiven,
    decision: 'service.decision',
    review: 'benefit.review',
  },
  benefit: { kind: 'fixed', per: 'month', standards: () => ['elderService.subsidy'] },
  inForce: { review: () => 'benefit.review' },
  basis: ['各地规定（低收入养老服务补贴），以本市公布的办法为准'],
}
