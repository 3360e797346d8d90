import { periodTally } from '@shared/assistance/figures/fold'
import { watermark } from '@shared/assistance/figures/watermark'
import { dayTally } from '@shared/casework/tally'
import { records } from '../_kit/records'

export const tallies = records('tallies', dayTally)
export const periods = records('periods', periodTally)
export const watermarks = records('watermarks', watermark)
