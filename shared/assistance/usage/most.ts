/**
 * The most of a report, and of the reports of one account on one day. So whoever wants to spoil the figures adds one visitor
 * and `countsADay` to a day with each WeChat account they have, and no key that is not there.
 */
export const mostUse = {
  lines: 40,
  once: 10,
  views: 50,
  scans: 5,
  reportsADay: 20,
  countsADay: 300,
} as const
