import type { Programme } from '../programme'
import { contact, everywhere, ownPapers, whileGiven } from './for-somebody'

/** 康复辅具租赁: a device is lent; whether it is still needed, or comes back, is seen when it is looked at again. */
export const assistiveDevice: Programme = {
  id: 'assistive-device',
  prefix: 'FJ',
  sections: ['agent', 'applicant', 'hukou', 'device', 'documents', 'signature'],
  documents: ownPapers,
  about: ({ applicant }) => applicant,
  contact,
  routing: 'hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: false, check: false, publicNotice: 'none', federation: false }),
  decides: 'township',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: { ...everywhere, ...whileGiven, decision: 'service.decision', review: 'device.review' },
  benefit: { kind: 'kind', what: 'service' },
  inForce: { review: () => 'device.review' },
  basis: ['各地规定（康复辅具租赁），品种和费用以本市公布的为准'],
}
