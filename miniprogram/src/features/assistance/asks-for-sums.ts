import type { Programme } from '@shared/assistance/programme'

/** Whether a form asks everybody for one sum: not where it asks line by line, nor where it does not go by income. */
export const asksForSums = ({ sections }: Programme): boolean =>
  sections.includes('household') && !sections.includes('income')
