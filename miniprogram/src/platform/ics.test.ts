import { folded, icsOf, type Reminder } from './ics'

const NOW = '2026-03-02T02:00:00.123Z'

const aReminder = (more: Partial<Reminder> = {}): Reminder => ({
  ...{ id: 'b-1', title: '去示例登记处', where: '示例镇', text: '带证件', minutesAhead: 1440 },
  ...{ from: '2026-03-16T01:00:00.000Z', to: '2026-03-16T01:30:00.000Z' },
  ...more,
})

const linesOf = (reminder: Reminder) => icsOf(reminder, NOW).split('\r\n')

it('one event, in UTC, with its own name and a reminder before it', () => {
  expect(linesOf(aReminder())).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nuanlin//booking//ZH',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:b-1@nuanlin',
    'DTSTAMP:20260302T020000Z',
    'DTSTART:20260316T010000Z',
    'DTEND:20260316T013000Z',
    'SUMMARY:去示例登记处',
    'LOCATION:示例镇',
    'DESCRIPTION:带证件',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:去示例登记处',
    'TRIGGER:-PT1440M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it.each([
  ['a; b, c\\d', 'a\\; b\\, c\\\\d'],
  ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
  ['a:b "c"', 'a:b "c"'],
])('%j is written as %j', (text, written) => {
  expect(linesOf(aReminder({ text }))).toContain(`DESCRIPTION:${written}`)
})

it('no line end but CR LF', () => {
  const file = icsOf(aReminder({ text: '一\n二' }), NOW)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

it.each([
  ['ascii', 'x'.repeat(200)],
  ['three octets', '登'.repeat(100)],
  ['four octets', '💍'.repeat(40)],
  ['mixed', 'DESCRIPTION:带身份证 ABC，'.repeat(9)],
])(
  '%s: no line is longer than 75 octets, no character is torn, and unfolding gives it back',
  (_, line) => {
    const made = folded(line)
    for (const one of made.split('\r\n')) {
      expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75)
      expect(one).not.toContain('\uFFFD')
    }
    expect(made.replaceAll('\r\n ', '')).toBe(line)
  },
)

it.each([
  [75, 1],
  [76, 2],
  [149, 2],
  [150, 3],
])('%i octets are %i lines', (octets, lines) => {
  expect(folded('x'.repeat(octets)).split('\r\n')).toHaveLength(lines)
})
