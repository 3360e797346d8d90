import * as z from 'zod/mini'
import { decode, encode, type Document, type Value } from './ejson'
import type { Query } from './engine/constraints'
import type { Stage } from './engine/mended-stages'
import { parsed } from './parsed'

const MOST_DOCUMENTS = 1000
const USUAL_DOCUMENTS = 100

const stages = z.array(z.object({ stageKey: z.string(), stageValue: z.string() }))

/** What the SDK posts: the action, and its parameters. */
export type Params = Readonly<Record<string, unknown>> & { readonly action: string }

/** What answers an action. */
export type Answer = (params: Params) => Promise<object> | object

export const textIn = (params: Params, name: string): string | undefined => {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const collectionIn = (params: Params): string => textIn(params, 'collectionName') ?? ''
export const transactionIn = (params: Params): string | undefined => textIn(params, 'transactionId')

export function limitIn({ limit, queryType }: Params): number {
  if (queryType === 'DOC') return 1
  return typeof limit === 'number' ? Math.min(limit, MOST_DOCUMENTS) : USUAL_DOCUMENTS
}

/** Reads the documents in a call, where `serverDate()` and `$$NOW` stand for the moment that `now` tells. */
export function documentsIn(now: () => number) {
  const objectIn = (params: Params, name: string): Record<string, Value> | undefined => {
    const text = textIn(params, name)
    return text === undefined ? undefined : (decode(text, now()) as Record<string, Value>)
  }
  const queryIn = (params: Params): Query => objectIn(params, 'query') ?? {}
  const rowsIn = (params: Params): Document[] =>
    parsed(z.array(z.string()), params['data']).map((row) => decode(row, now()) as Document)
  const stagesIn = (params: Params): Stage[] =>
    parsed(stages, params['stages']).map(({ stageKey, stageValue }) => {
      const moment = encode(new Date(now()))
      // Trap: mingo would ask the machine what time it is.
      return {
        [stageKey]: decode(
          stageValue.replaceAll('"$$NOW"', () => moment),
          now(),
        ),
      }
    })
  return { objectIn, queryIn, rowsIn, stagesIn }
}
