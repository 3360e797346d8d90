import type { SlotView } from '@shared/marriage/contract'
import { elsewhere, freeFirst, isIn } from './parts'

const slot = (registryId: string, from: string, left: number): SlotView => ({
  ...{ registryId, day: `${registryId}:2026-03-16`, slot: `registration-${from}`, from, to: '' },
  ...{ state: left > 0 ? 'free' : 'full', left },
})

it.each([
  ['11:59', 'morning', true],
  ['12:00', 'morning', false],
  ['12:00', 'afternoon', true],
  ['09:00', 'afternoon', false],
  ['09:00', 'any', true],
] as const)('%s is in the %s: %p', (from, part, is) => {
  expect(isIn({ from }, part)).toBe(is)
})

const day = [
  slot('a', '09:00', 0),
  slot('b', '09:00', 1),
  slot('a', '09:30', 2),
  slot('c', '10:00', 4),
]

it('what can be had comes first, in the order of the day', () => {
  expect(freeFirst(day).map(({ registryId, from }) => `${registryId} ${from}`)).toEqual([
    'b 09:00',
    'a 09:30',
    'c 10:00',
    'a 09:00',
  ])
})

it('where one is full, the others are those with the most places, and not itself', () => {
  expect(elsewhere(day, ['a'], 5)).toEqual([
    { registryId: 'c', left: 4, from: '10:00' },
    { registryId: 'b', left: 1, from: '09:00' },
  ])
  expect(elsewhere(day, ['a'], 1)).toHaveLength(1)
})
