import type { ApplicationView } from '@shared/assistance/views'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import { paperIds } from '@shared/assistance/sections/ending'
import type { PlainDate } from '@shared/kernel/plain-date'
import { paperNames } from '../../../copy/choices'
import { monthDay } from '../../../copy/dates'
import { stepsCopy } from '../../../copy/desk'

/** One thing that has to be done before somebody can be granted anything. `verb` does it. */
export type Step = {
  readonly id: keyof typeof stepsCopy.names
  readonly state: keyof typeof stepsCopy.states
  readonly note?: string
  readonly verb?: CaseVerb
}

type Staff = NonNullable<ApplicationView['staff']>

/** The last thing that happened out of these, or nothing yet. */
const lastOf = ({ timeline }: ApplicationView, types: readonly string[]) =>
  timeline.filter(({ type }) => types.includes(type)).at(-1)

function signed({ unsigned }: ApplicationView, { steps }: Staff): Step[] {
  if (!steps.check) return []
  if (unsigned.length === 0) return [{ id: 'signed', state: 'done' }]
  const note = stepsCopy.unsigned(unsigned.map(({ masked }) => masked).join('、'))
  return [{ id: 'signed', state: 'running', note }]
}

/** After an objection somebody has to go there again. */
function visited(view: ApplicationView, { steps }: Staff): Step[] {
  if (!steps.visit) return []
  const last = lastOf(view, ['visited', 'objected'])
  if (last?.type === 'visited') return [{ id: 'visit', state: 'done' }]
  const again = last ? { note: stepsCopy.again } : {}
  return [{ id: 'visit', state: 'open', verb: 'visit', ...again }]
}

function checked(view: ApplicationView, { steps }: Staff): Step[] {
  if (!steps.check) return []
  const last = lastOf(view, ['check_asked', 'checked'])
  if (!last) return [{ id: 'check', state: 'open', verb: 'askCheck' }]
  if (last.type === 'check_asked') return [{ id: 'check', state: 'running' }]
  return view.status === 'differs'
    ? [{ id: 'check', state: 'running', note: stepsCopy.differs }]
    : [{ id: 'check', state: 'done' }]
}

/** Papers are only spoken of once one was sent back. */
function papers(_: ApplicationView, { judged }: Staff): Step[] {
  const back = paperIds.filter((id) => judged[id]?.fine === false)
  if (back.length === 0) return []
  const note = stepsCopy.papersBack(back.map((id) => paperNames[id]).join('、'))
  return [{ id: 'papers', state: 'open', verb: 'askSupplement', note }]
}

function posted({ publicNotice }: ApplicationView, { steps }: Staff): Step[] {
  if (!publicNotice) return steps.publicNotice ? [{ id: 'publicNotice', state: 'open' }] : []
  const { state, until } = publicNotice
  if (state === 'up')
    return [
      { id: 'publicNotice', state: 'running', note: stepsCopy.up(monthDay(until as PlainDate)) },
    ]
  if (state === 'done') return [{ id: 'publicNotice', state: 'done' }]
  // Where it is put up only once, an objection is looked into and that is all.
  return [
    {
      id: 'publicNotice',
      state: steps.publicNotice ? 'open' : 'done',
      note: stepsCopy.objected,
    },
  ]
}

function verified(view: ApplicationView, { steps }: Staff): Step[] {
  if (!steps.federation) return []
  if (view.status === 'verifying') return [{ id: 'federation', state: 'running' }]
  const last = lastOf(view, ['proposed', 'grade_verified'])
  const fine = last?.type === 'grade_verified' && last.data['fine'] === true
  return [{ id: 'federation', state: fine ? 'done' : 'open' }]
}

/** Whoever decides has to have been there where a relative works in the office. */
function seen(view: ApplicationView, { relative }: Staff): Step[] {
  if (relative === null) return []
  const { status, timeline, unit } = view
  const there = timeline.some(({ type, data }) => type === 'visited' && data['unitId'] === unit.id)
  return [
    status === 'proposed' && there
      ? { id: 'decider', state: 'done' }
      : { id: 'decider', state: 'open', verb: 'visit', note: stepsCopy.relative },
  ]
}

const rows = [signed, visited, checked, papers, posted, verified, seen]

/** What has to be done for a case that nothing has been decided on, in order; nothing once it is. */
export function stepsOf(view: ApplicationView): readonly Step[] {
  const { staff, decision, turn } = view
  return !staff || decision || turn === 'nobody' ? [] : rows.flatMap((row) => row(view, staff))
}

/** What gets the case on in each status, once nothing is missing before it. */
const AHEAD: readonly CaseVerb[] = [
  'claim',
  'advance',
  'accept',
  'approve',
  'verifyGrade',
  'enterResult',
  'feedBack',
  'propose',
  'publish',
  'review',
  'answerSupplement',
  'answerCheck',
  'answerHearing',
]

/** Verbs that wait until every step before them is done. */
const LAST: readonly CaseVerb[] = ['approve', 'propose']

/** The one thing to do next out of what may be done: what is still missing comes before an opinion. */
export function nextOf(view: ApplicationView, open: readonly CaseVerb[]): CaseVerb | undefined {
  const first = AHEAD.find((verb) => open.includes(verb))
  if (first && !LAST.includes(first)) return first
  const missing = stepsOf(view).find(
    ({ state, verb }) => state === 'open' && verb && open.includes(verb),
  )
  return missing?.verb ?? first
}
