import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { everywhere, whileGiven } from './for-somebody'

/**
 * 孤儿基本生活保障: both parents dead or missing, the child with a family (散居) or in an institution (机构), which then is the
 * guardian. Found out between departments, so that no paper is asked for; nothing is put up in public. 国办发〔2010〕54 号; its
 * lengths are customary.
 */
export const orphan: Programme = {
  id: 'orphan',
  prefix: 'GE',
  sections: ['child', 'guardian', 'parents', 'payout', 'signature'],
  documents: [],
  eligibility: { screen: 'orphan', from: formAsTold },
  about: ({ child }) => child,
  // In an institution it is the institution that applies and is answered.
  contact: ({ guardian }) =>
    guardian?.institution === undefined ? guardian : { ...guardian, name: guardian.institution },
  routing: 'child_hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: false, check: false, publicNotice: 'none', federation: false }),
  decides: 'above',
  firstClock: () => 'verification',
  promised: ['verification', 'confirmation'],
  limits: {
    ...everywhere,
    ...whileGiven,
    verification: 'orphan.verification',
    confirmation: 'orphan.confirmation',
    review: 'benefit.review',
  },
  benefit: {
    kind: 'fixed',
    per: 'month',
    standards: ({ child }) => [
      child?.home === 'institution' ? 'orphan.institution' : 'orphan.family',
    ],
  },
  inForce: { review: () => 'benefit.review' },
  basis: [
    '《国务院办公厅关于加强孤儿保障工作的意见》（国办发〔2010〕54 号）',
    '《中华人民共和国社会救助法》第六十二条（能核查的不要求提供）',
  ],
}
