import { meetClocks, pauseClocks, resumeClocks } from '../../casework/clock'
import { addDays, dateOf, type PlainDate } from '../../kernel/plain-date'
import { problem } from '../../kernel/problem'
import { ok, refuse, type Result } from '../../kernel/result'
import { figureOn } from '../../policy/figure'
import type { Application } from '../application'
import type { AssistanceEvent } from '../events'
import { clocksWait, moved, policyDay, restarted, type Decision, type Situation } from './decision'

type Facts = Omit<Situation, 'actor' | 'records'>

/** How many days it must be up; undefined where the programme has no 公示, or the city none for it. */
function daysUp({ programme, city, application }: Facts): number | undefined {
  const key = programme.limits.publicNotice
  const figure = key && figureOn(city.figures, key, policyDay(application))
  return figure?.ok && figure.value.value.unit === 'days' ? figure.value.value.count : undefined
}

/** Whether the opinion has to be put up now: `once` means not again after an objection, when it is reported directly. */
export function mustBePosted(facts: Facts): boolean {
  const { steps, publicNotice } = facts.application
  if (daysUp(facts) === undefined) return false
  return steps.publicNotice === 'again' || (steps.publicNotice === 'once' && !publicNotice)
}

/**
 * Puts the township's opinion up in the village (《最低生活保障审核确认办法》第十九条): masked name, people of the household, amount,
 * nothing else. The first day does not count. Problem `invalid_input` without a place.
 */
export function posted(
  facts: Facts,
  proposal: NonNullable<Application['proposal']>,
  place: string | undefined,
): Result<{ application: Application; events: AssistanceEvent[] }> {
  const { application, city, now } = facts
  if (!place)
    return refuse(problem('invalid_input', { issues: [{ path: 'place', fault: 'required' }] }))
  const from = dateOf(now)
  const until: PlainDate = addDays(from, daysUp(facts) ?? 0)
  const clocks = clocksWait(facts, 'publicNotice.pausesClock')
    ? pauseClocks(city, application.clocks, now)
    : application.clocks
  return ok({
    application: moved(application, 'posted', now, {
      proposal,
      publicNotice: { state: 'up', from, until, place },
      postedIn: application.decidingUnit,
      clocks: restarted(facts, clocks, 'publicNotice'),
    }),
    events: [{ type: 'posted', data: { place, until } }],
  })
}

/** What a case is once its notice is down: the clocks that waited run on. */
export function takenDown(
  { application, city, now }: Pick<Situation, 'application' | 'city' | 'now'>,
  state: 'objected' | 'done',
): Application {
  const { postedIn: _, publicNotice, ...rest } = application
  const clocks = meetClocks(application.clocks, 'publicNotice')
  return {
    ...rest,
    clocks: resumeClocks(city, clocks, now),
    ...(publicNotice && {
      publicNotice: {
        ...publicNotice,
        state,
        ...(state === 'objected' && { objectedAt: now }),
      },
    }),
  }
}

/**
 * Somebody objects while it is up: it comes down, and the township looks into it again. Problems: `objection_late` once
 * it is not up any more, `already_objected` by the same person.
 */
export function object(
  situation: Omit<Situation, 'actor'>,
  { by, text, phone }: { readonly by: string; readonly text: string; readonly phone: string },
): Result<Decision> {
  const { application, records, now } = situation
  const { publicNotice, status } = application
  if (records.objections.some((one) => one.by === by)) return refuse(problem('already_objected'))
  if (status !== 'posted' || !publicNotice || dateOf(now) > publicNotice.until)
    return refuse(problem('objection_late'))
  const { proposal: _, ...rest } = takenDown(situation, 'objected')
  return ok({
    application: moved(rest, 'accepted', now),
    records: { ...records, objections: [...records.objections, { at: now, by, text, phone }] },
    events: [{ type: 'objected', data: {} }],
  })
}
