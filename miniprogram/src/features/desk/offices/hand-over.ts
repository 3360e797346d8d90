import { ok, type Result } from '@shared/kernel/result'
import { call } from '../../../server/call'

/** How many calls one press may take; each moves a hundred. */
const MOST_CALLS = 20

/** Hands over all that somebody holds in an office, call by call; how many it was. */
export async function handOverAll(unitId: string, staffId: string, to: string | undefined) {
  let moved = 0
  for (let calls = 0; calls < MOST_CALLS; calls += 1) {
    const asked = { unitId, staffId, ...(to !== undefined && { to }) }
    const done: Result<{ moved: number; left: number }> = await call(
      'assistance',
      'handOver',
      asked,
    )
    if (!done.ok) return done
    moved += done.value.moved
    if (done.value.left === 0) break
  }
  return ok(moved)
}
