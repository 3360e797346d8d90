import { valueOf } from '../builders/applications'
import { openCounter } from '../contract/counter'
import type { Bench } from './figure'

/** How many SDK calls one submit is, counted where they arrive, of a function that has been called before. A form without photos. */
export const submitCalls: Bench = async () => {
  const counter = await openCounter()
  // A function asks for the boundaries and the outlines once in five minutes, which is not counted.
  valueOf(await counter.submit('first'))
  counter.cloud.resetCalls()
  valueOf(await counter.submit('counted'))
  const value = Object.values(counter.cloud.calls()).reduce((sum, n) => sum + n, 0)
  await counter.close()
  return [{ name: 'submit.calls', value, unit: 'SDK calls', target: '≤ 6' }]
}
