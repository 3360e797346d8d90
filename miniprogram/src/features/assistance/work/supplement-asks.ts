import type { ApplicationView } from '@shared/assistance/views'
import type { Ask } from '@shared/assistance/application'
import { paperIds } from '@shared/assistance/sections/ending'
import { sectionIds, type SectionId } from '@shared/assistance/sections'

/** What a supplement notice asks, while it is being written. */
export type Asks = readonly Ask[]

const of = (section: SectionId) => (ask: Ask) => ask.section === section

/** The pages asked back, each once, in the order of the form. */
export const pagesAsked = (asks: Asks): readonly SectionId[] =>
  sectionIds.filter((id) => asks.some(of(id)))

/** Asks for exactly these pages: what was said of a page that stays is kept, a new one is asked for whole. */
export const withPages = (asks: Asks, pages: readonly SectionId[]): Asks =>
  pages.flatMap((section) => {
    const kept = asks.filter(of(section))
    return kept.length > 0 ? kept : [{ section }]
  })

/** The single fields asked for on a page; none where all of it is. */
export const fieldsAsked = (asks: Asks, section: SectionId): readonly string[] =>
  asks.filter(of(section)).flatMap(({ field }) => field ?? [])

/** Asks for these fields of a page alone, with the reasons given before; with none of them for the whole page. */
export function withFields(asks: Asks, section: SectionId, fields: readonly string[]): Asks {
  const before = asks.filter(of(section))
  const now: Asks =
    fields.length === 0
      ? [{ section }]
      : fields.map((field) => before.find((ask) => ask.field === field) ?? { section, field })
  return asks.flatMap((ask) => (ask.section !== section ? [ask] : ask === before[0] ? now : []))
}

/** Gives the reason why one field is asked for. */
export const withReason = (asks: Asks, section: SectionId, field: string, reason: string): Asks =>
  asks.map((ask) => (ask.section === section && ask.field === field ? { ...ask, reason } : ask))

/** What a notice begins with: the papers that were returned, each with what is wrong with it. */
export const asksFor = (judged: NonNullable<ApplicationView['staff']>['judged']): Asks =>
  paperIds.flatMap((field) => {
    const said = judged[field]
    return said && !said.fine ? [{ section: 'documents', field, reason: said.reason }] : []
  })
