import type { Programme } from '../programme'
import type { Answers } from '../sections'
import { formAsTold } from './as-told'
import { aidPapers, contact, everywhere, whileGiven } from './for-somebody'

/** Living has no bills, and what the health insurance has settled is looked up. */
const LOOKED_UP: readonly string[] = ['living', 'medical']

const hasBills = ({ expenses }: Answers): boolean =>
  (expenses?.lines ?? []).some(({ kind }) => !LOOKED_UP.includes(kind))

/**
 * 刚性支出困难家庭: an income below the average, eaten up by what had to be paid in twelve months. Recognised for at most twelve
 * months, then applied for anew (《刚性支出困难家庭认定办法》第十条); 30 working days, 45 in special cases (第八条).
 */
export const rigidExpense: Programme = {
  id: 'rigid-expense',
  prefix: 'GX',
  sections: [
    ...(['agent', 'applicant', 'hukou', 'household', 'income', 'property', 'expenses'] as const),
    ...(['relatives', 'documents', 'authorisations', 'signature'] as const),
  ],
  documents: [
    ...aidPapers,
    {
      id: 'bills',
      basis: '《刚性支出困难家庭认定办法》第五条（上学、康复等票据；医保里查得到的不用交）',
      required: hasBills,
    },
  ],
  eligibility: { screen: 'rigid-expense', from: formAsTold },
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
    decision: 'rigidExpense.decision',
    dispute: 'check.dispute',
    publicNotice: 'recognition.publicNotice',
  },
  extension: 'rigidExpense.extended',
  benefit: { kind: 'kind', what: 'recognition' },
  inForce: { validity: 'rigidExpense.validity' },
  basis: [
    '《中华人民共和国社会救助法》第二十二条（刚性支出困难家庭）',
    '《刚性支出困难家庭认定办法》（2025 年 1 月 1 日起施行）',
  ],
}
