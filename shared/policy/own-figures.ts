import * as z from 'zod/mini'
import { plainDate } from '../kernel/fields'
import { MOST_FEN } from '../kernel/money'

import type { Figure } from './figure'
import { subsidyRule } from './meal-subsidy'
import { nationalFigures } from './national'
import { policyKeys } from './policy-key'

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most))
const fen = () => whole(1, MOST_FEN)
const names = () => z.array(z.string().check(z.minLength(1)))
const key = () => z.enum(policyKeys)

const quantity = () =>
  z.discriminatedUnion('unit', [
    z.strictObject({
      unit: z.literal('fen'),
      amount: fen(),
      per: z.enum(['month', 'year', 'once']),
    }),
    z.strictObject({
      unit: z.literal('times'),
      factor: z.number().check(z.gt(0), z.lte(100)),
      of: key(),
      floor: z.exactOptional(z.literal(true)),
    }),
    z.strictObject({ unit: z.enum(['hours', 'days', 'workingDays']), count: whole(1, 1000) }),
    z.strictObject({ unit: z.enum(['months', 'years']), length: whole(1, 200) }),
    z.strictObject({ unit: z.literal('occasions'), times: whole(1, 100) }),
    z.strictObject({ unit: z.literal('ratio'), percent: z.number().check(z.gte(0), z.lte(1000)) }),
    z.strictObject({
      unit: z.literal('tiers'),
      steps: z
        .array(z.strictObject({ from: whole(0, MOST_FEN), fen: fen() }))
        .check(z.minLength(1)),
      per: z.literal('month'),
    }),
    z.strictObject({ unit: z.literal('kinds'), kinds: names(), doubtful: names() }),
    z.strictObject({
      unit: z.literal('subsidy'),
      rules: z.array(subsidyRule()).check(z.minLength(1), z.maxLength(50)),
    }),
    z.strictObject({ unit: z.literal('scheme') }),
  ])

const ofTheNation = new Set(nationalFigures.map((figure) => figure.key))

/**
 * The figures a city enters by itself: JSON, an array of `Figure`. Each says the paper it stands in (`source`) and since
 * when it holds. What national law fixes is not the city's to set, and `to` may not lie before `from`.
 */
export const ownFiguresSchema = () =>
  z.array(
    z
      .strictObject({
        key: key(),
        value: quantity(),
        from: plainDate(),
        to: z.exactOptional(plainDate()),
        source: z.string().check(z.trim(), z.minLength(4)),
        grade: z.enum(['T', 'P', 'K']),
      })
      .check(
        z.refine((figure) => !ofTheNation.has(figure.key), { path: ['key'] }),
        z.refine(({ from, to }) => to === undefined || from <= to, { path: ['to'] }),
      ),
  )

/** The figures in a text of JSON; throws naming every place that is wrong, because no city may run on half of its figures. */
export function ownFigures(text: string): readonly Figure[] {
  const read = ownFiguresSchema().safeParse(parsed(text))
  if (read.success) return read.data
  const places = read.error.issues.map(({ path }) => path.join('.') || 'the whole')
  throw new Error(`the city's own figures are wrong at: ${[...new Set(places)].join(', ')}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
