import type { Kept } from './calendar'
import { giveFile } from './files'
import { icsOf, type Reminder } from './ics'

/** Hands the reminder over as a file, which every calendar opens. */
export async function keepInCalendar(reminder: Reminder): Promise<Kept> {
  const { id } = reminder
  const given = await giveFile(`${id}.ics`, icsOf(reminder, new Date().toISOString()), 'ics')
  return given ? 'kept' : 'left'
}

/** A browser asks by itself, and never for this. */
export function openPermissions(): void {
  // Nothing to open.
}
