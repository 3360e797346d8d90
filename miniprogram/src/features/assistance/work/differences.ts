import type { CheckRecord } from '@shared/assistance/records'
import { formatYuan } from '@shared/kernel/money'
import { workCopy } from '../../../copy/desk'

type Difference = CheckRecord['differences'][number]

const money = (sum: number) => `${formatYuan(sum)} ${workCopy.yuan}`
const many = (unit: string) => (count: number) => `${count} ${unit}`

/** How a thing that was checked is told: a sum, a number, or that there is one. */
const shows: Readonly<Record<Difference['what'], (amount: number) => string>> = {
  income: money,
  savings: money,
  houses: many(workCopy.units.houses),
  cars: many(workCopy.units.cars),
  business: () => workCopy.has,
  not_found: () => '',
}

/** What was told; where nothing was, that. Somebody whom no register knows has told what they told. */
export const toldWords = ({ what, told }: Difference): string =>
  told === undefined ? workCopy.notTold : shows[what](told)

/** What was found. A business is there or it is no difference; whom no register knows was not found. */
export const foundWords = ({ what, found }: Difference): string =>
  what === 'not_found'
    ? workCopy.notKnown
    : what === 'business'
      ? workCopy.has
      : found === undefined
        ? workCopy.notKnown
        : shows[what](found)

/** How much more was found than told, where both are sums or numbers. */
export const gapWords = ({ what, told, found }: Difference): string => {
  if (told === undefined || found === undefined) return ''
  const gap = found - told
  return gap === 0 ? '' : `${gap > 0 ? '+' : '−'}${shows[what](Math.abs(gap))}`
}
