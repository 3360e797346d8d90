import type { StaffMember } from '../../identity/actor'
import { dateOf, type Instant } from '../../kernel/plain-date'
import { problem, type FieldFault } from '../../kernel/problem'
import { ok, refuse, type Result } from '../../kernel/result'
import { places } from './form'
import { nothingKept, type KeptReturn, type ReturnEvent } from './kept'
import { isOver, type Quarter } from './quarter'
import { returnOf, type Figures } from './return-of'
import { isAsked, reviewed } from './review'
import type { DayTally } from '../../casework/tally'

/** What a return is decided by: how it stands, who does something to it, and the day documents of the office. */
export type Facts = {
  /** The newest edition; null before anything was entered. */
  readonly kept: KeptReturn | null
  readonly quarter: Quarter
  readonly actor: StaffMember
  readonly days: readonly DayTally[]
  readonly now: Instant
}

/** What an act makes of a return, and what the trail keeps of it. */
export type Decided = {
  readonly kept: Content
  readonly event: Pick<ReturnEvent, 'type' | 'data'>
}

/** A return without what keeping it adds: its name, its count of writes and the last act. */
export type Content = Omit<KeptReturn, '_id' | 'version' | 'lastAct'>

type Decide<I> = (facts: Facts, input: I) => Result<Decided>

const wrong = (path: string, fault: FieldFault) =>
  refuse(problem('invalid_input', { issues: [{ path, fault }] }))

const contentOf = ({ kept, quarter, actor }: Facts): Content => ({
  ...{ unitId: actor.unitId, quarter, edition: 1 },
  ...(kept ?? nothingKept),
})

const figuresOf = ({ days, quarter, now }: Facts): Figures => returnOf(days, quarter, dateOf(now))

/** A return that can still be worked on. Problem `already_done`: it is signed. */
function openReturn(facts: Facts): Result<Content> {
  return facts.kept?.signed ? refuse(problem('already_done')) : ok(contentOf(facts))
}

/** Numbers as they stand on paper, by cell; null takes one back. */
export type Entered = Readonly<Record<string, number | null>>

const given = (entered: Entered): [string, number][] =>
  Object.entries(entered).filter((one): one is [string, number] => one[1] !== null)

/**
 * Enters numbers of the paper return. Problems: `already_done`; `invalid_input` for a cell the form does not have;
 * `nothing_changed`.
 */
export const enter: Decide<{ paper: Entered }> = (facts, { paper: entered }) => {
  const found = openReturn(facts)
  if (!found.ok) return found
  const unknown = Object.keys(entered).find((key) => !places().has(key))
  if (unknown !== undefined) return wrong(`paper.${unknown}`, 'unknown_choice')
  const before = found.value.paper
  const changed = Object.keys(entered).filter((key) => entered[key] !== (before[key] ?? null))
  // Who enters that all is nought has entered something too.
  if (changed.length === 0 && found.value.enteredBy.length > 0)
    return refuse(problem('nothing_changed'))
  const kept = Object.entries(before).filter(([key]) => !(key in entered))
  return ok({
    kept: {
      ...found.value,
      paper: Object.fromEntries([...kept, ...given(entered)]),
      enteredBy: [...new Set([...found.value.enteredBy, facts.actor.staffId])],
    },
    event: {
      type: 'entered',
      data: Object.fromEntries(
        changed.map((key) => [key, [before[key] ?? null, entered[key] ?? null]]),
      ),
    },
  })
}

/**
 * Says why cells differ. Problems: `already_done`; `invalid_input` for a cell that does not differ.
 */
export const explain: Decide<{ reasons: Readonly<Record<string, string>> }> = (
  facts,
  { reasons },
) => {
  const found = openReturn(facts)
  if (!found.ok) return found
  const cells = new Map(reviewed(figuresOf(facts), found.value).map((cell) => [cell.key, cell]))
  const said: KeptReturn['reasons'] = {}
  for (const [key, text] of Object.entries(reasons)) {
    const cell = cells.get(key)
    if (!cell || !isAsked(cell)) return wrong(`reasons.${key}`, 'unknown_choice')
    said[key] = { text, figure: cell.figure, paper: cell.paper }
  }
  return ok({
    kept: { ...found.value, reasons: { ...found.value.reasons, ...said } },
    event: { type: 'explained', data: said },
  })
}

/**
 * Signs the return: it keeps its figures and the day they are as of, and nobody changes it any more. 会审 takes two: whoever
 * entered a number does not sign (seed 钦州 2022: 业务科室经办人与统计人员会审、比对). Problems: `already_done`, `quarter_open`,
 * `not_entered`, `entered_by_signer`, `unexplained` (`limit`: how many cells).
 */
export const sign: Decide<object> = (facts) => {
  const { actor, quarter, now } = facts
  const found = openReturn(facts)
  if (!found.ok) return found
  const { enteredBy } = found.value
  const today = dateOf(now)
  if (!isOver(quarter, today)) return refuse(problem('quarter_open'))
  if (enteredBy.length === 0) return refuse(problem('not_entered'))
  if (enteredBy.includes(actor.staffId)) return refuse(problem('entered_by_signer'))
  const figures = figuresOf(facts)
  const open = reviewed(figures, found.value).filter((cell) => cell.open).length
  if (open > 0) return refuse(problem('unexplained', { limit: open }))
  const { staffId, name } = actor
  const signed = { staffId, name, at: now, asOf: today, figures: { ...figures } }
  return ok({
    kept: { ...found.value, signed },
    event: { type: 'signed', data: { asOf: today, figures: { ...figures } } },
  })
}

/** Begins a further edition (更正) of a signed return: the signed one stays as it is. Problem `wrong_status`: not signed. */
export const correct: Decide<{ why: string }> = (facts, { why }) => {
  const { kept, quarter } = facts
  if (!kept?.signed) return refuse(problem('wrong_status'))
  const { unitId, edition, paper, reasons, enteredBy } = kept
  return ok({
    kept: { unitId, quarter, edition: edition + 1, why, paper, reasons, enteredBy },
    event: { type: 'corrected', data: { why } },
  })
}
