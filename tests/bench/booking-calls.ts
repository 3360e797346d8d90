import { account, CAPACITY, openRegistry } from '../contract/registry'
import type { Bench } from './figure'

/** SDK calls of a booking that is confirmed, and of an attempt that comes too late, of a function that has been called before. */
export const bookingCalls: Bench = async () => {
  const registry = await openRegistry()
  const counted = async (act: () => Promise<unknown>): Promise<number> => {
    registry.cloud.resetCalls()
    await act()
    return Object.values(registry.cloud.calls()).reduce((sum, n) => sum + n, 0)
  }
  // A function asks for the boundaries and the outlines once in five minutes, which is not counted.
  await registry.book(account(1), 1)
  const booked = await counted(() => registry.book(account(2), 2))
  for (let n = 3; n <= CAPACITY; n += 1) await registry.book(account(n), n)
  const refused = await counted(async () => {
    const late = await registry.hold(account(99), 99)
    if (late.ok) throw new Error('there was a place left')
  })
  await registry.close()
  return [
    { name: 'booking.calls', value: booked, unit: 'SDK calls', target: '≤ 4' },
    { name: 'booking.calls.late', value: refused, unit: 'SDK calls', target: '≤ 2' },
  ]
}
