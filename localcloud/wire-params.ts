import type { Query } from './engine/constraints'
import { decode, type Value } from './ejson'

const MOST_DOCUMENTS = 1000
const USUAL_DOCUMENTS = 100

/** What the SDK posts: the action, and its parameters. */
export type Params = Readonly<Record<string, unknown>> & { readonly action: string }

/** What answers an action. */
export type Answer = (params: Params) => Promise<object> | object

export const textIn = (params: Params, name: string): string | undefined => {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const objectIn = (params: Params, name: string): Record<string, Value> | undefined => {
  const text = textIn(params, name)
  return text === undefined ? undefined : (decode(text) as Record<string, Value>)
}

export const collectionIn = (params: Params): string => textIn(params, 'collectionName') ?? ''
export const transactionIn = (params: Params): string | undefined => textIn(params, 'transactionId')

export function limitIn({ limit, queryType }: Params): number {
  if (queryType === 'DOC') return 1
  return typeof limit === 'number' ? Math.min(limit, MOST_DOCUMENTS) : USUAL_DOCUMENTS
}

export const queryIn = (params: Params): Query => objectIn(params, 'query') ?? {}
