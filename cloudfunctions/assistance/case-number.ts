import type { Programme } from '@shared/assistance/programme'
import { dateOf, type Instant } from '@shared/kernel/plain-date'
import { blindIndex, digest } from '../_kit/seal'

/** One draft of one person is one case, however often it is sent. */
export const caseIdOf = (openid: string, draftId: string): string =>
  `a-${blindIndex(`${openid}/${draftId}`).slice(0, 24)}`

/** LS20261121-482113-7: programme, day of sending, six digits out of the case's id and a check digit. */
export function caseNumber(
  programme: Programme,
  caseId: string,
  now: Instant,
  attempt: number,
): string {
  const n = Number.parseInt(digest(`${caseId}/${attempt}`).slice(0, 10), 16)
  const serial = String(n % 1_000_000).padStart(6, '0')
  const day = dateOf(now).replaceAll('-', '')
  const check = [...day, ...serial].reduce((sum, d, i) => sum + Number(d) * (i + 2), 0) % 10
  return `${programme.prefix}${day}-${serial}-${check}`
}
