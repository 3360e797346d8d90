export type Row = {
  readonly _id: string
  readonly n?: number
  readonly tag?: string
  readonly list?: readonly number[]
  readonly deep?: { readonly m?: number; readonly k?: number }
}

/** One thing a query asks of a document. */
export type Ask =
  | {
      readonly field: 'n' | 'deep.m'
      readonly how: 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte'
      readonly value: number
    }
  | { readonly field: 'n'; readonly how: 'in' | 'nin'; readonly values: readonly number[] }
  | { readonly field: 'tag' | '_id'; readonly how: 'eq'; readonly value: string }
  | { readonly field: 'list'; readonly how: 'has'; readonly value: number }
  | { readonly field: 'n' | 'tag'; readonly how: 'exists'; readonly value: boolean }

/** All of these at once, or any of them; no field is asked of twice. */
export type Asked = { readonly join: 'and' | 'or'; readonly asks: readonly Ask[] }

/** One thing an update does to a field. */
export type Change =
  | { readonly how: 'inc' | 'mul' | 'min' | 'max'; readonly field: 'n'; readonly value: number }
  | { readonly how: 'write'; readonly field: 'tag'; readonly value: string }
  | { readonly how: 'remove'; readonly field: 'n' | 'tag' }
  | { readonly how: 'push' | 'addToSet' | 'pull'; readonly field: 'list'; readonly value: number }
  | {
      readonly how: 'merge' | 'replace'
      readonly field: 'deep'
      readonly value: NonNullable<Row['deep']>
    }

export type Page = {
  readonly order: readonly (readonly [field: 'n' | 'tag', direction: 'asc' | 'desc'])[]
  readonly skip: number
  readonly limit: number
}

/** What can be done both inside a transaction and outside. */
export type Single =
  | { readonly act: 'get' | 'remove'; readonly id: string }
  | { readonly act: 'update'; readonly id: string; readonly changes: readonly Change[] }
  | { readonly act: 'add' | 'set'; readonly row: Row }

export type Operation =
  | Single
  | { readonly act: 'addMany'; readonly rows: readonly Row[] }
  | { readonly act: 'updateWhere'; readonly asked: Asked; readonly changes: readonly Change[] }
  | { readonly act: 'removeWhere' | 'count'; readonly asked: Asked }
  | { readonly act: 'find'; readonly asked: Asked; readonly page: Page }
  | { readonly act: 'begin' | 'commit' | 'rollback'; readonly transaction: number }
  | { readonly act: 'within'; readonly transaction: number; readonly single: Single }
  | { readonly act: 'findWithin'; readonly transaction: number; readonly asked: Asked }

/** Few, so that operations meet. */
export const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
