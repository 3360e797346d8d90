import type { Clock } from '../../casework/clock'
import type { City } from '../../cities/city'
import { formatYuan } from '../../kernel/money'
import { dateOf, type Instant, type PlainDate } from '../../kernel/plain-date'
import { figureOn, type PolicyKey } from '../../policy/figure'
import type { Unit } from '../../places/unit'
import type { Application, Ask } from '../application'
import { pagesOf } from '../decide/supplement'
import type { EventData } from '../events'
import type { Programme } from '../programme'
import type { Answers } from '../sections'
import type { Lane } from '../sections/needs'
import type { PaperKind } from './contract'
import { paperNo, type Issued } from './issued'
import {
  fullDate,
  labels,
  laneNames,
  monthOf,
  pageNames,
  programmeNames,
  titles,
  words,
} from './words'

/** One row of the table of a notice. */
export type PaperRow = { readonly label: string; readonly lines: readonly string[] }

/** A written notice, whole, before anybody has drawn it. */
export type Paper = {
  /** The office at the head. */
  readonly office: string
  readonly title: string
  readonly no: string
  readonly to: string
  readonly lead: string
  readonly rows: readonly PaperRow[]
  /** What stands under the table: what one can do, and by when. */
  readonly rest: readonly string[]
  readonly seal: { readonly office: string; readonly date: string }
  /** Small, at the foot of the last page. */
  readonly note: string
  readonly pageOf: (page: number, pages: number) => string
}

/** All that a notice is made from. */
export type PaperFacts = {
  readonly application: Application
  readonly answers: Answers
  readonly programme: Programme
  readonly city: City
  readonly issued: Issued
}

type Seen = PaperFacts & { readonly unit: Unit; readonly matter: string }
type Body = Pick<Paper, 'rows' | 'rest'>

const dayOf = (instant: Instant): string => fullDate(dateOf(instant))

const row = (label: keyof typeof labels, ...lines: readonly string[]): PaperRow => ({
  label: labels[label],
  lines,
})

/** The office whose act the notice tells of; the case may lie with another one by now. */
const unitOf = ({ city, issued: { event } }: PaperFacts): Unit =>
  city.units.get(event.by.unitId ?? '') ?? city.fallback

/** The lane the notice tells of: the one it was accepted in, else the case's. */
const laneOf = ({ application, issued: { event } }: PaperFacts): Lane | undefined =>
  (event.data['lane'] as Lane | undefined) ?? application.lane

function matterOf(facts: PaperFacts): string {
  const { id } = facts.programme
  const name = programmeNames.get(id)
  if (name === undefined) throw new Error(`notices have no name for the programme ${id}`)
  const lane = laneOf(facts)
  return lane === undefined ? name : words.inLane(name, laneNames[lane])
}

/** Which case it is, who applied, and whom it is for where that is somebody else. */
function people({ application, programme, answers }: PaperFacts): PaperRow[] {
  const [applicant, about] = [programme.contact(answers), programme.about(answers)]
  const applied = [row('caseNo', application.no), row('applicant', applicant?.name ?? '')]
  const other = about && about.idNumber !== applicant?.idNumber
  return other ? [...applied, row('about', about.name)] : applied
}

const countOf = (city: City, key: PolicyKey, on: PlainDate): number | null => {
  const figure = figureOn(city.figures, key, on)
  return figure.ok && 'count' in figure.value.value ? figure.value.value.count : null
}

/**
 * The last day as it stood when the case was accepted. Where a supplement has moved it since, none: a notice says what was
 * true on its day, whenever it is asked for.
 */
function lastDay({ dueAt, unit }: Clock, { application, issued }: Seen): string[] {
  const { supplement } = application
  const moved = supplement && !(supplement.answeredAt && supplement.answeredAt < issued.event.at)
  return dueAt === null || unit === 'hours' || moved ? [] : [words.lastDay(dayOf(dueAt))]
}

function limitLines(seen: Seen): string[] {
  const { application, programme, city, issued } = seen
  const name = programme.firstClock(laneOf(seen))
  const clock = application.clocks.find((one) => one.name === name)
  if (!clock || clock.problem?.code === 'policy_unset') return [words.limitUnset(city.pack.hotline)]
  const { confirmation } = programme.limits
  const then = confirmation && countOf(city, confirmation, dateOf(issued.event.at))
  return [
    [words.limit(clock), ...lastDay(clock, seen)].join('，'),
    ...(then ? [words.thenConfirmed(then)] : []),
  ]
}

function accepted(seen: Seen): Body {
  const { programme, city, unit, matter, issued } = seen
  const on = dateOf(issued.event.at)
  const days = countOf(city, 'appeal.window', on)
  if (days === null) throw new Error('there is no time limit for an appeal')
  return {
    rows: [
      ...people(seen),
      row('matter', matter),
      row('on', fullDate(on)),
      row('limit', ...limitLines(seen)),
      row('basis', ...programme.basis),
    ],
    rest: [words.stops, words.late(days, unit.appealTo, city.pack.hotline)],
  }
}

/** A line a page, and what is wrong with it where that was said. */
const pagesAsked = (asks: readonly Ask[]): string[] =>
  pagesOf(asks).map((section) => {
    const reasons = asks.flatMap((ask) => (ask.section === section && ask.reason) || [])
    return reasons.length === 0
      ? pageNames[section]
      : `${pageNames[section]}：${[...new Set(reasons)].join('；')}`
  })

function supplement(seen: Seen): Body {
  const asked = seen.application.supplement
  if (!asked) throw new Error('nothing was asked to be supplemented')
  const { hotline } = seen.city.pack
  return {
    rows: [
      ...people(seen),
      row('matter', seen.matter),
      row('pages', ...pagesAsked(asked.asks)),
      row('note', asked.note),
      row('until', asked.until ? words.untilDay(dayOf(asked.until)) : words.untilUnset(hotline)),
      row('how', words.how),
    ],
    rest: [words.stops, words.once, words.ends],
  }
}

/** A later decision changes the case: what a notice says is what was decided then. */
function decisionOf({ issued: { event } }: Seen): EventData['decided'] {
  if (!['decided', 'declined'].includes(event.type)) throw new Error('nothing has been decided')
  return event.data as EventData['decided']
}

function appealLines(seen: Seen): string[] {
  const { appealDays, appealUntil, appealTo } = decisionOf(seen)
  const until = fullDate(appealUntil as PlainDate)
  return [words.appeal(appealDays, until, appealTo), words.court]
}

function advancedRow(
  { application: { advance } }: Seen,
  said: (day: string, yuan: string) => string,
): PaperRow[] {
  return advance ? [row('advanced', said(dayOf(advance.at), formatYuan(advance.fen)))] : []
}

/** How much, since when and how it is paid; nothing of it where no money is given. */
function moneyRows(seen: Seen): PaperRow[] {
  const { fen, per, firstPayMonth } = decisionOf(seen)
  if (fen === undefined) return []
  const amount = per === 'month' ? words.amountMonth : words.amountOnce
  return [
    row('amount', amount(formatYuan(fen))),
    ...advancedRow(seen, words.advancedWith),
    ...(firstPayMonth ? [row('since', words.fromMonth(monthOf(firstPayMonth)))] : []),
    row('payout', words.payout),
  ]
}

function granted(seen: Seen): Body {
  const { reason } = decisionOf(seen)
  return {
    rows: [
      ...people(seen),
      row('granted', seen.matter),
      ...moneyRows(seen),
      row('reason', reason),
      row('basis', ...seen.programme.basis),
    ],
    rest: appealLines(seen),
  }
}

/** What is not given, not taken on or not gone on with: the reason, the ground, and where to appeal. */
const turnedDown =
  (outcome: string) =>
  (seen: Seen): Body => ({
    rows: [
      ...people(seen),
      row('matter', seen.matter),
      row('outcome', outcome),
      ...advancedRow(seen, words.advancedAlone),
      row('reason', decisionOf(seen).reason),
      row('basis', ...seen.programme.basis, words.told),
    ],
    rest: [...appealLines(seen), words.again],
  })

/** What is given is raised, reduced or ended (《社会救助法》第四十八条). */
function changed(seen: Seen): Body {
  const { change = 'end', reason } = decisionOf(seen)
  return {
    rows: [
      ...people(seen),
      row('matter', seen.matter),
      row('outcome', words.changes[change]),
      ...moneyRows(seen),
      row('reason', reason),
      row('basis', ...seen.programme.basis, words.changeBasis),
    ],
    rest: appealLines(seen),
  }
}

const bodies: Readonly<Record<PaperKind, (seen: Seen) => Body>> = {
  accepted,
  declined: turnedDown(words.notTakenOn),
  supplement,
  granted,
  refused: turnedDown(words.notConfirmed),
  discontinued: turnedDown(words.notGoneOn),
  changed,
}

/** The notice that tells of one event of a case: the same facts give the same notice. Facts that are not there throw. */
export function paperOf(facts: PaperFacts): Paper {
  const { application, answers, programme, city, issued } = facts
  const unit = unitOf(facts)
  const matter = matterOf(facts)
  const { kind, event } = issued
  return {
    office: unit.name,
    title: titles[kind],
    no: `${labels.no}：${paperNo(application, issued)}`,
    to: words.to(programme.contact(answers)?.name ?? ''),
    lead: words.lead[kind](dayOf(application.submittedAt), matter),
    ...bodies[kind]({ ...facts, unit, matter }),
    seal: { office: unit.name, date: dayOf(event.at) },
    note: words.sealNote(city.pack.hotline),
    pageOf: words.pageOf,
  }
}
