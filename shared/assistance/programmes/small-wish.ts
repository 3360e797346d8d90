import type { Programme } from '../programme'
import { contact, everywhere, ownPapers } from './for-somebody'

/** 民生微心愿: a small thing somebody in hardship wishes for. Told by the person first, looked at at home after (东莞 2022 plan). */
export const smallWish: Programme = {
  id: 'small-wish',
  prefix: 'WX',
  sections: ['agent', 'applicant', 'hukou', 'wish', 'documents', 'signature'],
  documents: ownPapers,
  about: ({ applicant }) => applicant,
  contact,
  routing: 'hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: true, check: false, publicNotice: 'none', federation: false }),
  decides: 'township',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: { ...everywhere, decision: 'service.decision' },
  benefit: { kind: 'kind', what: 'goods' },
  basis: ['各地规定（民生微心愿），申请条件和帮扶标准以本市公布的为准'],
}
