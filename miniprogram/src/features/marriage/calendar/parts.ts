import type { SlotView } from '@shared/marriage/contract'

/** Which half of a day somebody can come. */
export const parts = ['any', 'morning', 'afternoon'] as const

export type Part = (typeof parts)[number]

const NOON = '12:00'

/** Whether a time lies in that part of its day. */
export const isIn = ({ from }: Pick<SlotView, 'from'>, part: Part): boolean =>
  part === 'any' || (part === 'morning') === from < NOON

/** What can be had first, in the order of the day; what cannot comes behind. */
export const freeFirst = (slots: readonly SlotView[]): readonly SlotView[] => [
  ...slots.filter(({ state }) => state === 'free'),
  ...slots.filter(({ state }) => state !== 'free'),
]

/** Other registries with places on the day, those with the most first, each with how many it has and its first time. */
export function elsewhere(slots: readonly SlotView[], here: readonly string[], most: number) {
  const free = slots.filter(
    ({ state, registryId }) => state === 'free' && !here.includes(registryId),
  )
  return [...new Set(free.map(({ registryId }) => registryId))]
    .map((registryId) => {
      const there = free.filter((slot) => slot.registryId === registryId)
      return {
        registryId,
        left: there.reduce((sum, { left }) => sum + left, 0),
        from: there[0]?.from ?? '',
      }
    })
    .sort((a, b) => b.left - a.left)
    .slice(0, most)
}
