import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { contact, everywhere, ownPapers } from './for-somebody'

/** 适老化改造: work on the home of an older person in special hardship, after two people have looked at it. No money. */
export const homeAdaptation: Programme = {
  id: 'home-adaptation',
  prefix: 'SL',
  sections: ['agent', 'applicant', 'hukou', 'adaptation', 'documents', 'signature'],
  documents: ownPapers,
  eligibility: { screen: 'home-adaptation', from: formAsTold },
  about: ({ applicant }) => applicant,
  contact,
  routing: 'hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: true, check: false, publicNotice: 'none', federation: false }),
  decides: 'above',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: { ...everywhere, decision: 'service.decision' },
  benefit: { kind: 'kind', what: 'service' },
  basis: ['各地规定（特殊困难老年人家庭适老化改造），以本市公布的办法为准'],
}
