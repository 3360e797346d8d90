import fc from 'fast-check'
import {
  IDS,
  type Ask,
  type Asked,
  type Change,
  type Operation,
  type Page,
  type Row,
  type Single,
} from './operations'

const TAGS = ['x', 'y', 'z'] as const

const id = fc.constantFrom(...IDS)
const tag = fc.constantFrom(...TAGS)
const n = fc.integer({ min: -2, max: 4 })
const deep = fc.record({ m: n, k: n }, { requiredKeys: [] })
const row: fc.Arbitrary<Row> = fc.record(
  { _id: id, n, tag, list: fc.array(n, { maxLength: 3 }), deep },
  { requiredKeys: ['_id'] },
)

const ask: fc.Arbitrary<Ask> = fc.oneof(
  fc.record({
    field: fc.constantFrom('n', 'deep.m'),
    how: fc.constantFrom('eq', 'neq', 'gt', 'gte', 'lt', 'lte'),
    value: n,
  }),
  fc.record({
    field: fc.constant('n'),
    how: fc.constantFrom('in', 'nin'),
    values: fc.array(n, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ field: fc.constant('tag'), how: fc.constant('eq'), value: tag }),
  fc.record({ field: fc.constant('_id'), how: fc.constant('eq'), value: id }),
  fc.record({ field: fc.constant('list'), how: fc.constant('has'), value: n }),
  fc.record({
    field: fc.constantFrom('n', 'tag'),
    how: fc.constant('exists'),
    value: fc.boolean(),
  }),
)
const asked: fc.Arbitrary<Asked> = fc.record({
  join: fc.constantFrom('and', 'and', 'or'),
  asks: fc.uniqueArray(ask, { minLength: 1, maxLength: 3, selector: ({ field }) => field }),
})

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    how: fc.constantFrom('inc', 'mul', 'min', 'max'),
    field: fc.constant('n'),
    value: n,
  }),
  fc.record({ how: fc.constant('write'), field: fc.constant('tag'), value: tag }),
  fc.record({ how: fc.constant('remove'), field: fc.constantFrom('n', 'tag') }),
  fc.record({
    how: fc.constantFrom('push', 'addToSet', 'pull'),
    field: fc.constant('list'),
    value: n,
  }),
  fc.record({
    how: fc.constantFrom('merge', 'replace'),
    field: fc.constant('deep'),
    value: fc.record({ m: n }),
  }),
)
const changes = fc.uniqueArray(change, {
  minLength: 1,
  maxLength: 3,
  selector: ({ field }) => field,
})

const page: fc.Arbitrary<Page> = fc.record({
  order: fc.uniqueArray(fc.tuple(fc.constantFrom('n', 'tag'), fc.constantFrom('asc', 'desc')), {
    maxLength: 2,
    selector: ([field]) => field,
  }),
  skip: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 1, max: 5 }),
})

const single: fc.Arbitrary<Single> = fc.oneof(
  fc.record({ act: fc.constantFrom('get', 'remove'), id }),
  fc.record({ act: fc.constantFrom('add', 'set'), row }),
  fc.record({ act: fc.constant('update'), id, changes }),
)
const transaction = fc.integer({ min: 0, max: 2 })

/** One operation; reading, and what goes on inside transactions, is more frequent than the rest. */
export const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('addMany'),
      rows: fc.array(row, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('updateWhere'), asked, changes }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('removeWhere'), asked }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('count'), asked }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('find'), asked, page }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom('begin', 'begin', 'begin', 'commit', 'rollback'),
      transaction,
    }),
  },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('within'), transaction, single }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('findWithin'), transaction, asked }) },
)
