import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { aidPapers, contact } from './for-somebody'

/**
 * 临时救助. Taken where the emergency happened, whatever the hukou (《社会救助法》第三十七条); urgent cases are helped first and
 * papered after (第五十条), spending that grew is looked into and put up in public, where the city has set for how long
 * (民发〔2018〕23 号).
 */
export const temporaryRelief: Programme = {
  id: 'temporary-relief',
  prefix: 'LS',
  sections: ['agent', 'applicant', 'household', 'happening', 'documents', 'payout', 'signature'],
  documents: [
    ...aidPapers,
    {
      id: 'proof',
      basis: '《社会救助法》第四十条、第五十条',
      required: ({ happening }) => happening?.lane === 'expenditure',
    },
  ],
  eligibility: { screen: 'temporary-relief', from: formAsTold },
  about: ({ applicant }) => applicant,
  contact,
  routing: 'where_it_happened',
  lifecycle: 'relief',
  steps: ({ happening }) => {
    const calm = happening?.lane === 'expenditure'
    return { visit: calm, check: false, publicNotice: calm ? 'once' : 'none', federation: false }
  },
  decides: 'township',
  firstClock: (lane) => (lane === 'emergency' ? 'advance' : 'decision'),
  promised: ['advance', 'decision'],
  limits: {
    advance: 'temporaryRelief.advance',
    paperwork: 'temporaryRelief.paperwork',
    decision: 'temporaryRelief.decision',
    publicNotice: 'temporaryRelief.publicNotice',
    supplement: 'supplement.window',
    feedback: 'handOver.feedback',
  },
  benefit: { kind: 'proposed', per: 'once', cap: 'temporaryRelief.townshipCap', goesUp: true },
  basis: [
    '《中华人民共和国社会救助法》第三十七条（在急难发生地申请）',
    '《中华人民共和国社会救助法》第五十条（情况紧急的先行救助）',
    '《民政部 财政部关于进一步加强和改进临时救助工作的意见》（民发〔2018〕23 号）',
  ],
}
