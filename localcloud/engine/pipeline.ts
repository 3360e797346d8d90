import { CloudError } from '../cloud-error'
import { copy, type Document } from '../ejson'
import type { Query } from './constraints'
import { piped } from './dialect'
import { geoNearStage } from './geo-near-stage'
import { isNearestFirst } from './geo-plan'
import type { Stage } from './mended-stages'
import type { Cost, Found, Reader, Search } from './reader'

/** What a first stage has the database look for, and what becomes of each document found. */
type Source = { readonly search: Search; readonly shown: (document: Document) => Document }

const EVERYONE: Source = { search: { query: {} }, shown: copy }

function matching(query: Query): Source {
  if (isNearestFirst(query))
    throw new CloudError('INVALID_PARAM', '$match cannot ask for the nearest first: use geoNear')
  return { search: { query }, shown: copy }
}

function sourceOf(reader: Reader, name: string, first: Stage = {}): Source | null {
  if ('$match' in first) return matching(first['$match'] as Query)
  if (!('$geoNear' in first)) return null
  const { geoIndexes } = reader.collection(name)
  const { search, withDistance } = geoNearStage(geoIndexes, first['$geoNear'])
  return { search, shown: withDistance }
}

/** Runs a pipeline over a collection; what its first stage looks for is answered from an index where it can be. */
export function runPipeline(reader: Reader, name: string, stages: readonly Stage[]) {
  const source = sourceOf(reader, name, stages[0])
  const rest = source ? stages.slice(1) : stages
  if (rest.some((stage) => '$geoNear' in stage))
    throw new CloudError('INVALID_PARAM', '$geoNear comes first in a pipeline or not at all')
  const { search, shown } = source ?? EVERYONE
  const found = reader.matching(name, search)
  let { examined } = found.cost
  const lookUp = (from: string, query: Query): Document[] => {
    const others: Found = reader.matching(from, { query, loose: true })
    examined += others.cost.examined
    return others.documents
  }
  const list = piped(found.documents.map(shown), rest, lookUp)
  const cost: Cost = { examined, returned: list.length, index: found.cost.index }
  return { list, cost }
}
