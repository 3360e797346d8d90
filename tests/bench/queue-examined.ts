import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Application } from '@shared/assistance/application'
import { turnOf, type Status } from '@shared/assistance/lifecycle'
import type { Cursor, Narrowing } from '@shared/desk/contract'
import { scopesOf, viewsOf, type Asking, type QueueMember } from '@shared/desk/queues'
import { addHours, dateOf } from '@shared/kernel/plain-date'
import { townshipsOn } from '@shared/places/division'
import { unitIdOf } from '@shared/places/unit'
import { villageName } from '@shared/places/village'
import { startCityCloud, type CityCloud } from '../../localcloud/city-cloud'
import { Journal } from '../../localcloud/engine/journal'
import { aClock, anApplication, MONDAY, valueOf } from '../builders/applications'
import { aCity } from '../builders/cities'
import { aClerk, anApprover, anOfficer } from '../builders/people'
import { people, speakTo } from '../contract/counter'
import { emptyFolder } from '../contract/sdk'
import { rounded, type Bench } from './figure'

const CASES = 200_000
const { pack, fallback } = aCity('dongguan')
const townships = townshipsOn(pack.divisions, dateOf(MONDAY))

/** How many of forty cases stand where, after some years of a city: most are at their end. */
const shares: readonly (readonly [Status, number])[] = [
  ['submitted', 4],
  ['accepted', 3],
  ['advanced', 1],
  ['supplement', 2],
  ['posted', 1],
  ['proposed', 2],
  ['inForce', 7],
  ['granted', 10],
  ['refused', 4],
  ['ended', 4],
  ['withdrawn', 2],
]
const standings = shares.flatMap(([status, share]) => Array.from({ length: share }, () => status))

/** What is put up in the village once it has been decided. */
const PUT_UP: readonly Status[] = ['granted', 'inForce']

/** The `i`th of a list that begins again at its end. */
function oneOf<T>(list: readonly T[], i: number): T {
  const found = list[Math.floor(i) % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}

const programmes = ['temporary-relief', 'dibao', 'tekun']
const villages = ['示例一村', '示例二村', '示例三村', '示例四村'].map(villageName)

/** Nobody has claimed it, or one of two people has. */
const claims = (code: string, post: 'clerk' | 'officer') => [
  null,
  ...[1, 2].map((n) => ({ staffId: `s-${code}-${post}-${n}`, name: `示例${n}` })),
]

/**
 * Where a case lies, and who may have claimed it: some went to the city, and stay in the township's queue as well once
 * they are closed. Trap: lengths that share a divisor would give the city only cases of a few statuses; 19 shares none.
 */
function placeOf(i: number, isClosed: boolean) {
  const township = oneOf(townships, i)
  const receivingUnit = unitIdOf(township)
  const wentUp = Math.floor(i / townships.length) % 19 === 0
  const decidingUnit = wentUp ? fallback.id : receivingUnit
  const queueIds = [...new Set(isClosed ? [decidingUnit, receivingUnit] : [decidingUnit])]
  const claimants = wentUp ? claims(pack.code, 'officer') : claims(township.code, 'clerk')
  const under = [receivingUnit, fallback.id]
  return {
    place: { receivingUnit, decidingUnit, queueIds, under, township: township.code },
    claimants,
  }
}

/** Due from two weeks ago to a year ahead; of some the end is not known, and nothing closed is due. */
const dueOf = (i: number, isClosed: boolean): string | null =>
  isClosed || i % 49 === 0 ? null : addHours(MONDAY, ((i * 7919) % 9973) - 14 * 24)

/** A made-up case as the functions would have kept it, each number another. */
function caseOf(i: number): Application {
  const round = (i * 13) / townships.length
  const status = oneOf(standings, round)
  const isClosed = turnOf[status] === 'nobody'
  const { place, claimants } = placeOf(i, isClosed)
  const dueAt = dueOf(i, isClosed)
  const isWatched = turnOf[status] === 'office' && dueAt !== null && dueAt < MONDAY
  return anApplication({
    ...place,
    _id: `a-${i}`,
    no: `LS20260302-${i}`,
    programme: oneOf(programmes, i / 7),
    village: oneOf(villages, i / 3),
    openKeys: [isClosed ? `a-${i}` : `k-${i}`],
    applicantKey: `k-${i}`,
    status,
    dueAt,
    updatedAt: addHours(MONDAY, -((i * 7919) % 99_991)),
    clocks: [aClock({ dueAt, state: isClosed ? 'met' : 'running' })],
    claimedBy: oneOf(claimants, round / standings.length),
    watchedBy: isWatched ? [fallback.id] : [],
    ...(PUT_UP.includes(status) && i % 7 === 0 && { toPublish: true }),
  })
}

/** Puts the cases on disk behind the functions' back, where the cloud finds them when it starts. */
async function fill(dataDir: string) {
  const journal = new Journal(path.join(dataDir, 'database.sqlite'))
  const documents = Array.from({ length: CASES }, (_, i) => caseOf(i))
  await journal.keep(
    documents.map((document) => ({ collection: 'cases', id: document._id, document })),
  )
  journal.close()
}

const staff: readonly (readonly [openid: string, member: QueueMember])[] = [
  [people.clerk, aClerk()],
  [people.approver, anApprover()],
  [people.officer, anOfficer()],
]

type Cost = { readonly name: string; readonly ratio: number; readonly calls: number }

/** What one piece of work costs: SDK calls, and cases looked at for each given back. The caller's own row is no case. */
async function costOf(cloud: CityCloud, name: string, work: () => Promise<number>): Promise<Cost> {
  cloud.resetCalls()
  const returned = await work()
  const examined = cloud.examined().examined - 1
  const calls = Object.values(cloud.calls()).reduce((sum, n) => sum + n, 0)
  const ratio = returned === 0 ? examined : examined / returned
  return { name: `${name}: ${examined} for ${returned}`, ratio, calls }
}

/** The first page of a view, and the one behind it where there is one. */
async function pagesOf(
  cloud: CityCloud,
  openid: string,
  { view, scope = 'own' }: Asking,
  narrow: Narrowing = {},
) {
  const { call } = speakTo(cloud.url)
  const ends: Cursor[] = []
  const page = async () => {
    const input = { view, scope, narrow, ...(ends[0] && { after: ends[0] }) }
    const { rows, next } = valueOf(await call(openid, 'desk', 'queue', input))
    if (next) ends.unshift(next)
    return rows.length
  }
  const name = [scope, view, 'of', openid, ...Object.keys(narrow)].join(' ')
  const first = await costOf(cloud, name, page)
  return ends.length > 0 ? [first, await costOf(cloud, `${name}, second page`, page)] : [first]
}

const worstOf = (costs: readonly Cost[], by: 'ratio' | 'calls') =>
  costs.reduce((worst, cost) => (cost[by] > worst[by] ? cost : worst))

/**
 * What the real `desk` function has the database look at for each case it gives back: the worst page of every view of a
 * clerk, an approver and the city's officer, of their own office and of those below, among 200,000 cases of 东莞, the second
 * pages and one township of the city with them. Looked at, but not given back, is the one case that says there are more. And the SDK calls of the worst page.
 */
export const queueExamined: Bench = async () => {
  const dataDir = emptyFolder()
  await fill(dataDir)
  // What a timer looks at between two pages is no cost of a page.
  const resting = ['assistance', 'figures', 'marriage']
  const cloud = await startCityCloud({ city: pack.id, port: 0, dataDir, resting })
  cloud.travel(MONDAY)
  // A function asks for the boundaries and the outlines once in five minutes, which is not counted.
  valueOf(await speakTo(cloud.url).call(people.clerk, 'desk', 'counts'))
  const costs: Cost[] = []
  for (const [openid, member] of staff)
    for (const scope of scopesOf(member))
      for (const view of viewsOf(member, scope))
        costs.push(...(await pagesOf(cloud, openid, { view, scope })))
  const { code: township } = oneOf(townships, 0)
  const programme = 'dibao'
  const narrowed = [
    [people.clerk, 'own', { programme }],
    [people.clerk, 'own', { village: villageName('示例二村') }],
    [people.officer, 'own', { township }],
    [people.officer, 'below', { programme }],
    [people.officer, 'below', { township }],
  ] as const
  for (const [openid, scope, narrow] of narrowed)
    for (const view of ['waiting', 'closed'] as const)
      costs.push(...(await pagesOf(cloud, openid, { view, scope }, narrow)))
  await cloud.close()
  rmSync(dataDir, { recursive: true })
  const worst = worstOf(costs, 'ratio')
  const dearest = worstOf(costs, 'calls')
  return [
    {
      name: 'desk.queue.examined',
      value: rounded(worst.ratio),
      unit: `looked at for each returned (${worst.name})`,
      target: '≤ 1.2',
    },
    {
      name: 'desk.queue.calls',
      value: dearest.calls,
      unit: `SDK calls a page (${dearest.name})`,
      target: '≤ 2',
    },
  ]
}
