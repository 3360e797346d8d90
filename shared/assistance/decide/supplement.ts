import { meetClocks, pauseClocks, resumeClocks, startClock } from '../../casework/clock'
import { dateOf } from '../../kernel/plain-date'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import type { Application, Ask } from '../application'
import { checkPages, checkTogether } from '../check-answers'
import { changedFields } from '../fields-of-page'
import { typedAgain } from '../masked'
import type { Answers, AnswersInput, SectionId } from '../sections'
import { paperIds, type PaperId } from '../sections/ending'
import { moved, notedBy, openFields, statusAfter, type Decide, type StaffDecide } from './decision'

/** The pages a notice asks back, each once. */
export const pagesOf = (asks: readonly Ask[]): SectionId[] => [
  ...new Set(asks.map(({ section }) => section)),
]

/** The pages asked back as they were typed, while they are: what an answer begins with. */
export const askedPages = ({ status, supplement }: Application, answers: Answers) =>
  status === 'supplement' && supplement
    ? Object.fromEntries(pagesOf(supplement.asks).map((id) => [id, typedAgain(answers, id)]))
    : null

/** Fields that the others of their page hang on: asking for one opens its page. */
const DECISIVE: Partial<Readonly<Record<SectionId, readonly string[]>>> = {
  agent: ['behalf'],
  hukou: ['township'],
  unit: ['apply'],
  guardian: ['relation'],
  payout: ['way'],
  authorisations: ['way'],
  relatives: ['has'],
  signature: ['drawn', 'typedName', 'agreed'],
}

const isDecisive = ({ section, field = '' }: Ask): boolean =>
  DECISIVE[section]?.includes(field.split('.').at(-1) ?? '') === true

const opened = ({ section, field, reason }: Ask): Ask =>
  isDecisive({ section, field })
    ? { section, ...(reason !== undefined && { reason }) }
    : { section, ...(field !== undefined && { field }), ...(reason !== undefined && { reason }) }

/**
 * The one-time supplement notice: names what is missing, a page or a field of it, unlocks that and nothing else, stops the
 * office's clocks and starts the resident's. 《最低生活保障审核确认办法》第十条: 一次性告知.
 */
export const askSupplement: StaffDecide<{ asks: Ask[]; note: string }> = (
  { application, programme, city, now },
  { asks: wanted, note },
) => {
  const asks = wanted.map(opened)
  if (asks.some(({ section }) => !programme.sections.includes(section)))
    return refuse(problem('section_locked', { field: 'asks' }))
  const clock = startClock(city, programme.limits, 'supplement', now)
  return ok({
    application: moved(application, statusAfter(application, 'askSupplement'), now, {
      clocks: [...pauseClocks(city, application.clocks, now), clock],
      supplement: { asks, note, until: clock.dueAt, returnTo: application.status },
    }),
    events: [{ type: 'supplement_asked', data: { asks, note, until: clock.dueAt } }],
  })
}

const covers =
  (section: SectionId, path: string) =>
  (ask: Ask): boolean =>
    ask.section === section &&
    (ask.field === undefined || path === ask.field || path.startsWith(`${ask.field}.`))

/** The first thing that was changed and not asked for. */
function lockedIn(asks: readonly Ask[], before: Answers, after: Answers): string | undefined {
  for (const section of Object.keys(after) as SectionId[]) {
    const path = changedFields(section, before[section], after[section]).find(
      (one) => !asks.some(covers(section, one)),
    )
    if (path !== undefined) return path === '' ? section : `${section}.${path}`
  }
  return undefined
}

/** A paper that was sent anew has to be looked at anew. */
function judgedAfter({ judged }: Application, before: Answers, after: Answers) {
  if (!judged) return {}
  const same = (id: PaperId) =>
    (before.documents?.[id] ?? []).join() === (after.documents?.[id] ?? []).join()
  const kept = paperIds.filter((id) => judged[id] && same(id)).map((id) => [id, judged[id]])
  return { judged: Object.fromEntries(kept) as typeof judged }
}

/**
 * The resident's answer: what was asked and nothing else (`section_locked`), checked like a new form (`invalid_input`), and
 * different from before (`nothing_changed`). The case goes back to where it was asked; the pages as they were are kept.
 */
export const answerSupplement: Decide<{ answers: AnswersInput }> = (
  situation,
  { answers: typed },
) => {
  const { application, answers, records, programme, city, now } = situation
  const { supplement, takenInBy } = application
  if (!supplement) return refuse(problem('wrong_status'))
  const given = programme.sections.filter((section) => typed[section] !== undefined)
  const unasked = given.find((section) => !pagesOf(supplement.asks).includes(section))
  if (unasked) return refuse(problem('section_locked', { field: unasked }))
  const pages = checkPages(given, typed)
  if (!pages.ok) return pages
  const changed = given.filter(
    (section) => changedFields(section, answers[section], pages.value[section]).length > 0,
  )
  if (changed.length === 0) return refuse(problem('nothing_changed'))
  const locked = lockedIn(supplement.asks, answers, pages.value)
  if (locked !== undefined) return refuse(problem('section_locked', { field: locked }))
  const merged: Answers = { ...answers, ...pages.value }
  // What is wrong on a locked page is not the resident's to mend now.
  const issues = checkTogether({
    ...{ programme, answers: merged, city, today: dateOf(now) },
    atCounter: takenInBy !== undefined,
  }).filter(({ path }) => given.some((section) => path.startsWith(`${section}.`)))
  if (issues.length > 0) return refuse(problem('invalid_input', { issues }))
  const before = Object.fromEntries(changed.map((section) => [section, answers[section]]))
  return ok({
    application: moved(application, supplement.returnTo, now, {
      clocks: resumeClocks(city, meetClocks(application.clocks, 'supplement'), now),
      supplement: { ...supplement, answeredAt: now },
      ...openFields(programme, merged, city),
      ...judgedAfter(application, answers, merged),
    }),
    answers: merged,
    records: { ...records, before: before },
    events: [{ type: 'supplement_answered', data: { sections: changed, ...notedBy(situation) } }],
  })
}
