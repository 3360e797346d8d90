import { dayTally } from '@shared/casework/tally'
import { records } from './records'

/** What each office and those below it did, day by day: `figures` counts it, `returns` reads it. */
export const tallies = records('tallies', dayTally)
