import { valueOf } from '../builders/applications'
import { CHANGAN, HUMEN } from '../builders/people'
import { aSite, IN_HUMEN, northOf } from '../builders/sites'
import { everythingIn, openCounter, people, type Counter } from './counter'

const { admin, auditor, clerk, officer, resident } = people

let counter: Counter

beforeAll(async () => {
  counter = await openCounter('dongguan', '2026-03-02T03:30:00.000Z')
  await counter.empty('sites')
  await counter.insert('sites', [
    aSite({ _id: 'p-1', name: '示例甲饭堂', at: northOf(IN_HUMEN, 500) }),
    aSite({ _id: 'p-2', name: '示例乙饭堂', at: IN_HUMEN, status: 'suspended', suspended: '示例' }),
    aSite({ _id: 'p-3', name: '示例丙中心', at: IN_HUMEN, kind: 'careCentre', group: 'elders' }),
    aSite({ _id: 'p-4', name: '示例丁饭堂', at: null }),
  ])
})

afterAll(() => counter.close())

const HEADER = '镇街,村(社区),经度,纬度,60岁以上人数,80岁以上人数'
const row = (township: string, name: string, north: number, elders = '100,20') =>
  `${township},${name},113.67,${northOf(IN_HUMEN, north).latitude},${elders}`
const file = (...rows: string[]) => ({
  file: Buffer.from([HEADER, ...rows].join('\r\n')).toString('base64'),
})
type Verb =
  'coverage' | 'coverageFile' | 'communityFile' | 'previewCommunities' | 'importCommunities'
const call = <V extends Verb>(by: string, verb: V, input: object = {}) =>
  counter.call(by, 'meals', verb, input)

const two = file(row('虎门镇', '示例东社区', 0), row('长安镇', '示例西社区', 3000, '50,5'))

it('nothing was brought: nothing is said of anybody', async () => {
  expect(valueOf(await call(officer, 'coverage'))).toEqual({
    ...{ rows: [], townships: [], places: 1 },
    whole: { communities: 0, elders60: 0, elders80: 0, far60: 0, far80: 0 },
  })
})

it('a file is looked at before it is taken, and nothing is kept', async () => {
  const before = everythingIn(counter)
  expect(valueOf(await call(officer, 'previewCommunities', two))).toEqual({
    ...{ right: 2, wrong: 0, townships: 2, issues: [] },
  })
  const mixed = file(row('虎门镇', '示例东社区', 0), row('示例镇', '示例', 0), row('虎门镇', '', 0))
  expect(valueOf(await call(officer, 'previewCommunities', mixed))).toMatchObject({
    ...{ right: 1, wrong: 2, townships: 1 },
    issues: [
      { path: '3.镇街', fault: 'township_unknown' },
      { path: '4.村(社区)', fault: 'required' },
    ],
  })
  expect(everythingIn(counter)).toEqual(before)
})

it.each<[string, string, object, object]>([
  [
    'one row is wrong',
    officer,
    file(row('虎门镇', '示例', 0), row('示例镇', '示例', 0)),
    { code: 'file_rows' },
  ],
  [
    'other columns',
    officer,
    { file: Buffer.from('a,b\r\n1,2').toString('base64') },
    { code: 'file_columns' },
  ],
  ['only a header', officer, file(), { code: 'file_empty' }],
  ['too large', officer, { file: 'AAAA'.repeat(250_000) }, { code: 'file_too_large' }],
  ['no base64', officer, { file: '{}' }, { code: 'invalid_input' }],
  ['an object', officer, { file: { $gt: '' } }, { code: 'invalid_input' }],
  ['a list', officer, { file: [] }, { code: 'invalid_input' }],
  ['a clerk', clerk, two, { code: 'not_allowed' }],
  ['an auditor', auditor, two, { code: 'not_allowed' }],
  ['a resident', resident, two, { code: 'not_allowed' }],
])('nothing is taken in: %s', async (_, by, input, problem) => {
  const before = everythingIn(counter)
  expect(await call(by, 'importCommunities', input)).toMatchObject({ ok: false, problem })
  expect(everythingIn(counter)).toEqual(before)
})

describe('taken in', () => {
  it('each community has the nearest open place and the walk, the farthest first', async () => {
    const taken = { communities: 2, townships: 2 }
    expect(valueOf(await call(officer, 'importCommunities', two))).toEqual(taken)
    const { rows, townships, whole, places } = valueOf(await call(officer, 'coverage'))
    expect(rows).toMatchObject([
      { township: CHANGAN, name: '示例西社区', site: '示例甲饭堂', minutes: 54, walkable: false },
      { township: HUMEN, name: '示例东社区', site: '示例甲饭堂', minutes: 11, walkable: true },
    ])
    expect(townships).toMatchObject([
      { code: CHANGAN, name: '长安镇', far60: 50, far80: 5 },
      { code: HUMEN, name: '虎门镇', elders60: 100, far60: 0 },
    ])
    expect(whole).toEqual({ communities: 2, elders60: 150, elders80: 25, far60: 50, far80: 5 })
    expect(places).toBe(1)
  })

  it('a township sees its own, an auditor and an admin of the city all, a resident nothing', async () => {
    const seen = async (by: string) =>
      valueOf(await call(by, 'coverage')).rows.map(({ township }) => township)
    expect(await seen(clerk)).toEqual([HUMEN])
    expect(await seen(auditor)).toEqual([CHANGAN, HUMEN])
    expect(await seen(admin)).toEqual([CHANGAN, HUMEN])
    expect(await call(resident, 'coverage')).toMatchObject({ problem: { code: 'not_allowed' } })
  })

  it('the file says the same, and no cell of it runs', async () => {
    const evil = file(row('虎门镇', '示例东社区', 0))
    valueOf(await call(officer, 'importCommunities', evil))
    await counter.insert('sites', [aSite({ _id: 'p-0', name: '=HYPERLINK("示例")', at: IN_HUMEN })])
    const { file: text } = valueOf(await call(clerk, 'coverageFile'))
    expect(text.split('\r\n')).toEqual([
      '\uFEFF镇街,村(社区),60岁以上人数,80岁以上人数,最近的助餐点,走路约(分钟),15分钟内走得到',
      `虎门镇,示例东社区,100,20,"'=HYPERLINK(""示例"")",1,是`,
      '',
    ])
  })

  it('again, it replaces what was known of a township, and leaves the others', async () => {
    valueOf(await call(officer, 'importCommunities', file(row('虎门镇', '示例新社区', 100, '7,1'))))
    const { rows } = valueOf(await call(officer, 'coverage'))
    expect(rows.map(({ name }) => name)).toEqual(['示例西社区', '示例新社区'])
    const { lines } = valueOf(await counter.call(admin, 'offices', 'changes'))
    expect(lines[0]).toMatchObject({ what: 'communities', after: { communities: '1', areas: '1' } })
  })

  it('to begin a file with there is an empty one', async () => {
    const { file: text } = valueOf(await call(officer, 'communityFile'))
    expect(text).toBe(`\uFEFF${HEADER}\r\n`)
  })
})
