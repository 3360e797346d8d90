import type {
  ExtraRow,
  OfficiantRow,
  PlanRow,
  RegistryRow,
  SpecialDateRow,
} from '@shared/marriage/office-contract'
import { registryBookCopy as words } from '../../../copy/registry-book'
import type { Line } from './lines'

const taken = (id: string | null, canBeTakenBack: boolean) => (canBeTakenBack ? id : null)

const planLine = (plan: PlanRow, today: string): Line => ({
  key: plan.id ?? plan.from,
  title: plan.from <= today ? words.inForce : words.from(plan.from),
  details: [
    ...plan.hours.map(words.hours),
    plan.hours.length === 0 ? words.noHours : '',
    plan.season ? words.season(plan.season.from, plan.season.to) : '',
    words.serves(plan.canForeign, plan.canHMT),
    plan.source,
  ],
  id: taken(plan.id, plan.canBeTakenBack),
})

const extraLine = (extra: ExtraRow): Line => ({
  key: extra.id,
  title: words.extraLine(extra.title, extra.village, extra.date),
  details: [words.extraHours(extra.pool, extra.from, extra.to, extra.windows)],
  id: taken(extra.id, extra.canBeTakenBack),
})

const officiantLine = (one: OfficiantRow): Line => ({
  key: one.id,
  title: words.officiantLine(one.name, one.title),
  details: [words.officiantDays(one.from, one.to)],
  id: taken(one.id, one.canBeTakenBack),
})

const specialLine = (one: SpecialDateRow): Line => ({
  key: one.id,
  title: words.specialLine(one.name, one.date),
  details: [
    ...one.opens.map(({ at, percent }) => words.portion(at, percent)),
    one.moreWindows > 0 ? words.moreWindows(one.moreWindows) : '',
    one.notice === null ? '' : words.worked(one.notice),
    ...(one.draw
      ? [words.drawn(one.draw.entriesUntil), words.commitment(one.draw.commitment)]
      : []),
    one.source,
  ],
  id: taken(one.id, one.canBeTakenBack),
})

/** What a registry is set up with, line by line. */
export const linesOf = ({ plans, extras, officiants }: RegistryRow, today: string) =>
  ({
    plan: plans.map((plan) => planLine(plan, today)),
    extra: extras.map(extraLine),
    officiant: officiants.map(officiantLine),
  }) as const

export const specialLines = (rows: readonly SpecialDateRow[]): readonly Line[] =>
  rows.map(specialLine)
