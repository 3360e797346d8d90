import { evalExpr } from 'mingo/core'
import { $push } from 'mingo/operators/accumulator'
import {
  $dayOfWeek,
  $dayOfYear,
  $isoWeek,
  $mergeObjects,
  $month,
  $trunc,
  $year,
} from 'mingo/operators/expression'
import type { Value } from '../ejson'

type Operator = (...asked: Parameters<typeof $year>) => Value

/** How many units (bytes or code points) a text has. */
type Measure = (text: string) => number

const bytes: Measure = (text) => Buffer.byteLength(text)
const codePoints: Measure = (text) => Array.from(text).length

const isText = (value: Value): value is string => typeof value === 'string'

/** Where a text begins within another, counted in units; -1 when it does not, null for nothing. */
const indexOfBy =
  (measure: Measure): Operator =>
  (object, operands, options) => {
    const [text, part, from = 0, to = Infinity] = evalExpr(object, operands, options) as Value[]
    if (text === null || text === undefined) return null
    if (!isText(text) || !isText(part)) throw new Error('$indexOf takes texts')
    const starts = Array.from(text, (_unit, i) => Array.from(text).slice(0, i).join(''))
    const found = starts.find((before) => {
      const at = measure(before)
      const isThere = text.startsWith(part, before.length)
      return isThere && at >= Number(from) && at + measure(part) <= Number(to)
    })
    return found === undefined ? -1 : measure(found)
  }

/** Weeks begin on Sunday, and the first Sunday begins week 1; the days before it are week 0. */
const week: Operator = (...asked) =>
  Math.floor(($dayOfYear(...asked) - $dayOfWeek(...asked) + 7) / 7)

/** The first days of January may belong to the last week of the year before, the last of December to the first after. */
const isoWeekYear: Operator = (...asked) => {
  const [year, month, isoWeek] = [$year(...asked), $month(...asked), $isoWeek(...asked)]
  if (month === 1 && isoWeek > 50) return year - 1
  return month === 12 && isoWeek === 1 ? year + 1 : year
}

/** Of a list, and of a group: then it has the documents of the group in place of one. */
const mergeObjects: Operator = (object, operand, options) =>
  Array.isArray(object)
    ? (Object.assign({}, ...$push(object, operand, options)) as Value)
    : $mergeObjects(object, operand, options)

/** Of a number alone, or of a list of it and how many places to keep. */
const trunc: Operator = (object, operand, options) =>
  $trunc(object, (Array.isArray(operand) ? operand : [operand]) as never, options)

/** Expressions that mingo lacks, or answers differently from MongoDB. */
export const mendedExpressions = {
  $indexOfBytes: indexOfBy(bytes),
  $indexOfCP: indexOfBy(codePoints),
  $week: week,
  $isoWeekYear: isoWeekYear,
  $mergeObjects: mergeObjects,
  $trunc: trunc,
}
