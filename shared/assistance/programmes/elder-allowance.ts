import { addMonths } from '../../kernel/plain-date'
import { MONTHS_AHEAD } from '../../policy/age'
import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { contact, everywhere, ownPapers, whileGiven } from './for-somebody'

/**
 * 高龄津贴, by age alone, in the city's own tiers (《老年人权益保障法》第三十三条). Nobody comes to look: age and hukou are
 * looked up. Who is given it shows every year that they are there, from wherever they are, or it is held back until they do.
 */
export const elderAllowance: Programme = {
  id: 'elder-allowance',
  prefix: 'GL',
  sections: ['agent', 'applicant', 'hukou', 'documents', 'payout', 'signature'],
  documents: ownPapers,
  // One may apply ahead of the birthday.
  eligibility: {
    screen: 'elder-allowance',
    from: (answers, on) => formAsTold(answers, addMonths(on, MONTHS_AHEAD)),
  },
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
    decision: 'elder.decision',
    certification: 'elder.certification',
  },
  benefit: { kind: 'tiered', per: 'month', tiers: 'elder.allowance' },
  inForce: { certification: 'elder.certification' },
  basis: ['《中华人民共和国老年人权益保障法》第三十三条（高龄津贴由各地建立）'],
}
