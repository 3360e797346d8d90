import type { Application } from './application'
import { turnOf, type Status } from './lifecycle'
import type { Programme } from './programme'

const HELPS = 'temporary-relief'
const HELPED: readonly string[] = ['dibao', 'tekun']

/** Help that came to nothing is not counted. */
const NOT_COUNTED: readonly Status[] = ['withdrawn', 'expired', 'declined']

/** The one of these that was counted as the help of a case: there is one a case. `sent` is the one being sent again. */
export const helpAmong = <T extends Pick<Application, '_id' | 'status'>>(
  linked: readonly T[],
  sent?: string,
): T | undefined => linked.find(({ _id, status }) => _id !== sent && !NOT_COUNTED.includes(status))

/** Whether a 临时救助 may help the case along: a 低保 or 特困 that nobody has decided on yet. */
export const mayBeHelped = (
  { programme, status, decision }: Pick<Application, 'programme' | 'status' | 'decision'>,
  by: Pick<Programme, 'id'>,
): boolean =>
  by.id === HELPS &&
  HELPED.includes(programme) &&
  decision === undefined &&
  turnOf[status] !== 'nobody'
