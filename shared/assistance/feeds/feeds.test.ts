import { fromJSONSchema } from 'zod'
import * as z from 'zod/mini'
import { anApplication, aSituation, MONDAY } from '../../../tests/builders/applications'
import { keptFor } from '../../../tests/builders/answers'
import { aCity, aTownship, aMadeUpCity } from '../../../tests/builders/cities'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import { HUMEN } from '../../../tests/builders/people'
import { fieldsOf, publishedRow, type FeedRow } from '../../kernel/feed'
import { placeNamesFeed } from '../../places/place-names-feed'
import type { Application } from '../application'
import { programmes } from '../programmes/all'
import { caseFeeds, feeds } from './all'
import { assistiveDeviceFeed } from './assistive-device'
import type { CaseFeed, Source } from './case-feed'
import { elderCareFeed } from './elder-care'
import { lowIncomeFeed } from './low-income'
import { socialAssistanceFeed } from './social-assistance'

const told = { reason: '示例', appealTo: '示例', appealDays: 60, appealUntil: '2026-05-01' }
const granted = { outcome: 'grant', at: MONDAY, staffId: 's', ...told } as const
const refused = { ...granted, outcome: 'refuse' } as const

/** A case of a programme as it stands, with the sample form. */
function aSource(id: string, changes: Partial<Application> = {}, answers?: object): Source {
  const programme = programmes.get(id)
  if (!programme) throw new Error(`no programme ${id}`)
  const application = anApplication({ programme: id, township: HUMEN, ...changes })
  return { ...aSituation(), application, programme, answers: keptFor(programme, answers) }
}

const decided = (id: string, answers?: object) => aSource(id, { decision: granted }, answers)

const samples: Readonly<Record<string, readonly FeedRow[]>> = {
  ...Object.fromEntries(
    caseFeeds.map((feed) => [
      feed.id,
      feed.programmes.flatMap((id) => feed.rows(aSource(id, { decision: granted }))),
    ]),
  ),
  'place-names': placeNamesFeed.divisionRows(aCity('qinzhou').pack.divisions),
}

describe.each(feeds.map((feed) => [feed.id, feed] as const))('%s', (id, feed) => {
  const rows = samples[id] ?? []

  it('every sample row is what its published schema says, to a reader of JSON Schema', () => {
    const schema = fromJSONSchema(publishedRow(feed))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(schema.safeParse(row)).toMatchObject({ success: true })
      expect(schema.safeParse({ ...row, more: 'x' }).success).toBe(false)
      expect(z.parse(feed.row(), row)).toEqual(row)
    }
  })

  it('every field has a name and a meaning in Chinese, and no two one name', () => {
    const fields = fieldsOf(feed)
    for (const { title, description } of fields) {
      expect(title).toMatch(/\p{Script=Han}/u)
      expect(description).toMatch(/\p{Script=Han}/u)
    }
    expect(new Set(fields.map(({ title }) => title)).size).toBe(fields.length)
  })

  it('its key is among its fields, and finds one row', () => {
    const names = fieldsOf(feed).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...feed.key]))
    const [sample] = feed === placeNamesFeed ? [rows] : [rows.slice(0, 2)]
    const keys = sample.map((row) => feed.key.map((name) => row[name]).join('/'))
    if (feed.key.length > 1 || feed === placeNamesFeed) expect(new Set(keys).size).toBe(keys.length)
  })
})

it('programmes of feeds are there', () => {
  for (const { programmes: taken } of caseFeeds)
    expect([...programmes.keys()]).toEqual(expect.arrayContaining([...taken]))
})

describe('低收入人口库', () => {
  const idOf = anIdNumber()
  const household = { unit: { apply: 'whole' } }

  it.each<[string, Partial<Application>, string]>([
    ['granted', { decision: granted, status: 'inForce' }, '已确认'],
    ['being changed', { decision: granted, status: 'proposed' }, '已确认'],
    ['held back', { decision: granted, status: 'suspended' }, '暂停'],
    ['over', { decision: granted, status: 'ended' }, '已终止'],
    ['refused', { decision: refused, status: 'refused' }, '不予确认'],
    [
      'not gone on with',
      { decision: { ...refused, outcome: 'discontinue' }, status: 'discontinued' },
      '终止办理',
    ],
  ])('a case %s', (_name, changes, standing) => {
    const rows = lowIncomeFeed.rows(aSource('dibao', changes, household))
    expect(rows).toMatchObject([
      { standing, relation: '本人', idNumber: idOf, name: '示例申请人' },
      { standing, relation: '配偶', name: '示例配偶' },
    ])
  })

  it.each(['submitted', 'withdrawn', 'declined', 'expired'] as const)(
    'hears nothing of a case that is %s and was never decided',
    (status) => {
      expect(lowIncomeFeed.rows(aSource('dibao', { status }))).toEqual([])
    },
  )

  it('somebody who applies alone is alone', () => {
    const alone = { unit: { apply: 'single', reason: 'illness' } }
    expect(lowIncomeFeed.rows(decided('dibao', alone))).toMatchObject([{ relation: '本人' }])
  })

  it('says what is paid now, from when until when', () => {
    const amounts = [
      { from: '2026-04', fen: 50_000 },
      { from: '2026-06', fen: 43_210 },
    ]
    const benefit = { amounts, from: '2026-04', until: '2027-03' }
    const [row] = lowIncomeFeed.rows(aSource('dibao', { decision: granted, benefit }))
    expect(row).toMatchObject({ amount: '432.10', from: '2026-04', until: '2027-03' })
  })
})

it('社会救助数据系统: a case from the day it is sent, whatever became of it', () => {
  const rows = (changes: Partial<Application>) =>
    socialAssistanceFeed.rows(aSource('temporary-relief', { lane: 'emergency', ...changes }))
  expect(rows({})).toMatchObject([
    {
      ...{ programme: '临时救助', lane: '急难型', stage: '待受理', townshipName: '虎门镇' },
      ...{ sentOn: '2026-03-02', decidedOn: null, amount: null, reason: null },
    },
  ])
  expect(rows({ status: 'withdrawn' })).toMatchObject([{ stage: '申请人撤回' }])
  expect(rows({ status: 'refused', decision: refused })).toMatchObject([
    { stage: '不予确认', decidedOn: '2026-03-02', reason: '示例' },
  ])
  expect(rows({ township: 'unknown' })).toMatchObject([{ townshipCode: null, townshipName: null }])
})

it('养老服务平台: what an old person needs', () => {
  const needsOf = (id: string) => elderCareFeed.rows(decided(id)).map((row) => row['needs'])
  expect(needsOf('elder-service')).toEqual(['助餐、助浴'])
  expect(needsOf('home-adaptation')).toEqual(['扶手'])
  expect(needsOf('elder-allowance')).toEqual([null])
  expect(elderCareFeed.rows(aSource('elder-service'))).toEqual([])
})

it('辅具平台: which device, for how long', () => {
  expect(assistiveDeviceFeed.rows(decided('assistive-device'))).toMatchObject([
    { device: '轮椅', months: '6', standing: '已确认', phone: '13800000000' },
  ])
  expect(assistiveDeviceFeed.rows(aSource('assistive-device'))).toEqual([])
})

it('地名库: a township that was merged stays, with its last day and who came after it', () => {
  const merged = aTownship({ validTo: '2026-05-31', replacedBy: '999999102' })
  const next = aTownship({ code: '999999102', name: '示例街道', validFrom: '2026-06-01' })
  const { divisions } = aMadeUpCity([merged, next]).pack
  expect(placeNamesFeed.divisionRows(divisions).slice(1)).toMatchObject([
    { code: '999999101', validTo: '2026-05-31', replacedBy: '999999102', validFrom: null },
    { code: '999999102', validFrom: '2026-06-01', validTo: null, replacedBy: null },
  ])
})

it('no sum is in a feed that the case does not have', () => {
  const rowsOf = (feed: CaseFeed, id: string) => feed.rows(decided(id))
  expect(rowsOf(lowIncomeFeed, 'low-income')[0]).toMatchObject({ amount: null, from: null })
})
