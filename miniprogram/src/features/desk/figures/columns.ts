import type { MonthFigures, ProgrammeFigures } from '@shared/assistance/figures/contract'
import { figuresCopy as copy } from '../../../copy/desk-figures'
import type { Column } from '../../../ui/data-table'

type Done = Omit<MonthFigures, 'month'>
type Open = Pick<ProgrammeFigures, 'now'>

/** How many were decided, whatever the end. */
export const decidedIn = ({ counts }: Pick<Done, 'counts'>): number =>
  (counts.granted ?? 0) + (counts.refused ?? 0) + (counts.discontinued ?? 0)

type NumberOf<R> = readonly [key: string, title: string, of: (row: R) => string]

const columnsOf = <R>(numbers: readonly NumberOf<R>[]): Column<R>[] =>
  numbers.map(([key, title, cell]) => ({ key, title, cell, end: true }))

const done: readonly NumberOf<Done>[] = [
  ['received', copy.received, ({ counts }) => copy.number(counts.received ?? 0)],
  ['accepted', copy.accepted, ({ counts }) => copy.number(counts.accepted ?? 0)],
  ['decided', copy.decided, (row) => copy.number(decidedIn(row))],
  ['granted', copy.granted, ({ counts }) => copy.number(counts.granted ?? 0)],
  ['escalated', copy.escalated, ({ counts }) => copy.number(counts.escalated ?? 0)],
  ['median', copy.median, ({ median }) => copy.days(median)],
  ['ninety', copy.ninety, ({ ninety }) => copy.days(ninety)],
]

const open: readonly NumberOf<Open>[] = [
  ['open', copy.open, ({ now }) => copy.number(now.open)],
  ['overdue', copy.overdue, ({ now }) => copy.number(now.overdue)],
]

/** The columns of a table of what was done. */
export const doneColumns: readonly Column<Done>[] = columnsOf(done)

/** Those, and how it stands. */
export const allColumns: readonly Column<Done & Open>[] = columnsOf<Done & Open>([...done, ...open])
