import fc from 'fast-check'
import { openEither, seconds, type EitherCloud } from './either-cloud'
import { operation } from './model/arbitrary'
import { Model, type Outcome } from './model/model'
import type { Operation } from './model/operations'
import { Wire } from './model/wire'

const SEQUENCES = 150
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

let open: EitherCloud

beforeAll(async () => {
  process.stdout.write(`      operations by SEED=${seed}\n`)
  open = await openEither({
    things: {
      growing: false,
      indexes: [
        {
          name: 'n',
          fields: [
            ['n', 1],
            ['_id', 1],
          ],
        },
        {
          name: 'tag',
          fields: [
            ['tag', 1],
            ['n', -1],
            ['_id', 1],
          ],
        },
        {
          name: 'list',
          fields: [
            ['list', 1],
            ['n', 1],
          ],
        },
        { name: 'deep', fields: [['deep.m', 1]] },
      ],
    },
  })
})

afterAll(() => open.close())

/** Inside a transaction and without an order, rows may come in any. */
const comparable = (operation: Operation, outcome: Outcome): unknown =>
  operation.act === 'findWithin' && typeof outcome === 'object' && 'rows' in outcome
    ? [...outcome.rows].sort((a, b) => (a._id < b._id ? -1 : 1))
    : outcome

async function sameAll(operations: readonly Operation[], met: Set<string>) {
  const model = new Model()
  const wire = new Wire(open)
  try {
    for (const [step, operation] of operations.entries()) {
      const expected = model.act(operation)
      met.add(`${operation.act} ${typeof expected === 'object' ? 'answered' : expected}`)
      if (expected === 'waits' || expected === 'nobody') continue
      const outcome = comparable(operation, await wire.act(operation))
      expect({ step, operation, outcome }).toEqual({
        step,
        operation,
        outcome: comparable(operation, expected),
      })
    }
    expect(await wire.rows()).toEqual(
      [...model.rows.values()].sort((a, b) => (a._id < b._id ? -1 : 1)),
    )
  } finally {
    await wire.clear()
  }
}

it(
  'answers and keeps what a plain model does, whatever is done to it',
  async () => {
    const met = new Set<string>()
    const sequences = fc.array(operation, { minLength: 20, maxLength: 80, size: 'max' })
    await fc.assert(
      fc.asyncProperty(sequences, (operations) => sameAll(operations, met)),
      { seed, numRuns: SEQUENCES },
    )
    // A sequence in which nothing ever met would prove nothing.
    expect([...met]).toEqual(
      expect.arrayContaining([
        'add duplicate',
        'within conflict',
        'within duplicate',
        'commit done',
        'findWithin answered',
      ]),
    )
  },
  seconds(120),
)
