import { valueOf } from '../builders/applications'
import { addDays, dateOf, instantAt, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import type { CityCloud } from '../../localcloud/city-cloud'
import { exampleId } from '../../localcloud/example-sites'
import { HUMEN } from '../builders/people'
import { aCouple, aHold } from '../builders/couples'
import { anIdNumber } from '../builders/id-numbers'
import { aLeadRow, leadFileOf } from '../builders/lead-files'
import { people, speakTo, withoutPapers } from '../contract/counter'

type Kept = {
  readonly id: string
  readonly programme: string
  readonly savedAt: string
  readonly photos: readonly never[]
  readonly answers: object
}

/** A half-filled draft, as the phone keeps it: one page in order, one with mistakes. */
const draft: Kept = {
  id: 'd-screens',
  programme: 'temporary-relief',
  savedAt: '2026-11-21T01:38:00.000Z',
  photos: [],
  answers: {
    applicant: { ...withoutPapers().applicant, idNumber: '44190019480312002', phone: '1380000000' },
    household: { members: [{ name: '林桂兰', idNumber: '44190019300102' }] },
    payout: { way: 'account' },
  },
}

/** The pages that other programmes have, each in a draft of that programme with nothing but a name in it. */
const pagesElsewhere: Readonly<Record<string, readonly string[]>> = {
  dibao: ['agent', 'hukou', 'unit', 'income', 'property', 'health', 'relatives', 'authorisations'],
  tekun: ['supporters'],
  'rigid-expense': ['expenses'],
  'disability-care': ['disability'],
  'elder-service': ['care'],
  'home-adaptation': ['adaptation'],
  'assistive-device': ['device'],
  'meal-service': ['meals'],
  funeral: ['deceased'],
  'small-wish': ['wish'],
  'unsupported-child': ['child', 'guardian', 'parents'],
}

const person = { name: '示例申请人', idNumber: anIdNumber() }

const draftOf = (programme: string): Kept => ({
  ...{ id: `d-${programme}`, programme, savedAt: draft.savedAt, photos: [] },
  answers: {
    applicant: person,
    household: { members: [{ name: '示例家人', idNumber: anIdNumber({ serial: 2 }) }] },
    income: { lines: [{}] },
  },
})

/** Every draft that is on the phone. */
export const drafts: readonly Kept[] = [draft, ...Object.keys(pagesElsewhere).map(draftOf)]

/** Two cases in a city, one of them claimed and waiting for the resident. Gives that one's id. */
export async function prepareCases(url: string): Promise<string> {
  const { consent, submit, act, call, send } = speakTo(url)
  await consent(people.resident)
  const { caseId } = valueOf(await submit('screens'))
  valueOf(await submit('screens-2'))
  valueOf(await act(people.clerk, 'claim', caseId))
  const notice = { asks: [{ section: 'documents' }], note: '还差一张住院通知' }
  valueOf(await act(people.clerk, 'askSupplement', caseId, notice))
  await send('figures', JSON.stringify({ Type: 'Timer', TriggerName: 'stand' }))
  const unitId = `township:${HUMEN}`
  const duty = { unitId, day: dateOf(new Date().toISOString()), shift: 'day', phone: '' }
  valueOf(
    await call(people.admin, 'offices', 'setDuty', { ...duty, staffId: `s-${HUMEN}-clerk-1` }),
  )
  return caseId
}

/** A code hangs in a village, somebody scanned it, and a phone has told how far people came. */
export async function prepareUse(url: string): Promise<void> {
  const { call } = speakTo(url)
  const input = { programme: 'temporary-relief', village: '示例东村' }
  const { code } = valueOf(await call(people.clerk, 'codes', 'make', input))
  const steps = (['opened', 'started', 'applicant'] as const).map((step, i) => ({
    ...{ programme: 'temporary-relief', step, n: 3 - i },
  }))
  const report = { reportId: 'r-screens', views: 4, steps, scans: [code] }
  valueOf(await call(people.resident, 'figures', 'report', report))
}

/**
 * A file of leads has been taken in: some to look into, some to visit, one of them done. Gives somebody who is to get their
 * 幸福清单.
 */
export async function prepareLeads(url: string): Promise<string> {
  const { call } = speakTo(url)
  const today = new Date().toISOString().slice(0, 8)
  const kinds = ['医疗支出大、失业', '突发事故', '月探访对象', '月探访对象、幸福清单对象']
  const rows = kinds.map((kind, i) =>
    aLeadRow({
      ...{ 身份证号: anIdNumber({ serial: 51 + i }), 类别: kind, 收到日期: `${today}01` },
      ...(i % 2 === 1 && { 手机号: '', '村(社区)': '示例东村' }),
    }),
  )
  const file = Buffer.from(leadFileOf(...rows)).toString('base64')
  valueOf(await call(people.officer, 'leads', 'importLeads', { file }))
  const { rows: targets } = valueOf(await call(people.clerk, 'leads', 'targets', { duty: 'visit' }))
  const care = { targetId: targets[0]?.id, on: `${today}01`, way: 'home', finding: 'well' }
  valueOf(await call(people.clerk, 'leads', 'recordCare', care))
  const asked = { duty: 'statement' }
  const list = valueOf(await call(people.clerk, 'leads', 'targets', asked))
  return list.rows[0]?.id ?? ''
}

const REGISTRY = `r-${HUMEN}`

type Booked = { readonly id: string; readonly date: string; readonly at: Instant }

/** Books the last time that is free at 虎门. */
async function bookTime(url: string, more: object = {}): Promise<Booked> {
  const { call, send } = speakTo(url)
  await send('marriage', JSON.stringify({ Type: 'Timer', TriggerName: 'openDays' }))
  const at = { service: 'marriage', registries: [REGISTRY] }
  const today = dateOf(new Date().toISOString())
  const ahead = [today, addDays(today, 15)].map((date) => date.slice(0, 7))
  const months = await Promise.all(
    [...new Set(ahead)].map(async (month) =>
      valueOf(await call(undefined, 'marriage', 'month', { ...at, month })),
    ),
  )
  const date = months.flatMap(({ days }) => days).findLast(({ state }) => state === 'free')?.date
  const { slots } = valueOf(await call(undefined, 'marriage', 'day', { ...at, date: date ?? '' }))
  const { day = '', slot = '', from = '' } = slots.find(({ state }) => state === 'free') ?? {}
  const held = valueOf(await call(people.resident, 'marriage', 'hold', aHold(day, slot, 0, more)))
  const { id } = valueOf(
    await call(people.resident, 'marriage', 'confirm', { id: held.id, proof: held.proof }),
  )
  return { id, date: date ?? '', at: instantAt(date as PlainDate, from) }
}

/** A couple has booked a time at a registry and waits for the second of them. */
export const prepareBooking = (url: string): Promise<Booked> => bookTime(url)

/** Two have come for their divorce and the registry has received it. Gives the case. */
export async function prepareDivorce({ url, travel }: CityCloud): Promise<string> {
  const more = { requestId: 'r-divorce', service: 'divorceApply', declared: { agreed: true } }
  const { id, at } = await bookTime(url, more)
  travel(at)
  const { call } = speakTo(url)
  const numbers = aCouple().map(({ number }) => number)
  const come = { id, version: 2, numbers }
  const { version } = valueOf(await call(people.registrar, 'marriage', 'arrive', come))
  valueOf(await call(people.registrar, 'marriage', 'finish', { id, version }))
  travel(null)
  return `d-${id}`
}

type Address = readonly [name: string, path: string]

/** Every page of a resident, with its address. */
export const residentPages = (caseId: string, booked: Booked, divorceId: string): Address[] => [
  ['home', '/pages/home/index'],
  ['matters', '/pages/matters/index'],
  ['mine', '/pages/mine/index'],
  ['guide', '/features/assistance/guide/index?programme=temporary-relief'],
  ['programmes', '/features/assistance/programmes/index'],
  ['screener', '/features/assistance/screener/index'],
  ['consent', '/features/assistance/consent/index?programme=temporary-relief'],
  ['tasks', `/features/assistance/tasks/index?draft=${draft.id}`],
  ...['applicant', 'household', 'happening', 'documents', 'payout', 'signature'].map(
    (section): Address => [
      section,
      `/features/assistance/step/index?draft=${draft.id}&section=${section}`,
    ],
  ),
  ...Object.entries(pagesElsewhere).flatMap(([programme, sections]) =>
    sections.map((section): Address => [
      section,
      `/features/assistance/step/index?draft=d-${programme}&section=${section}`,
    ]),
  ),
  ['check', `/features/assistance/check/index?draft=${draft.id}`],
  ['sent', `/features/assistance/sent/index?case=${caseId}`],
  ['case', `/features/assistance/case/index?case=${caseId}`],
  ['notices', '/features/assistance/notices/index?township=441900121'],
  ['co-sign', `/features/assistance/co-sign/index?case=${caseId}&token=t-none`],
  ['profile', '/features/assistance/profile/index'],
  ['papers-kept', '/features/assistance/papers-kept/index'],
  ['basics', '/features/assistance/basics/index'],
  ['my-meals', '/features/meals/mine/index'],
  ['guide-meals', '/features/assistance/guide/index?programme=meal-service'],
  ['guide-elder', '/features/assistance/guide/index?programme=elder-allowance'],
  ['scan-unknown', '/features/assistance/scan/index?scene=0123456789abcdef'],
  ['join', '/features/desk/join/index'],
  ['gone', '/features/assistance/tasks/index?draft=nothing'],
  ['meals-where', '/features/meals/find/index'],
  ['meals', `/features/meals/find/index?township=${HUMEN}`],
  ['place', `/features/meals/place/index?id=p-example-${HUMEN}-canteen`],
  ['eater', '/features/meals/eater/index'],
  ['marriage', '/features/marriage/start/index'],
  ['couple', '/features/marriage/couple/index?service=marriage'],
  ['divorce', '/features/marriage/couple/index?service=divorceApply'],
  ['calendar', '/features/marriage/calendar/index?service=marriage'],
  ['ticket', `/features/marriage/ticket/index?id=${booked.id}`],
  ['divorce-case', `/features/marriage/divorce/index?id=${divorceId}`],
  ['divorce-calendar', `/features/marriage/calendar/index?divorce=${divorceId}`],
  ['correct-site', `/features/meals/correct/index?id=${exampleId(HUMEN, 'canteen')}`],
  ['marriage-join', `/features/marriage/join/index?id=${booked.id}&invitation=x`],
]

/** Every page of a clerk, with its address. */
export const clerkPages = (caseId: string, targetId: string): Address[] => [
  ['desk-queue', '/features/desk/queue/index'],
  ['desk-case', `/features/assistance/work/index?id=${caseId}`],
  ['desk-take-in', '/features/desk/take-in/index'],
  ['desk-sign-in', '/features/desk/sign-in/index'],
  ['desk-computers', '/features/desk/computers/index'],
  ['desk-leads', '/features/desk/leads/index'],
  ['desk-deliveries', '/features/desk/deliveries/index'],
  ['desk-codes', '/features/desk/codes/index'],
  ['desk-sites', '/features/desk/sites/index'],
  ['desk-site', `/features/desk/site/index?id=${exampleId(HUMEN, 'canteen')}`],
  ['desk-statement', `/features/desk/statement/index?id=${targetId}`],
]

/** What only the offices above have. */
export const officerPages: Address[] = [
  ['desk-sheets', '/features/desk/sheets/index'],
  ['desk-feeds', '/features/desk/feeds/index'],
  ['desk-leads-file', '/features/desk/leads/index'],
  ['desk-figures', '/features/desk/figures/index'],
  ['desk-usage', '/features/desk/usage/index'],
  ['desk-funds', '/features/desk/funds/index'],
  ['desk-coverage', '/features/desk/coverage/index'],
  ['desk-returns', '/features/desk/returns/index'],
  ['desk-registry-book', '/features/desk/registry-book/index'],
]

/** What a registrar has: a day somebody comes, and a day nobody works. */
export const registrarPages = ({ date }: Booked): Address[] => [
  ['registrar-queue', '/features/desk/queue/index'],
  ['desk-registry', `/features/desk/registry/index?date=${date}`],
  ['registrar-book', '/features/desk/registry-book/index'],
  ['desk-appeals', '/features/desk/appeals/index'],
  ['desk-divorces', '/features/desk/divorces/index'],
  ['desk-registry-off', '/features/desk/registry/index?date=2026-01-01'],
]

/** What a village worker has. */
export const villagePages: Address[] = [
  ['village-desk', '/features/desk/queue/index'],
  ['village-leads', '/features/desk/leads/index'],
]

/** What whoever runs a place has. */
export const operatorPages: Address[] = [
  ['operator-desk', '/features/desk/queue/index'],
  ['my-site', '/features/desk/my-site/index'],
  ['deliveries', '/features/meals/deliveries/index'],
]

/** What only an admin has. */
export const adminPages: Address[] = [
  ['desk-offices', '/features/desk/offices/index'],
  ['desk-roster', '/features/desk/roster/index'],
  ['desk-divisions', '/features/desk/divisions/index'],
  ['desk-areas', '/features/desk/areas/index'],
  ['desk-changes', '/features/desk/changes/index'],
]

/** What an auditor has beside that: who looked at a case. */
export const auditorPages: Address[] = [['desk-looks', '/features/desk/changes/index']]
