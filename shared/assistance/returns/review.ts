import type { Column } from './columns'
import { flaws, type Flaw } from './flaws'
import { addsOf, cellKey, places, type Place } from './form'
import type { KeptReturn } from './kept'
import type { Figures } from './return-of'

/** A cell as the review shows it: worked out, on paper, and what is to be said about the two. */
export type Cell = {
  readonly key: string
  readonly row: string
  readonly column: Column
  readonly figure: number
  /** Null where nothing was entered: an empty cell of a paper return is a nought. */
  readonly paper: number | null
  readonly flaw: Flaw | null
  /** Why it differs, or why the check does not hold; of these two numbers and no others. */
  readonly reason: string | null
  /** It differs or a check does not hold, and nobody has said why. */
  readonly open: boolean
}

export type Papers = KeptReturn['paper']

const onPaper = (paper: Papers, key: string): number => paper[key] ?? 0

/** The relations a return must keep by itself (审核关系), each told at the cell it is broken in. */
const checks: Readonly<Record<Flaw, (place: Place, paper: Papers) => boolean>> = {
  /** A sum that was written down is the sum of what was written down above it. */
  sum: ({ key, row, column }, paper) =>
    row.kind === 'programme' ||
    paper[key] === undefined ||
    paper[key] ===
      addsOf(row, column).reduce((sum, id) => sum + onPaper(paper, cellKey(id, column)), 0),
  /** Nobody was granted anything, so no money was given once. */
  moneyWithoutGrant: ({ key, row, column }, paper) =>
    row.kind !== 'programme' ||
    column !== 'fenOnce' ||
    onPaper(paper, key) === 0 ||
    onPaper(paper, cellKey(row.id, 'granted')) > 0,
}

const flawOf = (place: Place, paper: Papers): Flaw | null =>
  flaws.find((flaw) => !checks[flaw](place, paper)) ?? null

/** Whether the paper says something else. A sum that nobody wrote down says nothing. */
const differs = ({ key, row }: Place, figure: number, paper: Papers): boolean =>
  row.kind !== 'programme' && paper[key] === undefined ? false : onPaper(paper, key) !== figure

/** Every cell, its figure beside what was entered. Before anything was entered nothing differs. */
export function reviewed(
  figures: Figures,
  { paper, reasons, enteredBy }: Pick<KeptReturn, 'paper' | 'reasons' | 'enteredBy'>,
): Cell[] {
  const compared = enteredBy.length > 0
  return [...places().values()].map((place) => {
    const { key, row, column } = place
    const figure = figures[key] ?? 0
    const flaw = compared ? flawOf(place, paper) : null
    const said = reasons[key]
    const stands = said?.figure === figure && said.paper === (paper[key] ?? null)
    const asks = compared && (flaw !== null || differs(place, figure, paper))
    return {
      ...{ key, row: row.id, column, figure, flaw },
      paper: paper[key] ?? null,
      reason: asks && stands ? said.text : null,
      open: asks && !stands,
    }
  })
}

/** A cell that somebody has to say something about, or has. */
export const isAsked = ({ open, reason }: Pick<Cell, 'open' | 'reason'>): boolean =>
  open || reason !== null
