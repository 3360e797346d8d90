import type { Application } from '@shared/assistance/application'
import { isOwn, newTarget, type Unsealed } from '@shared/desk/leads/decide'
import type { CareTarget, Person } from '@shared/desk/leads/lead'
import { dateOf, monthOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import type { SweepContract } from '@shared/sweep/contract'
import { addressIn } from '@shared/sweep/judge'
import { isGivenIn, statementOf } from '@shared/sweep/statement'
import { command } from '../_kit/cloud'
import { noteLook } from '../_kit/looks'
import { isDuplicate } from '../_kit/records'
import { blindIndex } from '../_kit/seal'
import type { Call, Verb } from '../_kit/serve'
import { applications, openCase, programmeOf } from '../assistance/applications'
import { townshipOf } from '../leads/scope'
import { careTargets, keptFor, personOf } from '../leads/store'
import { villagesIn } from './village'

const PAGE = 200
const MOST = 50
const byId = { by: '_id', direction: 'asc' } as const
const newestFirst = { by: 'submittedAt', direction: 'desc' } as const

type Asked = Call<SweepContract, 'drawStatements'>

/** A page of the cases that give something this month, by id, and behind which the next begins. */
async function pageOf({ input: { after = '' }, actor, now }: Asked) {
  const month = monthOf(dateOf(now))
  const begun = { township: townshipOf(actor), 'benefit.from': command.lte(month) }
  // Without a last month, or with one that is not over: two questions, because one index answers each.
  const lists = await Promise.all(
    [null, command.gte(month)].map((until) =>
      applications.where({ ...begun, 'benefit.until': until, _id: command.gt(after) }, byId, PAGE),
    ),
  )
  const ends = lists.flatMap((list) => (list.length < PAGE ? [] : (list.at(-1)?._id ?? [])))
  const next = ends.sort()[0] ?? null
  const cases = lists.flat().filter(({ _id }) => next === null || _id <= next)
  return { cases: cases.filter((one) => isGivenIn(one, month)), next }
}

type Named = { readonly target: Unsealed<CareTarget>; readonly person: Person }

/** Whom a case puts onto the list. */
function namedBy(application: Application, village: string, { actor, city, now }: Asked): Named[] {
  const { answers } = openCase(application)
  const programme = programmeOf(application)
  const about = programme.about(answers)
  if (!about) return []
  const phone = programme.contact(answers)?.phone
  const { name, idNumber } = about
  const person = { name, idNumber, address: addressIn(answers), ...(phone && { phone }) }
  const where = { personKey: blindIndex(idNumber), township: townshipOf(actor), village, person }
  return [{ target: newTarget(where, 'statement', dateOf(now), city), person }]
}

/** Whether somebody is put onto the list by it; another who does the same at the same moment is no failure. */
async function put({ target, person }: Named, { actor, now }: Asked): Promise<boolean> {
  try {
    await careTargets.add(keptFor<CareTarget>(target, person, actor, now))
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** See the contract: everybody by an id of their own, so that what was broken off goes on when it is asked again. */
export const drawStatements: Verb<SweepContract, 'drawStatements'> = async (call) => {
  const { cases, next } = await pageOf(call)
  const villageOf = await villagesIn(townshipOf(call.actor))
  const named = cases.flatMap((one) => namedBy(one, villageOf(one), call))
  const people = [...new Map(named.map((one) => [one.target._id, one])).values()]
  const ids = people.map(({ target }) => target._id)
  const there = await careTargets.where({ _id: command.in(ids) }, byId, 2 * PAGE)
  const known = new Set(there.map(({ _id }) => _id))
  let added = 0
  for (const one of people) if (!known.has(one.target._id) && (await put(one, call))) added += 1
  return ok({ added, already: people.length - added, next })
}

/** The cases of a person, and those of the household they are named in. */
async function casesOf(personKey: string): Promise<Application[]> {
  const found = await Promise.all(
    [{ applicantKey: personKey }, { peopleKeys: personKey }].map((query) =>
      applications.where(query, newestFirst, MOST),
    ),
  )
  return [...new Map(found.flat().map((one) => [one._id, one])).values()]
}

/** See the contract. */
export const statement: Verb<SweepContract, 'statement'> = async ({ input, actor, city, now }) => {
  const { targetId } = input
  const target = await careTargets.find(targetId)
  if (target?.duty !== 'statement' || !isOwn(actor, target))
    return refuse(problem('not_found', { field: 'targetId' }))
  await noteLook(actor, targetId, 'clear:statement', now)
  const { name, address } = personOf(target)
  const unit = city.units.get(actor.unitId) ?? city.fallback
  const given = statementOf(await casesOf(target.personKey), now)
  return ok({ name, address, unit: unit.name, on: dateOf(now), ...given })
}
