import { addMinutes, type Instant } from '@shared/kernel/plain-date'

/** Something to be reminded of. */
export type Reminder = {
  /** The same one keeps its name, so that a calendar replaces it instead of having it twice. */
  readonly id: string
  readonly title: string
  readonly where: string
  readonly text: string
  readonly from: Instant
  readonly to: Instant
  /** How long before it the person is told. */
  readonly minutesAhead: number
}

const MOST_OCTETS = 75

const octetsOf = (character: string): number => new TextEncoder().encode(character).length

/** A line of at most 75 octets, what is more on lines that begin with a blank; a character is never torn apart (RFC 5545, 3.1). */
export function folded(line: string): string {
  let all = ''
  let room = MOST_OCTETS
  for (const character of line) {
    const size = octetsOf(character)
    if (size > room) {
      all += '\r\n '
      room = MOST_OCTETS - 1
    }
    all += character
    room -= size
  }
  return all
}

/** A text as a value (3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** A moment in UTC, so that no time zone has to be described (3.3.5). */
const moment = (at: Instant): string => addMinutes(at, 0).replace(/\.\d+/, '').replace(/[-:]/g, '')

/** A calendar with one event, as a file (RFC 5545). */
export function icsOf({ id, title, where, text, from, to, minutesAhead }: Reminder, now: Instant) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nuanlin//booking//ZH',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@nuanlin`,
    `DTSTAMP:${moment(now)}`,
    `DTSTART:${moment(from)}`,
    `DTEND:${moment(to)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(where)}`,
    `DESCRIPTION:${escaped(text)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${minutesAhead}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
