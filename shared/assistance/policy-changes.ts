import type { City } from '../cities/city'
import type { PlainDate } from '../kernel/plain-date'
import { figureOn, type PolicyKey, type Quantity } from '../policy/figure'
import type { Programme } from './programme'
import type { Answers } from './sections'

/** A figure that is not what it was: absent on the day it is not set. */
export type FigureChange = {
  readonly key: PolicyKey
  readonly from?: Quantity
  readonly to?: Quantity
}

/** What 低保 goes by besides its standard: its tiers, and what is on top. */
const TOPPED_UP: readonly PolicyKey[] = ['dibao.tiers', 'dibao.extra']

function benefitKeys({ benefit }: Programme, answers: Answers): readonly PolicyKey[] {
  if (benefit.kind === 'proposed') return [benefit.cap, ...(benefit.toppedUp ? TOPPED_UP : [])]
  if (benefit.kind === 'fixed') return benefit.standards(answers)
  return benefit.kind === 'tiered' ? [benefit.tiers] : []
}

/** Every figure a programme names, for somebody who answers like that. */
function keysOf(programme: Programme, answers: Answers): PolicyKey[] {
  const { limits, extension, inForce = {} } = programme
  const { review, certification, validity, fadeOut } = inForce
  const named = [extension, review?.(answers), certification, validity, fadeOut]
  return [...Object.values(limits), ...benefitKeys(programme, answers), ...named].filter(
    (key) => key !== undefined,
  )
}

/** A multiple changes when what it is of does. */
function withBase(city: City, key: PolicyKey, on: PlainDate): PolicyKey[] {
  const value = valueOn(city, key, on)
  return value?.unit === 'times' ? [key, ...withBase(city, value.of, on)] : [key]
}

function valueOn(city: City, key: PolicyKey, on: PlainDate): Quantity | undefined {
  const figure = figureOn(city.figures, key, on)
  return figure.ok ? figure.value.value : undefined
}

/**
 * Which figures of a programme have changed from one day to another: a form begun under the old ones is shown them before it
 * is sent. Figures that depend on the answers are those of `answers`.
 */
export function figuresChanged(
  programme: Programme,
  city: City,
  from: PlainDate,
  to: PlainDate,
  answers: Answers = {},
): FigureChange[] {
  const keys = keysOf(programme, answers).flatMap((key) => [
    ...withBase(city, key, from),
    ...withBase(city, key, to),
  ])
  return [...new Set(keys)].flatMap((key) => {
    const [before, after] = [valueOn(city, key, from), valueOn(city, key, to)]
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    return { key, ...(before && { from: before }), ...(after && { to: after }) }
  })
}
