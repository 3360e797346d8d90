import { readCsv, readEachRow, writeCsv, type CsvRows } from '@shared/casework/csv'
import { fileProblem, rowIssue } from '@shared/casework/file-problem'
import type { LeadsContract } from '@shared/desk/leads/contract'
import { newLead, newTarget, type Unsealed } from '@shared/desk/leads/decide'
import type { CareTarget, Lead, Person } from '@shared/desk/leads/lead'
import { leadTable, type LeadRow } from '@shared/desk/leads/lead-file'
import { dateOf } from '@shared/kernel/plain-date'
import { ok, refuse } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { bytesOf } from '../_kit/file-bytes'
import { isDuplicate } from '../_kit/records'
import { blindIndex } from '../_kit/seal'
import type { Call, Verb } from '../_kit/serve'
import { careTargets, keptFor, leads } from './store'

const AT_ONCE = 400
/** Whoever waits for an answer waits some seconds, not more. */
const ROWS_A_CALL = 4 * AT_ONCE
const MOST_ISSUES = 50
/** One row may say two duties. */
const MOST_FOUND = 2 * AT_ONCE
const TRIES = 3
const byId = { by: '_id', direction: 'asc' } as const

type Import = Call<LeadsContract, 'previewLeads'>

const tableOf = ({ actor, city, now }: Import) => leadTable(city, actor.unitId, dateOf(now))

/** What one row asks for. */
type Asked = {
  readonly person: Person
  readonly lead: Unsealed<Lead> | null
  readonly targets: readonly Unsealed<CareTarget>[]
}

function askedBy(row: LeadRow, { city }: Import): Asked {
  const { name, idNumber, phone, address, township, village, kinds, source, receivedOn } = row
  const person = { name, idNumber, address, ...(phone !== undefined && { phone }) }
  const about = { personKey: blindIndex(idNumber), township, village, person }
  const from = { kinds: kinds.warnings, source, receivedOn }
  return {
    person,
    lead: kinds.warnings.length > 0 ? newLead(about, from, city) : null,
    targets: kinds.duties.map((duty) => newTarget(about, duty, receivedOn, city)),
  }
}

/** What of a part of a file is not there yet. */
async function newIn(asked: readonly Asked[]): Promise<Asked[]> {
  const wanted = asked.flatMap(({ lead }) => lead ?? [])
  const targetIds = asked.flatMap(({ targets }) => targets.map(({ _id }) => _id))
  const [same, open, cared] = await Promise.all([
    leads.where({ _id: command.in(wanted.map(({ _id }) => _id)) }, byId, AT_ONCE),
    leads.where({ openKey: command.in(wanted.map(({ openKey }) => openKey)) }, byId, AT_ONCE),
    careTargets.where({ _id: command.in(targetIds) }, byId, MOST_FOUND),
  ])
  const there = new Set(
    [...same, ...open, ...cared].flatMap(({ _id, ...row }) => [
      _id,
      ...('openKey' in row ? [row.openKey] : []),
    ]),
  )
  return asked.map(({ person, lead, targets }) => ({
    person,
    lead: lead && !there.has(lead._id) && !there.has(lead.openKey) ? lead : null,
    targets: targets.filter(({ _id }) => !there.has(_id)),
  }))
}

const amountsOf = (fresh: readonly Asked[]) => ({
  leads: fresh.filter(({ lead }) => lead !== null).length,
  targets: fresh.reduce((sum, { targets }) => sum + targets.length, 0),
  already: fresh.filter(({ lead, targets }) => lead === null && targets.length === 0).length,
})

const NOTHING = { leads: 0, targets: 0, already: 0 }
type Amounts = typeof NOTHING

const both = (one: Amounts, other: Amounts): Amounts => ({
  leads: one.leads + other.leads,
  targets: one.targets + other.targets,
  already: one.already + other.already,
})

/** Goes through a file part by part; `take` is told what of each part is new. */
async function throughAll(
  rows: readonly LeadRow[],
  call: Import,
  take: (fresh: readonly Asked[]) => Promise<void>,
): Promise<Amounts> {
  let all = NOTHING
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const asked = rows.slice(at, at + AT_ONCE).map((row) => askedBy(row, call))
    const fresh = await newIn(asked)
    await take(fresh)
    all = both(all, amountsOf(fresh))
  }
  return all
}

async function add(fresh: readonly Asked[], { actor, now }: Import): Promise<void> {
  const newLeads = fresh.flatMap(({ lead, person }) =>
    lead ? [keptFor<Lead>(lead, person, actor, now)] : [],
  )
  const newTargets = fresh.flatMap(({ targets, person }) =>
    targets.map((target) => keptFor<CareTarget>(target, person, actor, now)),
  )
  if (newLeads.length > 0) await leads.add(newLeads)
  if (newTargets.length > 0) await careTargets.add(newTargets)
}

/** Adds what is new. Somebody else bringing the same people in at the same moment is no failure: what they left is added. */
async function addNew(fresh: readonly Asked[], call: Import, tries = TRIES): Promise<void> {
  try {
    await add(fresh, call)
  } catch (error) {
    if (!isDuplicate(error) || tries === 0) throw error
    await addNew(await newIn(fresh), call, tries - 1)
  }
}

const rowsIn = ({ faults }: CsvRows<LeadRow>): number => new Set(faults.map(({ row }) => row)).size

/** See the contract. */
export const previewLeads: Verb<LeadsContract, 'previewLeads'> = async (call) => {
  const bytes = bytesOf(call.input.file)
  if (!bytes.ok) return bytes
  const read = readEachRow(tableOf(call), bytes.value)
  if (!read.ok) return refuse(fileProblem(read.problem))
  const { values, faults } = read.value
  const amounts = await throughAll(values, call, () => Promise.resolve())
  return ok({
    ...amounts,
    right: values.length,
    wrong: rowsIn(read.value),
    issues: faults.slice(0, MOST_ISSUES).map(rowIssue),
  })
}

/** See the contract: every row by its own id, so that a file that was broken off goes on when it is sent again. */
export const importLeads: Verb<LeadsContract, 'importLeads'> = async (call) => {
  const bytes = bytesOf(call.input.file)
  if (!bytes.ok) return bytes
  const read = readCsv(tableOf(call), bytes.value)
  if (!read.ok) return refuse(fileProblem(read.problem))
  const { from } = call.input
  const until = from + ROWS_A_CALL
  const rows = read.value.slice(from, until)
  const amounts = await throughAll(rows, call, (fresh) => addNew(fresh, call))
  return ok({ ...amounts, next: until < read.value.length ? until : null })
}

/** See the contract. */
export const leadFile: Verb<LeadsContract, 'leadFile'> = ({ actor, city, now }) =>
  Promise.resolve(ok({ file: writeCsv(leadTable(city, actor.unitId, dateOf(now)), []) }))
