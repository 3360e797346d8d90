import { periodTally } from '@shared/assistance/figures/fold'
import { useSeen } from '@shared/assistance/usage/report'
import { usageDay } from '@shared/assistance/usage/usage-of'
import { standing } from '@shared/assistance/figures/standing'
import { watermark } from '@shared/assistance/figures/watermark'
import { records } from '../_kit/records'

export const periods = records('periods', periodTally)
export const watermarks = records('watermarks', watermark)
export const standings = records('standings', standing)
export const usageDays = records('usage', usageDay)
export const seen = records('usageSeen', useSeen)

/** The one standing there is. */
export const NOW = 'now'
