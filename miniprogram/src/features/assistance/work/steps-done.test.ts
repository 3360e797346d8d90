import type { ApplicationView } from '@shared/assistance/views'
import { paperNames } from '../../../copy/choices'
import { stepsCopy } from '../../../copy/desk'
import { nextOf, stepsOf } from './steps-done'

type Staff = NonNullable<ApplicationView['staff']>
type Changes = Partial<Omit<ApplicationView, 'staff'>> & { readonly staff?: Partial<Staff> }

const none = { visit: false, check: false, publicNotice: false, federation: false }

/** As much of a view as the steps look at. */
const aView = ({ staff, ...changes }: Changes = {}) =>
  ({
    programme: 'temporary-relief',
    status: 'accepted',
    turn: 'office',
    unit: { id: 'township:441900121', name: '示例办' },
    unsigned: [],
    publicNotice: null,
    decision: null,
    timeline: [],
    ...changes,
    staff: { steps: none, judged: {}, relative: null, ...staff },
  }) as unknown as ApplicationView

type Entry = ApplicationView['timeline'][number]

const happened = (...types: readonly (string | [string, Entry['data']])[]): Entry[] =>
  types.map((one, seq) => {
    const [type, data] = typeof one === 'string' ? [one, {}] : one
    return { seq, at: '2026-03-02T02:00:00.000Z', type, by: 'staff', unit: null, data }
  })

const toVisit = { staff: { steps: { ...none, visit: true } } }
const up = { place: '示例村', until: '2026-03-09' }

it.each<[string, Changes, ReturnType<typeof stepsOf>]>([
  ['nothing has to be done', {}, []],
  ['nobody has been there', toVisit, [{ id: 'visit', state: 'open', verb: 'visit' }]],
  [
    'somebody has been there',
    { ...toVisit, timeline: happened('visited') },
    [{ id: 'visit', state: 'done' }],
  ],
  [
    'somebody objected after the visit',
    { ...toVisit, timeline: happened('visited', 'objected') },
    [{ id: 'visit', state: 'open', verb: 'visit', note: stepsCopy.again }],
  ],
  [
    'somebody went there again after the objection',
    { ...toVisit, timeline: happened('visited', 'objected', 'visited') },
    [{ id: 'visit', state: 'done' }],
  ],
  [
    'somebody of the family has not signed',
    { unsigned: [{ masked: '示*' }], staff: { steps: { ...none, check: true } } },
    [
      { id: 'signed', state: 'running', note: stepsCopy.unsigned('示*') },
      { id: 'check', state: 'open', verb: 'askCheck' },
    ],
  ],
  [
    'a paper was sent back',
    { staff: { judged: { proof: { fine: false, reason: '示例' } } } },
    [
      {
        id: 'papers',
        state: 'open',
        verb: 'askSupplement',
        note: stepsCopy.papersBack(paperNames.proof),
      },
    ],
  ],
  ['every paper is fine', { staff: { judged: { proof: { fine: true, reason: '' } } } }, []],
  ['a decision was made', { turn: 'nobody', staff: { steps: { ...none, visit: true } } }, []],
])('%s', (_, changes, steps) => {
  expect(stepsOf(aView(changes))).toEqual(steps)
})

const CHECK = { staff: { steps: { ...none, check: true } } }

it.each<[string, Changes, object]>([
  ['is asked for', { timeline: happened('check_asked') }, { state: 'running' }],
  ['was clear', { timeline: happened('check_asked', 'checked') }, { state: 'done' }],
  [
    'differs, and nobody has said anything to it',
    { status: 'differs', timeline: happened('check_asked', 'checked') },
    { state: 'running', note: stepsCopy.differs },
  ],
  [
    'differs, and the resident has explained it',
    { timeline: happened('check_asked', 'checked', 'check_answered') },
    { state: 'done' },
  ],
  [
    'is asked for once more',
    { timeline: happened('check_asked', 'checked', 'check_asked') },
    { state: 'running' },
  ],
])('the means check %s', (_, changes, step) => {
  expect(stepsOf(aView({ ...CHECK, ...changes }))[1]).toEqual({ id: 'check', ...step })
})

it.each<[string, ApplicationView['publicNotice'], boolean, object[]]>([
  ['is to come', null, true, [{ id: 'publicNotice', state: 'open' }]],
  ['is not for this case', null, false, []],
  [
    'is up',
    { state: 'up', ...up },
    true,
    [{ id: 'publicNotice', state: 'running', note: stepsCopy.up('3月9日') }],
  ],
  ['is done', { state: 'done', ...up }, true, [{ id: 'publicNotice', state: 'done' }]],
  [
    'has to be put up again after an objection',
    { state: 'objected', ...up },
    true,
    [{ id: 'publicNotice', state: 'open', note: stepsCopy.objected }],
  ],
  [
    'is not put up again after an objection',
    { state: 'objected', ...up },
    false,
    [{ id: 'publicNotice', state: 'done', note: stepsCopy.objected }],
  ],
])('the public notice %s', (_, publicNotice, again, steps) => {
  const view = aView({ publicNotice, staff: { steps: { ...none, publicNotice: again } } })
  expect(stepsOf(view)).toEqual(steps)
})

it.each<[string, Changes, string]>([
  ['is to come', {}, 'open'],
  ['is under way', { status: 'verifying', timeline: happened('proposed') }, 'running'],
  ['agrees', { timeline: happened('proposed', ['grade_verified', { fine: true }]) }, 'done'],
  ['does not', { timeline: happened('proposed', ['grade_verified', { fine: false }]) }, 'open'],
  [
    'is asked again after a new opinion',
    { timeline: happened(['grade_verified', { fine: true }], 'proposed') },
    'open',
  ],
])('残联 %s', (_, changes, state) => {
  const staff = { steps: { ...none, federation: true } }
  expect(stepsOf(aView({ ...changes, staff }))).toEqual([{ id: 'federation', state }])
})

it.each([
  ['nobody of the deciding office has been there', 'township:441900121', 'open'],
  ['the deciding office has been there', 'county:450702', 'done'],
])('with a relative in the office: %s', (_, unitId, state) => {
  const view = aView({
    status: 'proposed',
    unit: { id: 'county:450702', name: '示例局' },
    timeline: happened(['visited', { unitId }]),
    staff: { relative: '示例' },
  })
  expect(stepsOf(view)).toMatchObject([{ id: 'decider', state }])
})

it.each<[string, Changes, Parameters<typeof nextOf>[1], string | undefined]>([
  ['what is missing before an opinion', toVisit, ['visit', 'propose'], 'visit'],
  ['an opinion when nothing is missing', {}, ['visit', 'propose'], 'propose'],
  ['an opinion when it is not theirs to go there', toVisit, ['propose'], 'propose'],
  ['claiming before anything', toVisit, ['claim', 'visit'], 'claim'],
  ['help first where it is urgent', toVisit, ['visit', 'advance', 'accept'], 'advance'],
  ['what somebody brings to the counter', {}, ['withdraw', 'answerSupplement'], 'answerSupplement'],
  ['nothing in particular', {}, ['reroute'], undefined],
])('the next thing to do is %s', (_, changes, open, verb) => {
  expect(nextOf(aView(changes), open)).toBe(verb)
})
