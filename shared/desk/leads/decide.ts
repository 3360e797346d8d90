import { addWorkingDays } from '../../calendar/working-days'
import type { City } from '../../cities/city'
import type { StaffMember } from '../../identity/actor'
import { maskName } from '../../identity/mask'
import type { InputOf } from '../../kernel/contract'
import { addDays, type PlainDate } from '../../kernel/plain-date'
import { problem, type FieldFault, type Problem } from '../../kernel/problem'
import { ok, refuse, type Result } from '../../kernel/result'
import { figureOn } from '../../policy/figure'
import type { LeadsContract } from './contract'
import { periodOf, type CareTarget, type Lead, type Person } from './lead'
import {
  statementWays,
  visitWays,
  type CareWay,
  type CheckResult,
  type Duty,
  type Source,
  type WarningKind,
} from './vocabulary'

/** Who may act on what lies in a village: a village worker in their own, a clerk in the whole township. */
export const isOwn = (
  { role, unitId, village }: StaffMember,
  found: Pick<Lead, 'township' | 'village'>,
): boolean =>
  unitId === `township:${found.township}` &&
  (role === 'township_clerk' || (role === 'village_worker' && village === found.village))

type Closing = { readonly state: Lead['state']; readonly needsDay?: true }

/** Where a lead is after each result. */
const after: Readonly<Record<CheckResult, Closing>> = {
  helped: { state: 'checked' },
  told: { state: 'checked' },
  ineligible: { state: 'checked' },
  unknown: { state: 'checked' },
  moved: { state: 'checked' },
  died: { state: 'checked' },
  revisit: { state: 'open', needsDay: true },
}

/** Whether a result leaves the lead open, with a day to go again. */
export const needsDay = (result: CheckResult): boolean => after[result].needsDay === true

/**
 * Until which day a lead has to be looked into: by the city's figure `lead.check`. Null where the city has none, or its
 * calendar does not reach that far: nothing stands in for it.
 */
export function dueOn(
  { receivedOn }: Pick<Lead, 'receivedOn'>,
  { figures, calendar }: Pick<City, 'figures' | 'calendar'>,
): PlainDate | null {
  const from = receivedOn as PlainDate
  const figure = figureOn(figures, 'lead.check', from)
  const value = figure.ok ? figure.value.value : null
  if (value?.unit === 'days') return addDays(from, value.count)
  if (value?.unit !== 'workingDays') return null
  const last = addWorkingDays(calendar, from, value.count)
  return last.ok ? last.value : null
}

const wrong = (path: string, fault: FieldFault): Problem =>
  problem('invalid_input', { issues: [{ path, fault }] })

/** What is wrong with the day of an act: it has not come yet, or lies before `since`. */
function dayFault(on: PlainDate, today: PlainDate, since?: string): Problem | null {
  if (on > today) return wrong('on', 'date_future')
  return since !== undefined && on < since ? wrong('on', 'date') : null
}

type Recorded = InputOf<LeadsContract, 'recordCheck'>

/** A lead with a result. Problems: `wrong_status`; `invalid_input` of `on` or `revisitOn`. */
export function checked(
  lead: Lead,
  { result, on, revisitOn }: Pick<Recorded, 'result' | 'on' | 'revisitOn'>,
  today: PlainDate,
): Result<Lead> {
  if (lead.state !== 'open') return refuse(problem('wrong_status'))
  const fault = dayFault(on, today, lead.receivedOn)
  if (fault) return refuse(fault)
  const { state, needsDay: again } = after[result]
  const { result: _, checkedOn: __, urgent: ___, ...rest } = lead
  if (!again) return ok({ ...rest, state, result, checkedOn: on, openKey: lead._id })
  if (revisitOn === undefined) return refuse(wrong('revisitOn', 'required'))
  if (revisitOn <= on) return refuse(wrong('revisitOn', 'date'))
  return ok({ ...rest, state, result, checkedOn: on, nextOn: revisitOn })
}

/** An open lead that is warned of once more, urgently: it says so as well, and somebody goes today. */
export const warnedAgain = (lead: Lead, kind: WarningKind, today: PlainDate): Lead => ({
  ...lead,
  kinds: [...new Set([...lead.kinds, kind])],
  urgent: true,
  nextOn: lead.nextOn < today ? lead.nextOn : today,
  version: lead.version + 1,
})

/** An open lead in another village of its township. Problems: `wrong_status`, `nothing_changed`. */
export function moved(lead: Lead, village: string): Result<Lead> {
  if (lead.state !== 'open') return refuse(problem('wrong_status'))
  if (lead.village === village) return refuse(problem('nothing_changed'))
  return ok({ ...lead, village })
}

/** How each thing is done. */
const ways: Readonly<Record<Duty, readonly CareWay[]>> = {
  visit: visitWays,
  statement: statementWays,
}

/** Somebody looked after, once it is done for a period; a period before the last stays where it is. */
export function cared(
  target: CareTarget,
  { on, way, finding }: Pick<InputOf<LeadsContract, 'recordCare'>, 'on' | 'way' | 'finding'>,
  today: PlainDate,
): Result<{ readonly target: CareTarget; readonly period: string }> {
  if (!target.active) return refuse(problem('wrong_status'))
  const fault = dayFault(on, today)
  if (fault) return refuse(fault)
  if (!ways[target.duty].includes(way)) return refuse(wrong('way', 'unknown_choice'))
  if (target.duty === 'visit' && finding === undefined) return refuse(wrong('finding', 'required'))
  const period = periodOf(target.duty, on)
  const doneIn = period > target.doneIn ? period : target.doneIn
  return ok({ target: { ...target, doneIn }, period })
}

/** Whom it is about, where, and how it is kept: what the cloud makes of a person before anything is decided. */
export type Placed = {
  readonly personKey: string
  readonly township: string
  readonly village: string
  readonly person: Person
}

const placed = ({ personKey, township, village, person }: Placed, city: City) => ({
  ...{ personKey, township, village, version: 1 },
  under: [...city.officesOver(township)],
  masked: maskName(person.name),
  hasPhone: person.phone !== undefined,
})

/** A document before its person is sealed into it, and whoever noted it is written on it. */
export type Unsealed<T> = Omit<T, 'sealed' | 'at' | 'by'>

/** Why a lead is opened. `once` is what makes it the same lead another time; without it, person, source and day. */
type Warned = {
  readonly kinds: readonly WarningKind[]
  readonly source: Source
  readonly receivedOn: string
  readonly once?: string
  readonly urgent?: true
  readonly caseId?: string
}

/** A new lead: its id says what makes it the same, so that the same warning is the same lead. */
export const newLead = (about: Placed, from: Warned, city: City): Unsealed<Lead> => ({
  _id: `l-${from.once ?? `${about.personKey.slice(0, 40)}-${from.source}-${from.receivedOn}`}`,
  ...placed(about, city),
  openKey: about.personKey,
  kinds: [...from.kinds],
  source: from.source,
  receivedOn: from.receivedOn,
  state: 'open',
  nextOn: from.receivedOn,
  ...(from.urgent && { urgent: from.urgent }),
  ...(from.caseId !== undefined && { caseId: from.caseId }),
})

/** Somebody to look after from a day on. What another township notes is its own: neither learns of the other. */
export const newTarget = (
  about: Placed,
  duty: Duty,
  since: string,
  city: City,
): Unsealed<CareTarget> => ({
  _id: `c-${about.personKey.slice(0, 40)}-${duty}-${about.township}`,
  ...placed(about, city),
  ...{ duty, since, active: true, doneIn: '' },
})
