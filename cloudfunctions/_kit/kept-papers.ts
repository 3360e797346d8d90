import { keptPaperSchema } from '@shared/assistance/locker'
import { records } from './records'

/** The papers that residents keep for their next form. */
export const keptPapers = records('locker', keptPaperSchema)
