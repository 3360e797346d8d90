import { periodTally } from '@shared/assistance/figures/fold'
import { standing } from '@shared/assistance/figures/standing'
import { watermark } from '@shared/assistance/figures/watermark'
import { records } from '../_kit/records'

export const periods = records('periods', periodTally)
export const watermarks = records('watermarks', watermark)
export const standings = records('standings', standing)

/** The one standing there is. */
export const NOW = 'now'
