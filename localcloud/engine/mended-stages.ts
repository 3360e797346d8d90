import { Lazy, type Iterator as Documents } from 'mingo/lazy'
import type { Options } from 'mingo/types'
import type { Value } from '../ejson'

export type Stage = Readonly<Record<string, Value>>

type Bucket = {
  readonly groupBy: Value
  readonly boundaries: readonly Value[]
  readonly default?: Value
  readonly output?: Stage
}

/** As MongoDB defines it: a group by the lower boundary, in order; a bucket with nothing in it is left out. */
function bucket({
  groupBy,
  boundaries,
  output = { count: { $sum: 1 } },
  ...rest
}: Bucket): Stage[] {
  const branches = boundaries.slice(1).map((to, i) => ({
    case: { $and: [{ $gte: [groupBy, boundaries[i]] }, { $lt: [groupBy, to] }] },
    then: { $literal: boundaries[i] },
  }))
  const other = 'default' in rest && { default: { $literal: rest.default } }
  return [
    { $group: { ...output, _id: { $switch: { branches, ...other } } } },
    { $sort: { _id: 1 } },
  ]
}

/** A stage in others that say the same, where mingo's own answers differently from MongoDB. */
export const inPlainStages = (stage: Stage): Stage[] =>
  '$bucket' in stage ? bucket(stage['$bucket'] as Bucket) : [stage]

/** Some documents by chance, none of them twice. */
const sample = (
  documents: Documents,
  { size }: { readonly size: number },
  _options: Options,
): Documents =>
  documents.transform((all: Value[]) => {
    const left = [...all]
    const many = Math.min(size, left.length)
    return Lazy(Array.from({ length: many }, () => left.splice(Math.random() * left.length, 1)[0]))
  })

/** Stages that mingo answers differently from MongoDB. */
export const mendedStages = { $sample: sample }
