import type { UseStep } from '@shared/assistance/usage/steps'
import { ownKey } from '../platform/own'
import { heldSession } from '../platform/session'
import { load, save } from '../platform/storage'
import { call } from './call'
import {
  afterReport,
  NOTHING,
  reportOf,
  sizeOf,
  withScan,
  withStep,
  withView,
  type Counted,
  type Report,
} from './counted'

const COUNTED = 'use'
const UNDER_WAY = 'use-report'

/** So many are worth a call; fewer wait until the app is left or a form is sent. */
const WORTH_A_CALL = 20

const counted = (): Counted => load<Counted>(ownKey(COUNTED)) ?? NOTHING

const fresh = (): string =>
  `u${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`

function count(change: (before: Counted) => Counted): void {
  const next = change(counted())
  save(ownKey(COUNTED), next)
  if (sizeOf(next) >= WORTH_A_CALL) void reportUse()
}

/** Counts that a page of the front was shown. */
export const countView = (): void => count(withView)

/** Counts that a code on a wall was scanned. */
export const countScan = (code: string): void => count((before) => withScan(before, code))

/** Counts a step of an application; with a form's id each step of it once. */
export const countStep = (programme: string, step: UseStep, draft?: string): void =>
  count((before) => withStep(before, programme, step, draft))

/** The report that did not arrive, or a new one; nothing where nothing was counted. */
function nextReport(): Report | undefined {
  const waiting = load<Report | null>(ownKey(UNDER_WAY))
  if (waiting) return waiting
  const now = counted()
  if (sizeOf(now) === 0) return undefined
  const report = reportOf(fresh(), now)
  save(ownKey(UNDER_WAY), report)
  save(ownKey(COUNTED), afterReport(now))
  return report
}

let busy = false

/**
 * Tells the cloud what was counted, in one call for many; nobody waits for it. What does not arrive is told again under the
 * same id, what the cloud does not want is dropped. A desktop of the office counts nothing.
 */
export async function reportUse(): Promise<void> {
  if (busy || heldSession()) return
  const report = nextReport()
  if (!report) return
  busy = true
  const result = await call('figures', 'report', report)
  busy = false
  const lost = !result.ok && ['offline', 'timeout', 'unavailable'].includes(result.problem.code)
  if (!lost) save(ownKey(UNDER_WAY), null)
}
