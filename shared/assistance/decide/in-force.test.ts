import { dibaoSituation } from '../../../tests/builders/dibao'
import { aClock, valueOf } from '../../../tests/builders/applications'
import { aCountyOfficer, aResident } from '../../../tests/builders/people'
import type { Instant } from '../../kernel/plain-date'
import { problem, type Problem } from '../../kernel/problem'
import { refuse } from '../../kernel/result'
import { obstacle } from '../access'
import type { Application } from '../application'
import { turnOf, type Status } from '../lifecycle'
import { paymentOf } from '../sheets/payment'
import { approve } from './approve'
import { answerHearing, certify, change, publish, reportDeath, review } from './in-force'
import { sendBack } from './propose'
import { lapse, unanswered } from './time'

const TUESDAY = '2026-03-03T02:00:00.000Z'
const reason = '示例：找到工作'
const TOWNSHIP = 'township:450702001'
const COUNTY = 'county:450702'

/** 低保 of 1,000 元 a month since March 2026, confirmed by the county. */
const given = (changes: Partial<Application> = {}, now: Instant = TUESDAY) =>
  dibaoSituation(
    {
      status: 'inForce',
      turn: 'inForce',
      decidingUnit: COUNTY,
      queueIds: [COUNTY, TOWNSHIP],
      benefit: { amounts: [{ from: '2026-03', fen: 100_000 }], from: '2026-03' },
      clocks: [
        aClock({ name: 'review', unit: 'months', count: 12, dueAt: '2027-02-01T15:59:59.999Z' }),
      ],
      ...changes,
    },
    { now },
  )

const byCounty = (application: Application, now: Instant = TUESDAY) => ({
  ...given({}, now),
  application,
  actor: aCountyOfficer(),
})

describe('changing what is given', () => {
  const issue = (path: string, fault: 'required' | 'amount' | 'amount_too_large', limit?: number) =>
    problem('invalid_input', { issues: [{ path, fault, ...(limit !== undefined && { limit }) }] })

  const reduced = () => valueOf(change(given(), { change: 'reduce', fen: 60_000, reason }))

  it('less is not decided before the person has been heard', () => {
    const { application, events } = reduced()
    expect(application).toMatchObject({
      status: 'hearing',
      turn: 'resident',
      benefit: { amounts: [{ from: '2026-03', fen: 100_000 }] },
      proposal: { change: 'reduce', fen: 60_000 },
      // Ten working days after Tuesday 3 March.
      dueAt: '2026-03-17T15:59:59.999Z',
    })
    expect(events).toMatchObject([{ type: 'change_heard', data: { change: 'reduce' } }])
  })

  it('what they say is sealed, and the county decides with it', () => {
    const { application } = reduced()
    const spoken = valueOf(
      answerHearing({ ...given(), application, actor: aResident() }, { text: '示例：工作不稳' }),
    )
    expect(spoken.records?.hearing?.text).toBe('示例：工作不稳')
    expect(JSON.stringify(spoken.application)).not.toContain('工作不稳')
    expect(spoken.application).toMatchObject({ status: 'proposed', decidingUnit: COUNTY })
  })

  it('who says nothing in time is taken to have been heard', () => {
    const { application } = reduced()
    const at = (now: Instant) => unanswered({ ...given(), application, now })
    expect(at('2026-03-17T15:59:59.999Z')).toBeNull()
    expect(at('2026-03-17T16:00:00.000Z')?.application.status).toBe('proposed')
  })

  it('agreed to, it is less from the next month, and goes on being looked at', () => {
    const { application } = reduced()
    const heard = valueOf(
      answerHearing({ ...given(), application, actor: aResident() }, { text: '好' }),
    )
    const decided = valueOf(approve(byCounty(heard.application), {}))
    expect(decided.application).toMatchObject({
      status: 'inForce',
      benefit: {
        amounts: [
          { from: '2026-03', fen: 100_000 },
          { from: '2026-04', fen: 60_000 },
        ],
        from: '2026-03',
      },
      decision: { change: 'reduce', firstPayMonth: '2026-04', appealTo: '钦南区人民政府' },
      queueIds: [COUNTY, TOWNSHIP],
    })
    const review = decided.application.clocks.find(({ name }) => name === 'review')
    expect(review?.state).toBe('running')
    const paid = (month: string) => paymentOf(decided.application, month)
    expect(['2026-03', '2026-04'].map(paid)).toEqual([{ fen: 100_000 }, { fen: 60_000 }])
  })

  it('changed again in the same month, only the last change begins, against the one before', () => {
    const { application } = reduced()
    const heard = valueOf(
      answerHearing({ ...given(), application, actor: aResident() }, { text: '好' }),
    )
    const once = valueOf(approve(byCounty(heard.application), {})).application
    const more = (fen: number) =>
      change({ ...given(), application: once }, { change: 'raise', fen, reason })
    expect(more(60_000)).toEqual(refuse(issue('fen', 'amount', 60_000)))
    const twice = valueOf(approve(byCounty(valueOf(more(70_000)).application), {})).application
    expect(twice.benefit?.amounts).toEqual([
      { from: '2026-03', fen: 100_000 },
      { from: '2026-04', fen: 70_000 },
    ])
  })

  it('not agreed to, it stays as it was', () => {
    const { application } = reduced()
    const heard = valueOf(
      answerHearing({ ...given(), application, actor: aResident() }, { text: '不' }),
    )
    const back = valueOf(sendBack(byCounty(heard.application), { reason })).application
    expect(back).toMatchObject({
      status: 'inForce',
      benefit: { amounts: [{ from: '2026-03', fen: 100_000 }] },
    })
  })

  it('more needs no hearing', () => {
    const raised = valueOf(change(given(), { change: 'raise', fen: 120_000, reason }))
    expect(raised.application).toMatchObject({ status: 'proposed', decidingUnit: COUNTY })
  })

  it.each<[string, Parameters<typeof change>[1], Problem]>([
    [
      'less that is more',
      { change: 'reduce', fen: 100_000, reason },
      issue('fen', 'amount', 100_000),
    ],
    [
      'more that is less',
      { change: 'raise', fen: 100_000, reason },
      issue('fen', 'amount', 100_000),
    ],
    ['no amount', { change: 'raise', reason }, issue('fen', 'required')],
    [
      'more than there is',
      { change: 'raise', fen: 160_001, reason },
      problem('policy_unset', { field: 'fen', key: 'dibao.extra', limit: 160_000 }),
    ],
    [
      'a fade-out longer than the city’s',
      { change: 'end', fadeOut: 7, reason },
      issue('fadeOut', 'amount_too_large', 6),
    ],
  ])('%s is refused', (_, input, found) => {
    expect(change(given(), input)).toEqual(refuse(found))
  })

  const endedBy = (fadeOut?: number) => {
    const { application } = valueOf(change(given(), { change: 'end', fadeOut, reason }))
    const heard = valueOf(
      answerHearing({ ...given(), application, actor: aResident() }, { text: '好' }),
    )
    return valueOf(approve(byCounty(heard.application), {})).application
  }

  it('ended, this month is the last', () => {
    expect(endedBy()).toMatchObject({ status: 'ended', benefit: { until: '2026-03' } })
  })

  it('ended with 渐退 it goes on for the months the city gives, and then ends by itself', () => {
    const fading = endedBy(6)
    expect(fading).toMatchObject({ status: 'inForce', benefit: { until: '2026-09' } })
    expect(fading.dueAt).toBe('2026-09-30T15:59:59.999Z')
    const at = (now: Instant) => lapse({ ...given(), application: fading, now })
    expect(at('2026-09-30T15:59:59.999Z')).toBeNull()
    expect(at('2026-09-30T16:00:00.000Z')?.application.status).toBe('ended')
  })

  it.each<[Status, Instant, Status | undefined]>([
    ['inForce', '2026-03-31T15:59:59.999Z', undefined],
    ['inForce', '2026-03-31T16:00:00.000Z', 'ended'],
    ['suspended', '2026-03-31T15:59:59.999Z', undefined],
    ['suspended', '2026-03-31T16:00:00.000Z', 'ended'],
    ['hearing', '2026-03-31T16:00:00.000Z', undefined],
  ])('%s until March, at %s: %s', (status, now, becomes) => {
    const turn = turnOf[status]
    const benefit = { amounts: [], from: '2026-03', until: '2026-03' }
    const { application } = given({ status, turn, benefit })
    expect(lapse({ ...given(), application, now })?.application.status).toBe(becomes)
  })
})

describe('yearly certification', () => {
  const clock = aClock({
    name: 'certification',
    unit: 'months',
    count: 12,
    dueAt: '2026-03-10T15:59:59.999Z',
  })
  const certified = given({ clocks: [clock] })

  it('missed, it is held back from the next month, and the person is told', () => {
    const held = lapse({ ...certified, now: '2026-03-10T16:00:00.000Z' })
    expect(held?.application).toMatchObject({
      status: 'suspended',
      turn: 'resident',
      benefit: { heldFrom: '2026-04' },
    })
    expect(held?.events).toEqual([{ type: 'suspended', data: { from: '2026-04' } }])
    expect(lapse({ ...certified, now: '2026-03-10T15:59:59.999Z' })).toBeNull()
  })

  it.each<[string, Instant, number]>([
    ['before the month it is held back from', '2026-03-20T02:00:00.000Z', 0],
    ['in that month', '2026-04-20T02:00:00.000Z', 1],
    ['two months later', '2026-06-20T02:00:00.000Z', 3],
  ])('made up for %s: %s, %p months are paid after', (_, now, months) => {
    const held = lapse({ ...certified, now: '2026-03-10T16:00:00.000Z' })?.application
    const situation = { ...certified, application: held ?? certified.application, now }
    const { application } = valueOf(certify({ ...situation, actor: aResident() }, {}))
    expect(application.status).toBe('inForce')
    expect(application.benefit).not.toHaveProperty('heldFrom')
    expect(application.benefit?.backPay?.months ?? 0).toBe(months)
  })
})

describe('a death', () => {
  it('ends it with the month of death', () => {
    const { application, events } = valueOf(reportDeath(given(), { on: '2026-02-27' }))
    expect(application).toMatchObject({
      status: 'ended',
      turn: 'nobody',
      benefit: { until: '2026-02' },
    })
    expect(new Set(application.clocks.map(({ state }) => state))).toEqual(new Set(['met']))
    expect(events).toEqual([{ type: 'died', data: { until: '2026-02' } }])
  })

  it('that has not come is refused', () => {
    expect(reportDeath(given(), { on: '2026-03-04' }).ok).toBe(false)
  })
})

it('publishing is noted with the place and the amount', () => {
  const { application } = valueOf(publish(given(), { place: '示例村' }))
  expect(application.published).toEqual({ at: TUESDAY, place: '示例村', fen: 100_000 })
})

describe('published once, and again when something else is given', () => {
  const again = (application: Application) => obstacle(application, given().actor, 'publish')
  const published = () => valueOf(publish(given(), { place: '示例村' })).application
  const decided = (input: Parameters<typeof change>[1]) => {
    const asked = valueOf(change({ ...given(), application: published() }, input)).application
    const heard =
      input.change === 'raise'
        ? asked
        : valueOf(
            answerHearing({ ...given(), application: asked, actor: aResident() }, { text: '好' }),
          ).application
    return valueOf(approve(byCounty(heard), {})).application
  }

  it('the same amount is not', () => {
    expect(again(given().application)).toBeNull()
    expect(again(published())).toEqual(problem('already_done'))
  })

  it.each<[string, Parameters<typeof change>[1], Problem | null]>([
    ['more', { change: 'raise', fen: 120_000, reason }, null],
    ['less', { change: 'reduce', fen: 60_000, reason }, null],
    // The amount of the months that are left is the one that hangs there.
    ['its end in months', { change: 'end', fadeOut: 3, reason }, problem('already_done')],
  ])('%s', (_, input, found) => {
    const application = decided(input)
    expect(again(application)).toEqual(found)
    // The list of what is to be put up and the button say the same.
    expect(application.toPublish).toBe(found === null ? true : undefined)
  })

  it('not before it is decided', () => {
    const asked = valueOf(
      change({ ...given(), application: published() }, { change: 'raise', fen: 120_000, reason }),
    )
    expect(again(asked.application)).toEqual(problem('not_allowed'))
  })

  it('what is about a child never is', () => {
    const application = given({ minor: true }).application
    expect(obstacle(application, given().actor, 'publish')).toEqual(problem('wrong_status'))
    const looked = (one: Application) =>
      valueOf(review({ ...given(), application: one }, { note: '示例' })).application
    expect(looked(application)).not.toHaveProperty('toPublish')
    expect(looked(given().application)).toHaveProperty('toPublish', true)
  })

  it('what is given once, or is no money, is published once', () => {
    const granted = (fen?: number) => {
      const { benefit: _, ...rest } = given().application
      const decision = { outcome: 'grant', ...(fen !== undefined && { fen }) }
      const application = { ...rest, status: 'granted', decision } as Application
      return valueOf(publish({ ...given(), application }, { place: '示例村' })).application
    }
    for (const one of [granted(50_000), granted()])
      expect(again(one)).toEqual(problem('already_done'))
  })
})

it('looked at again, the next time follows from the figure of the household', () => {
  const { application, events } = valueOf(review(given(), { note: '示例：没有变化' }))
  const clocks = application.clocks.filter(({ name }) => name === 'review')
  expect(clocks).toHaveLength(1)
  expect(clocks[0]).toMatchObject({ startedAt: TUESDAY, unit: 'months', state: 'running' })
  expect(events[0]?.data).toMatchObject({ nextDueAt: clocks[0]?.dueAt })
})
