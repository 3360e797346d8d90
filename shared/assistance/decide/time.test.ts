import { answersFor } from '../../../tests/builders/answers'
import { anApplication, aClock, keys, MONDAY } from '../../../tests/builders/applications'
import { aCity } from '../../../tests/builders/cities'
import { workingCalendar } from '../../calendar/working-days'
import { nationalYears } from '../../calendar/national'
import { pauseClocks, resumeClocks, startClock } from '../../casework/clock'
import type { City } from '../../cities/city'
import type { Instant } from '../../kernel/plain-date'
import type { Application } from '../application'
import type { Status } from '../lifecycle'
import { temporaryRelief } from '../programmes/temporary-relief'
import { unsupportedChild } from '../programmes/unsupported-child'
import { escalate, recount, unanswered } from './time'
import { submitted } from './submit'

const passing = (application: Application, now: Instant, city: City = aCity()) => ({
  application,
  answers: answersFor(),
  programme: application.programme === 'temporary-relief' ? temporaryRelief : unsupportedChild,
  city,
  now,
})

const asked = (changes: Partial<Application> = {}) =>
  anApplication({
    status: 'supplement',
    supplement: {
      asks: [{ section: 'documents' }],
      note: '示例',
      until: '2026-04-01T15:59:59.999Z',
      returnTo: 'submitted',
    },
    clocks: [aClock({ state: 'paused', left: 3 }), aClock({ name: 'supplement', unit: 'days' })],
    ...changes,
  })

describe('a supplement notice', () => {
  it.each<[string, Instant, Partial<Application>, boolean]>([
    ['the last moment of the last day', '2026-04-01T15:59:59.999Z', {}, false],
    ['a moment later', '2026-04-01T16:00:00.000Z', {}, true],
    ['a case that went on', '2026-05-01T00:00:00.000Z', { status: 'accepted' }, false],
  ])('%s', (_, now, changes, ends) => {
    const done = unanswered(passing(asked(changes), now))
    expect(done?.application.status).toBe(ends ? 'expired' : undefined)
  })

  it('without a known end never runs out', () => {
    const supplement = { ...asked().supplement, until: null } as Application['supplement']
    expect(unanswered(passing({ ...asked(), supplement }, '2030-01-01T00:00:00.000Z'))).toBeNull()
  })

  it('that ran out leaves nothing running, and nobody holding the case', () => {
    const done = unanswered(passing(asked(), '2026-05-01T00:00:00.000Z'))
    expect(done?.application).toMatchObject({ turn: 'nobody', dueAt: null, claimedBy: null })
    expect(done?.application.openKeys).toEqual([done?.application._id])
    expect(new Set(done?.application.clocks.map(({ state }) => state))).toEqual(new Set(['met']))
  })
})

describe('an overdue case', () => {
  const child = submitted(
    unsupportedChild,
    answersFor({ child: { township: '450702100' } }),
    aCity('qinzhou'),
    MONDAY,
    keys,
  ).application
  const qinzhou = (now: Instant, changes: Partial<Application> = {}) =>
    escalate(passing({ ...child, ...changes }, now, aCity('qinzhou')))
  const [county, city] = [`county:${child.township.slice(0, 6)}`, 'city:450700']

  it('lies in a township with a county above', () => {
    expect(child.decidingUnit).toBe('township:450702100')
    expect(child.dueAt).toBe('2026-03-23T15:59:59.999Z')
  })

  it.each<[string, Instant, string[], string | undefined]>([
    ['in time', '2026-03-23T15:59:59.999Z', [], undefined],
    ['a moment late: the county', '2026-03-23T16:00:00.000Z', [], county],
    ['the county knows already', '2026-03-26T12:00:00.000Z', [county], undefined],
    ['four working days late: the city too', '2026-03-26T16:00:00.000Z', [county], city],
    ['all know', '2026-06-01T00:00:00.000Z', [county, city], undefined],
    ['nobody was told yet: one after the other', '2026-06-01T00:00:00.000Z', [], county],
  ])('%s', (_, now, watchedBy, toUnit) => {
    const done = qinzhou(now, { watchedBy })
    expect(done?.events[0]?.data).toEqual(
      toUnit === undefined ? undefined : { toUnit, dueAt: child.dueAt },
    )
    if (done) expect(done.application.watchedBy).toEqual([...watchedBy, toUnit])
    if (done) expect(done.application.queueIds).toEqual(child.queueIds)
  })

  it('of a township without county goes to the city at once', () => {
    const application = anApplication({ dueAt: MONDAY, clocks: [aClock({ dueAt: MONDAY })] })
    const done = escalate(passing(application, '2026-03-03T00:00:00.000Z'))
    expect(done?.application.watchedBy).toEqual(['city:441900'])
  })

  it('of the city itself has nobody above', () => {
    const application = anApplication({
      decidingUnit: 'city:441900',
      clocks: [aClock({ dueAt: MONDAY })],
    })
    expect(escalate(passing(application, '2026-05-01T00:00:00.000Z'))).toBeNull()
  })

  it('waits for the resident: their own day is not the office’s', () => {
    const late = aClock({ name: 'supplement', unit: 'days', dueAt: MONDAY })
    const application = anApplication({ status: 'supplement', clocks: [late] })
    expect(escalate(passing(application, '2026-05-01T00:00:00.000Z'))).toBeNull()
  })

  it('where the city has not said after how long never reaches it', () => {
    const noFigures = { ...aCity('qinzhou'), figures: [] }
    const late = '2026-06-01T00:00:00.000Z'
    const done = escalate(passing({ ...child, watchedBy: [county] }, late, noFigures))
    expect(done).toBeNull()
  })

  it.each<Status>(['supplement', 'granted', 'refused', 'withdrawn', 'expired'])(
    'that is %s is nobody’s to hurry',
    (status) => {
      const application = anApplication({ status, clocks: [aClock({ dueAt: MONDAY })] })
      expect(escalate(passing(application, '2026-05-01T00:00:00.000Z'))).toBeNull()
    },
  )
})

describe('a day that could not be worked out', () => {
  const DECEMBER = '2026-12-21T02:00:00.000Z'
  /** The year after, as it will be announced: here without any holiday. */
  const announced = (city = aCity()): City => ({
    ...city,
    calendar: workingCalendar(
      [...nationalYears, { year: 2027, source: '示例', holidays: [], makeupWorkdays: [] }],
      [],
    ),
  })
  const clock = startClock(aCity(), temporaryRelief.limits, 'decision', DECEMBER)
  const application = anApplication({ clocks: [clock], dueAt: null })

  it('stays unknown until the calendar is out, then is as if it had been out all along', () => {
    expect(clock).toMatchObject({
      dueAt: null,
      problem: { code: 'calendar_uncovered', year: 2027 },
    })
    expect(recount(passing(application, DECEMBER))).toBeNull()
    const done = recount(passing(application, '2026-12-28T02:00:00.000Z', announced()))
    const known = startClock(announced(), temporaryRelief.limits, 'decision', DECEMBER)
    expect(done?.application).toMatchObject({ clocks: [known], dueAt: known.dueAt })
    expect(done?.events).toEqual([{ type: 'recounted', data: { dueAt: known.dueAt } }])
  })

  it('after a pause gets the days it had left, not all of them', () => {
    const start = '2026-12-10T02:00:00.000Z'
    const pause = '2026-12-14T02:00:00.000Z'
    const resume = '2026-12-21T02:00:00.000Z'
    const walk = (city: City) =>
      resumeClocks(
        city,
        pauseClocks(city, [startClock(city, temporaryRelief.limits, 'decision', start)], pause),
        resume,
      )
    const [known] = walk(announced())
    const done = recount(
      passing(anApplication({ clocks: walk(aCity()), dueAt: null }), resume, announced()),
    )
    expect(known?.resumed?.left).toBe(13)
    expect(done?.application.dueAt).toBe(known?.dueAt)
  })

  it('counts the days gone before the pause, though the end was never known', () => {
    const [paused] = pauseClocks(aCity(), [clock], '2026-12-23T02:00:00.000Z')
    expect(paused).toMatchObject({ state: 'paused', left: 13 })
  })

  it('for want of a figure is worked out once the city has set it', () => {
    const fuyang = aCity('fuyang')
    const unset = startClock(fuyang, temporaryRelief.limits, 'decision', MONDAY)
    const set: City = { ...fuyang, figures: aCity().figures }
    const waiting = anApplication({ clocks: [unset], dueAt: null })
    expect(recount(passing(waiting, MONDAY, fuyang))).toBeNull()
    expect(recount(passing(waiting, MONDAY, set))?.application.dueAt).toBe(
      '2026-03-23T15:59:59.999Z',
    )
  })

  it('is left alone when it is known', () => {
    expect(recount(passing(anApplication(), MONDAY, announced()))).toBeNull()
  })
})
