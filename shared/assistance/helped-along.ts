import type { Application } from './application'
import { turnOf } from './lifecycle'
import type { Programme } from './programme'

const HELPS = 'temporary-relief'
const HELPED: readonly string[] = ['dibao', 'tekun']

/** Whether a 临时救助 may help the case along: a 低保 or 特困 that nobody has decided on yet. */
export const mayBeHelped = (
  { programme, status, decision }: Pick<Application, 'programme' | 'status' | 'decision'>,
  by: Pick<Programme, 'id'>,
): boolean =>
  by.id === HELPS &&
  HELPED.includes(programme) &&
  decision === undefined &&
  turnOf[status] !== 'nobody'
