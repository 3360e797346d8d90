import type { Clock } from '@shared/casework/clock'
import type { Instant } from '@shared/kernel/plain-date'
import { distance } from '../copy/dates'
import { deskCopy } from '../copy/desk'
import { kitCopy } from '../copy/kit'
import { DueChip, type DueLevel } from '../ui/due-chip'

const SOON_HOURS = 48
const HOUR = 3_600_000

/** Why a due date is missing, in words. */
export function whyUnknown(clock: Clock | null): string {
  if (clock?.problem?.code === 'calendar_uncovered')
    return deskCopy.calendarMissing(clock.problem.year ?? 0)
  return clock?.problem ? deskCopy.figureMissing : kitCopy.dueUnknown
}

export function levelOf(dueAt: Instant | null, now: Instant): DueLevel {
  if (dueAt === null) return 'unknown'
  if (dueAt < now) return 'over'
  return Date.parse(dueAt) - Date.parse(now) < SOON_HOURS * HOUR ? 'soon' : 'normal'
}

type Props = {
  readonly dueAt: Instant | null
  readonly clock: Clock | null
  readonly now: Instant
  /** The office's clock stands still while the resident mends something. */
  readonly paused?: boolean
}

/** How much time a case has left, for whoever's turn it is. */
export function CaseDue({ dueAt, clock, now, paused = false }: Props) {
  if (paused) return <DueChip level="paused" text={deskCopy.paused} />
  if (dueAt === null) return <DueChip level="unknown" text={whyUnknown(clock)} />
  return <DueChip level={levelOf(dueAt, now)} text={distance(dueAt, now)} />
}
