import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { contact, ownPapers, whileGiven } from './for-somebody'

/**
 * 老年助餐: eating at a canteen or having meals brought, for as long as it is wanted. The township where the older person lives
 * decides, whatever the hukou; what a meal is paid for is not decided here.
 */
export const mealService: Programme = {
  id: 'meal-service',
  prefix: 'ZC',
  sections: ['agent', 'applicant', 'meals', 'documents', 'signature'],
  documents: ownPapers,
  eligibility: { screen: 'meal-service', from: formAsTold },
  about: ({ applicant }) => applicant,
  contact,
  routing: 'home',
  lifecycle: 'confirmed',
  steps: () => ({ visit: false, check: false, publicNotice: 'none', federation: false }),
  decides: 'township',
  firstClock: () => 'decision',
  promised: ['decision'],
  limits: {
    ...whileGiven,
    supplement: 'supplement.window',
    decision: 'service.decision',
    review: 'benefit.review',
  },
  benefit: { kind: 'kind', what: 'service' },
  inForce: { review: () => 'benefit.review' },
  basis: ['《积极发展老年助餐服务行动方案》（民政部等 11 部门，2023 年）'],
}
