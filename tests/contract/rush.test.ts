import { openEither, seconds, type EitherCloud } from './either-cloud'

const CLIENTS = 300
const PLACES = 50
const ROUNDS = 100

type Found = { readonly data: readonly { readonly remaining: number }[] }

let open: EitherCloud

beforeAll(async () => {
  open = await openEither({ slots: { growing: false, indexes: [] } })
})

afterAll(() => open.close())

/** Takes one place if there is one: what every booking does. */
async function take(slot: string): Promise<number> {
  const { database, command, named } = open
  const free = { _id: slot, remaining: command.gt(0) }
  const slots = database.collection(named('slots'))
  const answer: unknown = await slots.where(free).update({ remaining: command.inc(-1) })
  return (answer as { updated: number }).updated
}

it(
  '300 clients for 50 places: exactly 50 get one, a hundred times over',
  async () => {
    const slots = open.database.collection(open.named('slots'))
    for (let round = 0; round < ROUNDS; round += 1) {
      const slot = `slot-${round}`
      await slots.doc(slot).set({ remaining: PLACES })
      const taken = await Promise.all(Array.from({ length: CLIENTS }, () => take(slot)))
      const [left] = ((await slots.doc(slot).get()) as Found).data
      expect({
        round,
        taken: taken.filter((n) => n === 1).length,
        lost: taken.filter((n) => n > 1),
        left,
      }).toEqual({
        round,
        taken: PLACES,
        lost: [],
        left: { _id: slot, remaining: 0 },
      })
    }
  },
  seconds(120),
)
