import { update as updateBy } from 'mingo'
import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projectionOperators from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as windowed from 'mingo/operators/window'
import { Query as Matcher } from 'mingo/query'
import { copy, type Document, type Value } from '../ejson'
import { withSetsPushed } from './add-to-set'
import type { Query } from './constraints'
import { geoOperators } from './geo-operators'
import { schemaTest } from './json-schema'
import { mendedExpressions } from './mended-expressions'
import { lookupBy, type LookUp } from './lookup-stage'
import { inPlainStages, mendedStages, type Stage } from './mended-stages'

// Trap: mingo keeps the operators a context has, so whoever brings an own one has to find none.
const { $lookup: _joins, ...plainStages } = pipeline

const options = {
  context: Context.init({
    accumulator,
    expression: { ...expression, ...mendedExpressions },
    pipeline: { ...plainStages, ...mendedStages },
    projection: projectionOperators,
    query: { ...query, ...geoOperators },
    window: windowed,
  }),
  jsonSchemaValidator: schemaTest,
  // CloudBase runs no code that a query brings along.
  scriptEnabled: false,
}

/** Whether documents meet a query. */
export function matcherOf(condition: Query): (document: Document) => boolean {
  const matcher = new Matcher(condition, options)
  return (document) => matcher.test(document)
}

/** Documents with only the fields asked for. */
export const projected = (documents: Document[], projection: Query): Document[] =>
  new Matcher({}, options).find<Document>(documents, projection).all()

/** Runs the stages of a pipeline over documents; `lookUp` gives those of other collections. */
export function piped(documents: Document[], stages: readonly Stage[], lookUp: LookUp): Value[] {
  const plain = stages.flatMap(inPlainStages)
  const context = Context.from(options.context).addPipelineOps({ $lookup: lookupBy(lookUp) })
  const collectionResolver = (name: string) => lookUp(name, {}).map(copy)
  return new Aggregator(plain, { ...options, context, collectionResolver }).run(documents)
}

/** A document after update operators. */
export function updated(document: Document, data: Record<string, Value>): Document {
  const next = copy(document)
  updateBy(next, withSetsPushed(next, data) as never)
  return next
}
