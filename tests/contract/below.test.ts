import { valueOf } from '../builders/applications'
import { LINGSHAN, QINNAN, XIANGYANG } from '../builders/people'
import { inQinzhou, openCounter, type Counter } from './counter'

const { clerk, county, city, federation } = inQinzhou
const auditor = 'o-example-450700-auditor-1'
const [here, nextDoor, elsewhere] = [XIANGYANG, '450702002', `${LINGSHAN}001`]

let counter: Counter
/** The cases' numbers, by the township they came to. */
const numbers: Record<string, string> = {}
const caseIds: Record<string, string> = {}

beforeAll(async () => {
  counter = await openCounter('qinzhou')
  for (const township of [here, nextDoor, elsewhere]) {
    const { no, caseId } = valueOf(await counter.submitChild(`d-${township}`, township))
    numbers[township] = no
    caseIds[township] = caseId
  }
})

afterAll(() => counter.close())

const queue = (openid: string, input: object = {}) =>
  counter.call(openid, 'desk', 'queue', { view: 'working', scope: 'below', ...input })
const seen = async (openid: string, input: object = {}) =>
  new Set(valueOf(await queue(openid, input)).rows.map(({ no }) => no))
const at = (...townships: string[]) => new Set(townships.map((township) => numbers[township]))
const refusedAs = (code: string) => ({ ok: false, problem: { code } })

describe('an office looks at the cases of those below it', () => {
  it('a county at its own townships', async () => {
    expect(await seen(county)).toEqual(at(here, nextDoor))
  })

  it('the city at all of them', async () => {
    expect(await seen(city)).toEqual(at(here, nextDoor, elsewhere))
  })

  it('its own queue is another question', async () => {
    expect(await seen(county, { scope: 'own' })).toEqual(new Set())
  })

  it('one township by itself, with the office named', async () => {
    const { rows } = valueOf(await queue(city, { narrow: { township: elsewhere } }))
    expect(rows.map(({ no, unit }) => [no, unit.id])).toEqual([
      [numbers[elsewhere], `township:${elsewhere}`],
    ])
  })

  it('one county by itself', async () => {
    expect(await seen(city, { narrow: { township: QINNAN } })).toEqual(at(here, nextDoor))
  })

  it('a programme nobody asked for matches nothing', async () => {
    expect(await seen(city, { narrow: { programme: 'dibao' } })).toEqual(new Set())
  })

  it.each<[string, string, object]>([
    ['a clerk asks below their township', clerk, {}],
    ['a county asks for another’s township', county, { narrow: { township: elsewhere } }],
    ['a county asks for a township nobody knows', county, { narrow: { township: '450702999' } }],
    ['the city asks for a view it has not below', city, { view: 'mine' }],
    ['残联 asks for what it does not verify', federation, { scope: 'own', view: 'working' }],
  ])('%s: refused', async (_, openid, input) => {
    expect(await queue(openid, input)).toMatchObject(refusedAs('not_allowed'))
  })

  it('what another office has is no more found than what does not exist', async () => {
    const find = async (openid: string, township: string) =>
      valueOf(await counter.call(openid, 'desk', 'find', { text: numbers[township] })).rows.length
    expect(await find(county, nextDoor)).toBe(1)
    expect(await find(county, elsewhere)).toBe(0)
    expect(await find(clerk, nextDoor)).toBe(0)
    expect(await find(city, elsewhere)).toBe(1)
    expect(await find(auditor, elsewhere)).toBe(1)
  })
})

describe('a case of an office below', () => {
  const read = (openid: string, township: string) =>
    counter.call(openid, 'assistance', 'read', { caseId: caseIds[township] })
  const looks = () => counter.cloud.collection('looks').length

  it.each([
    ['the county', county],
    ['the city', city],
    ['who audits the city', auditor],
  ])('%s reads it masked, does nothing, and the look is noted', async (_, openid) => {
    const before = looks()
    const view = valueOf(await read(openid, here))
    expect(view.offers).toEqual([])
    expect(view.staff?.applicant).toContain('*')
    expect(looks()).toBe(before + 1)
  })

  it('another county’s is not there', async () => {
    expect(await read(county, elsewhere)).toMatchObject(refusedAs('not_found'))
  })

  it('nothing of it is shown in clear', async () => {
    const input = { caseId: caseIds[here], what: 'name' }
    expect(await counter.call(city, 'assistance', 'reveal', input)).toMatchObject(
      refusedAs('not_allowed'),
    )
    expect(await counter.call(auditor, 'assistance', 'reveal', input)).toMatchObject(
      refusedAs('not_allowed'),
    )
  })

  it('sent to another county it goes out of the sight of the first', async () => {
    const caseId = caseIds[here] ?? ''
    valueOf(await counter.act(clerk, 'claim', caseId))
    const unitId = `township:${elsewhere}`
    valueOf(await counter.act(clerk, 'reroute', caseId, { unitId, reason: '示例' }))
    expect(await seen(county)).toEqual(at(nextDoor))
    expect(await read(county, here)).toMatchObject(refusedAs('not_found'))
    const events = counter.cloud.collection('events').filter((one) => one['caseId'] === caseId)
    expect(events.at(-2)?.['under']).toContain(`county:${QINNAN}`)
    expect(events.at(-1)?.['under']).toContain(`county:${LINGSHAN}`)
  })
})
