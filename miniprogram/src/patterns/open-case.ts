import { go } from '../platform/navigate'

/** Opens one matter of the resident's. */
export const openCase = (caseId: string): void =>
  go('/features/assistance/case/index', { case: caseId })
