import { sdkEnvironment } from '../../localcloud/local-cloud'
import { localKeys } from '../../localcloud/keys'
import { valueOf } from '../builders/applications'
import { aCity, packNamed } from '../builders/cities'
import { CHANGAN, HUMEN } from '../builders/people'
import { openCounter, people, type Counter } from './counter'

const { clerk, resident, neighbour } = people
const TUESDAY = '2026-03-03T00:40:00.000Z'

/** 东莞 as it would be if 虎门镇 had been merged into 长安镇 on Monday. */
const merged = aCity('dongguan', {
  divisions: packNamed('dongguan').divisions.map((division) =>
    division.code === HUMEN
      ? { ...division, validTo: '2026-03-02', replacedBy: CHANGAN }
      : division,
  ),
})

let counter: Counter

beforeAll(async () => {
  counter = await openCounter()
})

afterAll(() => counter.close())

/** Runs the timer itself, here: the functions of this cloud know the boundaries as they are. */
async function resettle() {
  Object.assign(process.env, sdkEnvironment(counter.cloud.url), localKeys(counter.dataDir))
  const { resettleCases } = await import('../../cloudfunctions/assistance/resettle')
  return resettleCases({ city: merged, now: TUESDAY })
}

const mergeFunds = async () => {
  Object.assign(process.env, sdkEnvironment(counter.cloud.url), localKeys(counter.dataDir))
  const { mergeFunds: merge } = await import('../../cloudfunctions/offices/merge-funds')
  return merge({ city: merged, now: TUESDAY })
}

const held = async (openid: string) => {
  const { rows } = valueOf(await counter.call(openid, 'desk', 'queue', { view: 'unclaimed' }))
  return rows.map(({ caseId }) => caseId).sort()
}

it('the open cases of a township that was merged lie with its heir the next morning, the resident is told, closed ones stay', async () => {
  const [first, second, closed] = await Promise.all(
    ['d-1', 'd-2', 'd-3'].map(async (draftId) => valueOf(await counter.submit(draftId)).caseId),
  )
  if (!first || !second || !closed) throw new Error('three cases')
  valueOf(await counter.act(clerk, 'claim', first))
  valueOf(await counter.act(resident, 'withdraw', closed))

  expect(await resettle()).toBe(2)
  expect(await held(neighbour)).toEqual([first, second].sort())
  expect(await held(clerk)).toEqual([])
  const { timeline, unit, claimed } = {
    ...(await counter.read(resident, first)),
    claimed: counter.cloud.collection('cases').find(({ _id }) => _id === first)?.['claimedBy'],
  }
  expect(unit.id).toBe(`township:${CHANGAN}`)
  expect(claimed).toBeNull()
  expect(timeline.at(-1)).toMatchObject({
    type: 'resettled',
    by: 'system',
    data: { fromUnit: `township:${HUMEN}`, toUnit: `township:${CHANGAN}` },
  })
  const told = counter.cloud.collection('notices').filter(({ type }) => type === 'resettled')
  expect(told).toHaveLength(2)
  expect((await counter.read(resident, closed)).unit.id).toBe(`township:${HUMEN}`)

  expect(await resettle()).toBe(0)
}, 60_000)

describe('the reserve fund of a township that was merged', () => {
  const [humen, changan] = [`township:${HUMEN}`, `township:${CHANGAN}`]
  const fund = (unitId: string) => {
    const found = counter.cloud.collection('funds').find(({ _id }) => _id === unitId)
    return Number(found?.['balance'])
  }
  const lines = () =>
    counter.cloud.collection('ledger').filter(({ merged: other }) => other !== undefined)
  const changes = () =>
    counter.cloud.collection('changes').filter(({ what }) => what === 'fundMerged')

  it('goes to its heir as two lines of one sum, once, with a line in the book', async () => {
    const [left, had] = [fund(humen), fund(changan)]
    expect(left).toBeGreaterThan(0)
    const both = await Promise.all([mergeFunds(), mergeFunds()])
    expect(both.sort()).toEqual([0, 1])
    expect([fund(humen), fund(changan)]).toEqual([0, had + left])
    const at = { at: TUESDAY }
    expect(lines()).toHaveLength(2)
    expect(lines()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ unitId: humen, fen: -left, merged: changan, ...at }),
        expect.objectContaining({ unitId: changan, fen: left, merged: humen, ...at }),
      ]),
    )
    expect(changes()).toMatchObject([
      {
        ...{ unitId: humen, by: { staffId: '', name: '' } },
        after: { unitId: changan, fen: String(left) },
      },
    ])
    expect(await mergeFunds()).toBe(0)
    expect(lines()).toHaveLength(2)
    expect(changes()).toHaveLength(1)
    const book = await counter.call(people.auditor, 'offices', 'checkChanges', {})
    expect(valueOf(book).brokenAt).toBeNull()
  }, 60_000)

  it('the ledger names the other', async () => {
    const found = await counter.call(people.officer, 'offices', 'ledger', { unitId: changan })
    const line = valueOf(found).lines.find((one) => one.merged !== undefined)
    expect(line?.merged).toBe(merged.units.get(humen)?.name)
  })
})
