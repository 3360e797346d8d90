import type { Application } from '@shared/assistance/application'
import {
  readCheckResult,
  checkRequest,
  type CheckedPerson,
} from '@shared/assistance/checks/check-file'
import { foldResult } from '@shared/assistance/checks/fold-result'
import { checked } from '@shared/assistance/decide/look-into'
import type { SheetsContract } from '@shared/assistance/sheets/contract'
import { peopleToCheck, toldIn } from '@shared/assistance/sheets/people-to-check'
import { LARGEST_MB } from '@shared/casework/csv-faults'
import { fileProblem } from '@shared/casework/file-problem'
import type { StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse, type Result } from '@shared/kernel/result'
import { applications } from '../assistance/applications'
import { changeCase, factsOf } from '../assistance/change'
import { command } from '../_kit/cloud'
import { noteLooks } from '../_kit/looks'
import type { Call, Verb } from '../_kit/serve'
import { townshipsOf } from './below'

const MOST_CASES = 500
const MOST_NUMBERS = 500
const MB = 1024 * 1024
const oldestFirst = { by: 'submittedAt', direction: 'asc' } as const

/**
 * The request file of everybody whose check is asked for below the caller's office. It names them in full, so each case in it
 * is noted as looked at first.
 */
export const checkRequests: Verb<SheetsContract, 'checkRequests'> = async ({
  actor,
  city,
  now,
}) => {
  const asked = {
    'check.state': 'asked',
    turn: 'office',
    township: command.in(townshipsOf(actor, city)),
  }
  const found = await applications.where(asked, oldestFirst, MOST_CASES + 1)
  const cases = found.slice(0, MOST_CASES)
  const people = cases.flatMap((one) => peopleToCheck(factsOf(one, city, now)))
  const caseIds = cases.map(({ _id }) => _id)
  await noteLooks(actor, caseIds, 'checks', now)
  return ok({
    file: checkRequest(people),
    cases: cases.length,
    people: people.length,
    more: found.length > MOST_CASES,
  })
}

type Import = Call<SheetsContract, 'importChecks'>

function readFile(file: string): Result<readonly CheckedPerson[]> {
  const bytes = Buffer.from(file, 'base64')
  if (bytes.length > LARGEST_MB * MB)
    return refuse(problem('file_too_large', { limit: LARGEST_MB }))
  const read = readCheckResult(new Uint8Array(bytes))
  return read.ok ? read : refuse(fileProblem(read.problem))
}

/** The people of a file, by the number of their case. */
function byCase(people: readonly CheckedPerson[]): Map<string, CheckedPerson[]> {
  const cases = new Map<string, CheckedPerson[]>()
  for (const person of people) cases.set(person.no, [...(cases.get(person.no) ?? []), person])
  return cases
}

/** The cases of these numbers that the caller's office answers for. */
async function casesOf(numbers: readonly string[], { actor, city }: Import) {
  const own = new Set(townshipsOf(actor, city))
  const found: Application[] = []
  for (let at = 0; at < numbers.length; at += MOST_NUMBERS) {
    const wanted = { no: command.in(numbers.slice(at, at + MOST_NUMBERS)) }
    found.push(...(await applications.where(wanted, oldestFirst, MOST_NUMBERS)))
  }
  return found.filter(({ township }) => own.has(township))
}

const byOf = ({ unitId, staffId }: StaffMember) => ({ kind: 'staff', unitId, staffId }) as const

/** Gives one case its result; false when it has one, or has gone on since it was asked. */
const give = (application: Application, people: readonly CheckedPerson[], call: Import) =>
  changeCase(
    application._id,
    { verb: 'importChecks', by: byOf(call.actor), city: call.city, now: call.now },
    (facts) => {
      const { check, turn } = facts.application
      if (check?.state !== 'asked' || turn !== 'office') return ok(null)
      const { differences } = foldResult(people, toldIn(facts))
      return checked(facts, [...differences])
    },
  )

/**
 * Takes the result file in: whole or not at all, then case by case. Sent again, or broken off on the way, it goes on where it
 * stopped. Problems: those of a file (`fileProblem`), `file_too_large`.
 */
export const importChecks: Verb<SheetsContract, 'importChecks'> = async (call) => {
  const read = readFile(call.input.file)
  if (!read.ok) return read
  const people = byCase(read.value)
  const found = await casesOf([...people.keys()], call)
  const known = new Set(found.map(({ no }) => no))
  let done = 0
  for (const application of found) {
    const given = await give(application, people.get(application.no) ?? [], call)
    if (!given.ok) return given
    if (given.value) done += 1
  }
  const unknown = [...people.keys()].filter((no) => !known.has(no))
  return ok({ done, already: found.length - done, unknown })
}
