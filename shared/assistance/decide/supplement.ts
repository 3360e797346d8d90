import { meetClocks, pauseClocks, resumeClocks, startClock } from '../../casework/clock'
import { dateOf } from '../../kernel/plain-date'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import { checkPages, checkTogether } from '../check-answers'
import type { Answers, AnswersInput, SectionId } from '../sections'
import { moved, openFields, statusAfter, type Decide, type StaffDecide } from './decision'

/**
 * The one-time supplement notice: names what is missing, unlocks those pages and no others, stops the office's clocks and
 * starts the resident's. 《最低生活保障审核确认办法》第十条: 一次性告知.
 */
export const askSupplement: StaffDecide<{ sections: SectionId[]; note: string }> = (
  { application, programme, city, now },
  { sections, note },
) => {
  if (sections.some((section) => !programme.sections.includes(section)))
    return refuse(problem('section_locked', { field: 'sections' }))
  const clock = startClock(city, programme.limits, 'supplement', now)
  return ok({
    application: moved(application, statusAfter(application, 'askSupplement'), now, {
      clocks: [...pauseClocks(city, application.clocks, now), clock],
      supplement: { sections, note, until: clock.dueAt, returnTo: application.status },
    }),
    events: [{ type: 'supplement_asked', data: { sections, note, until: clock.dueAt } }],
  })
}

const sameAnswers = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * The resident's answer: the unlocked pages and nothing else (`section_locked`), checked like a new form
 * (`invalid_input`), and different from before (`nothing_changed`). The case goes back to where it was asked.
 */
export const answerSupplement: Decide<{ answers: AnswersInput }> = (
  { application, answers, programme, city, now },
  { answers: typed },
) => {
  const { supplement } = application
  if (!supplement) return refuse(problem('wrong_status'))
  const given = programme.sections.filter((section) => typed[section] !== undefined)
  const locked = given.find((section) => !supplement.sections.includes(section))
  if (locked) return refuse(problem('section_locked', { field: locked }))
  const pages = checkPages(given, typed)
  if (!pages.ok) return pages
  const changed = given.filter((section) => !sameAnswers(pages.value[section], answers[section]))
  if (changed.length === 0) return refuse(problem('nothing_changed'))
  const merged: Answers = { ...answers, ...pages.value }
  // What is wrong on a locked page is not the resident's to mend now.
  const issues = checkTogether(programme, merged, city, dateOf(now)).filter(({ path }) =>
    given.some((section) => path.startsWith(`${section}.`)),
  )
  if (issues.length > 0) return refuse(problem('invalid_input', { issues }))
  return ok({
    application: moved(application, supplement.returnTo, now, {
      clocks: resumeClocks(city, meetClocks(application.clocks, 'supplement'), now),
      supplement: { ...supplement, answeredAt: now },
      ...openFields(programme, merged),
    }),
    answers: merged,
    events: [{ type: 'supplement_answered', data: { sections: changed } }],
  })
}
