import { setTimeout as pause } from 'node:timers/promises'
import { conflict } from './cloud-error'
import { transactionIn, type Params } from './wire-params'

/**
 * What can go wrong with a call of the SDK's wire: `late`, answered after a while; `unheard`, answered 5xx and nothing done;
 * `unanswered`, done, and the connection cut before the answer; `conflict`, the transaction it belongs to is told that
 * another was first, and is over.
 */
export type Fault = 'late' | 'unheard' | 'unanswered' | 'conflict'

type Kind =
  | { readonly fault: 'late'; readonly ms: readonly [least: number, most: number] }
  | { readonly fault: Exclude<Fault, 'late'> }

/** A share of the calls, 0 to 1, or one of them, counted from 1. */
type Which = { readonly probability: number } | { readonly nth: number }

/** One thing that goes wrong, with which calls. Without `actions` with any of them. */
export type FaultRule = Kind & Which & { readonly actions?: RegExp }

/** What goes wrong. With the same seed the same calls of a rule are struck, counted as they arrive. */
export type FaultPlan = { readonly seed: number; readonly rules: readonly FaultRule[] }

/** How often each fault has struck. */
export type FaultCounts = Readonly<Record<Fault, number>>

/** The work is done and nobody is to hear of it: whoever holds the connection cuts it. */
export class Cut extends Error {}

const NONE: FaultCounts = { late: 0, unheard: 0, unanswered: 0, conflict: 0 }

/** A number from 0 to 1 that looks random and is always the same for the same three (murmur3's last mixing steps). */
function chance(seed: number, rule: number, call: number): number {
  let mixed =
    Math.imul(seed, 0x9e3779b1) ^ Math.imul(rule + 1, 0x85ebca6b) ^ Math.imul(call, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}

/** Only a transaction can meet a conflict. */
const isFor = (rule: FaultRule, params: Params): boolean =>
  (rule.actions?.test(params.action) ?? true) &&
  (rule.fault !== 'conflict' || transactionIn(params) !== undefined)

/** Makes calls of the SDK's wire go wrong, by a plan. */
export class Faults {
  private calls: number[] = []
  private counts: Record<Fault, number> = { ...NONE }

  constructor(
    private readonly abort: (transaction: string) => void,
    private plan: FaultPlan | null = null,
  ) {}

  /** Follows another plan from the next call on, counting anew; null: nothing goes wrong any more. */
  follow(plan: FaultPlan | null): void {
    this.plan = plan
    this.calls = []
    this.counts = { ...NONE }
  }

  /** How often each fault has struck since the plan was made. */
  get made(): FaultCounts {
    return { ...this.counts }
  }

  /** Lets a call through, or not, as the plan has it. Throws `Cut`, or what is answered as 5xx. */
  async pass(params: Params, act: (params: Params) => Promise<object>): Promise<object> {
    const struck = this.plan?.rules.filter((rule, i) => this.strikes(rule, i, params)) ?? []
    for (const rule of struck) if (rule.fault === 'late') await this.delay(rule.ms)
    const fault = struck.find((rule) => rule.fault !== 'late')?.fault
    if (fault === undefined) return act(params)
    this.counts[fault] += 1
    if (fault === 'unheard') throw new Error('made up: unheard')
    if (fault === 'conflict') return this.conflictFor(params)
    await act(params)
    throw new Cut('made up: unanswered')
  }

  private strikes(rule: FaultRule, i: number, params: Params): boolean {
    if (!isFor(rule, params)) return false
    const call = (this.calls[i] ?? 0) + 1
    this.calls[i] = call
    if ('nth' in rule) return call === rule.nth
    return chance(this.plan?.seed ?? 0, i, call) < rule.probability
  }

  private async delay([least, most]: readonly [number, number]): Promise<void> {
    this.counts.late += 1
    await pause(least + (most - least) * chance(this.plan?.seed ?? 0, -1, this.counts.late))
  }

  private conflictFor(params: Params): object {
    this.abort(transactionIn(params) ?? '')
    const { code, message } = conflict()
    return { code, message }
  }
}
