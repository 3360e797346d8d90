import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { aidPapers, contact, everywhere, whileGiven } from './for-somebody'

/**
 * 低保边缘家庭: recognised, not paid; the recognition opens other help and stands for a year. Handled as 低保 is
 * (《社会救助法》第二十一条、第四十三条、第四十四条); the text of its own rules was not read, so its lengths are customary.
 */
export const lowIncome: Programme = {
  id: 'low-income',
  prefix: 'BY',
  sections: [
    ...(['agent', 'applicant', 'hukou', 'household', 'income', 'property'] as const),
    ...(['relatives', 'documents', 'authorisations', 'signature'] as const),
  ],
  documents: aidPapers,
  eligibility: { screen: 'low-income', from: formAsTold },
  about: ({ applicant }) => applicant,
  contact,
  routing: 'hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: true, check: true, publicNotice: 'once', federation: false }),
  decides: 'above',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: {
    ...everywhere,
    ...whileGiven,
    decision: 'lowIncome.decision',
    dispute: 'check.dispute',
    publicNotice: 'recognition.publicNotice',
  },
  extension: 'lowIncome.extended',
  benefit: { kind: 'kind', what: 'recognition' },
  inForce: { validity: 'lowIncome.validity' },
  basis: [
    '《中华人民共和国社会救助法》第二十一条（最低生活保障边缘家庭）',
    '《最低生活保障审核确认办法》（民发〔2021〕57 号）第八条',
  ],
}
