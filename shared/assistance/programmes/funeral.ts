import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { contact, everywhere, ownPapers } from './for-somebody'

/**
 * 惠民殡葬: the family asks, the help is for who died; basic services free, settled at the funeral home where the city has
 * that (樟树 2022: 同步结算、直接减免). That somebody has died and whose family asks is looked up.
 */
export const funeral: Programme = {
  id: 'funeral',
  prefix: 'BZ',
  sections: ['agent', 'applicant', 'hukou', 'deceased', 'documents', 'signature'],
  documents: ownPapers,
  eligibility: { screen: 'funeral', from: formAsTold },
  about: ({ deceased }) => deceased,
  contact,
  routing: 'hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: false, check: false, publicNotice: 'none', federation: false }),
  decides: 'above',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: { ...everywhere, decision: 'service.decision' },
  benefit: { kind: 'kind', what: 'service' },
  basis: ['各地规定（惠民殡葬），减免的项目以本市公布的为准'],
}
