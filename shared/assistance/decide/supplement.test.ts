import { answersFor, typedAnswers } from '../../../tests/builders/answers'
import {
  anApplication,
  aClock,
  aSituation,
  claimedBy,
  MONDAY,
  valueOf,
} from '../../../tests/builders/applications'
import { aCity } from '../../../tests/builders/cities'
import { dibaoSituation } from '../../../tests/builders/dibao'
import { aClerk, aResident } from '../../../tests/builders/people'
import { problem, type Problem } from '../../kernel/problem'
import { refuse } from '../../kernel/result'
import type { Application, Ask } from '../application'
import type { Status } from '../lifecycle'
import { temporaryRelief } from '../programmes/temporary-relief'
import type { AnswersInput, SectionId } from '../sections'
import { answerSupplement, askSupplement } from './supplement'

const WEDNESDAY = '2026-03-04T02:00:00.000Z'
const NEXT_WEDNESDAY = '2026-03-11T02:00:00.000Z'
const note = '示例：请补拍病历'

const pages = (...sections: SectionId[]) => sections.map((section) => ({ section }))

const spending = (changes: Partial<Application> = {}) =>
  anApplication({ ...claimedBy(), lane: 'expenditure', clocks: [aClock()], ...changes })

describe('asking', () => {
  it.each<Status>(['submitted', 'accepted', 'advanced'])(
    'from %s: the pages named are unlocked, the office’s clock stops, the resident’s starts',
    (status) => {
      const application = spending({ status })
      const asked = valueOf(
        askSupplement(aSituation({ application, now: WEDNESDAY }), {
          asks: pages('documents', 'payout'),
          note,
        }),
      )
      const until = '2026-04-03T15:59:59.999Z'
      expect(asked.application).toMatchObject({
        status: 'supplement',
        turn: 'resident',
        dueAt: until,
        supplement: { asks: pages('documents', 'payout'), note, until, returnTo: status },
        clocks: [
          { name: 'decision', state: 'paused', left: 13 },
          { name: 'supplement', state: 'running', dueAt: until },
        ],
        ...claimedBy(),
      })
      expect(asked.events).toEqual([
        { type: 'supplement_asked', data: { asks: pages('documents', 'payout'), note, until } },
      ])
    },
  )

  it('an emergency’s hours run on', () => {
    const { application } = valueOf(askSupplement(aSituation(), { asks: pages('documents'), note }))
    expect(application.clocks).toMatchObject([
      { name: 'advance', state: 'running' },
      { name: 'supplement', state: 'running' },
    ])
  })

  it('a page the programme does not have is refused', () => {
    const short = { ...temporaryRelief, sections: ['applicant', 'documents'] as const }
    expect(
      askSupplement(aSituation({ programme: short }), { asks: pages('documents', 'payout'), note }),
    ).toEqual(refuse(problem('section_locked', { field: 'asks' })))
  })

  it('in 阜阳 there is no last day, and the resident is told none', () => {
    const { application, events } = valueOf(
      askSupplement(aSituation({ city: aCity('fuyang') }), { asks: pages('documents'), note }),
    )
    expect(application.supplement?.until).toBeNull()
    expect(events).toMatchObject([{ data: { until: null } }])
  })
})

describe('answering', () => {
  const asked = (sections: SectionId[], status: Status = 'accepted') =>
    valueOf(
      askSupplement(aSituation({ application: spending({ status }), now: WEDNESDAY }), {
        asks: pages(...sections),
        note,
      }),
    ).application

  const answer = (typed: AnswersInput, application = asked(['documents', 'household'])) =>
    answerSupplement(aSituation({ application, actor: aResident(), now: NEXT_WEDNESDAY }), {
      answers: typed,
    })

  const photos = { proof: ['photo-1', 'photo-2'] }

  it.each<Status>(['submitted', 'accepted', 'advanced'])(
    'gives the case back as it was: %s, with the days it had left',
    (status) => {
      const answered = valueOf(answer({ documents: photos }, asked(['documents'], status)))
      expect(answered.application).toMatchObject({
        status,
        turn: 'office',
        supplement: { answeredAt: NEXT_WEDNESDAY, asks: pages('documents'), note },
        photoIds: photos.proof,
        clocks: [
          // 13 working days after 11 March.
          { name: 'decision', state: 'running', dueAt: '2026-03-30T15:59:59.999Z' },
          { name: 'supplement', state: 'met' },
        ],
        dueAt: '2026-03-30T15:59:59.999Z',
      })
      expect(answered.answers).toEqual({ ...answersFor(), documents: photos })
      expect(answered.records?.before).toEqual({ documents: answersFor().documents })
      expect(answered.events).toEqual([
        { type: 'supplement_answered', data: { sections: ['documents'] } },
      ])
    },
  )

  it('names only the pages that are different', () => {
    const { household } = typedAnswers()
    expect(valueOf(answer({ documents: photos, household })).events).toEqual([
      { type: 'supplement_answered', data: { sections: ['documents'] } },
    ])
  })

  it('keeps the household and the name in the queue in step with the answers', () => {
    const application = asked(['applicant', 'household'])
    const typed = {
      applicant: { ...typedAnswers().applicant, name: '示例新' },
      household: { members: [] },
    }
    expect(valueOf(answer(typed, application)).application).toMatchObject({
      household: 1,
      applicantMasked: '示*新',
    })
  })

  it.each<[string, string, object]>([
    ['a clerk noted it at the counter', '', { notedBy: aClerk().name }],
    ['a clerk answers in their own matter', 'openid-clerk', {}],
  ])('%s, so says the trail', (_, applicantOpenid, noted) => {
    const application = { ...asked(['documents']), applicantOpenid }
    const answered = answerSupplement(aSituation({ application, now: NEXT_WEDNESDAY }), {
      answers: { documents: photos },
    })
    expect(valueOf(answered).events).toEqual([
      { type: 'supplement_answered', data: { sections: ['documents'], ...noted } },
    ])
  })

  const { applicant, household, documents } = typedAnswers()
  const self = {
    name: '示例家人',
    relation: 'child',
    idNumber: applicant['idNumber'],
    monthlyIncome: '0',
  }
  const issue = (path: string, fault: 'required' | 'id_duplicate' | 'not_text') =>
    problem('invalid_input', { issues: [{ path, fault }] })

  it.each<[string, AnswersInput, Problem]>([
    ['a page that is locked', { applicant }, problem('section_locked', { field: 'applicant' })],
    [
      'a locked page beside an open one',
      { documents: photos, applicant },
      problem('section_locked', { field: 'applicant' }),
    ],
    ['nothing', {}, problem('nothing_changed')],
    ['the same again', { documents, household }, problem('nothing_changed')],
    [
      'a page with a fault',
      { documents: { proof: [{ $gt: '' }] } },
      issue('documents.proof.0', 'not_text'),
    ],
    ['papers taken away', { documents: { proof: [] } }, issue('documents.proof', 'required')],
    [
      'a page that clashes with another',
      { household: { members: [self] } },
      issue('household.members.0.idNumber', 'id_duplicate'),
    ],
    [
      'an unlocked page that is null',
      { household: null, documents: photos },
      issue('household.members', 'required'),
    ],
  ])('%s is refused', (_, typed, found) => {
    const lane = 'expenditure' as const
    const answers = answersFor({ happening: { lane } })
    const situation = aSituation({
      application: asked(['documents', 'household']),
      answers,
      actor: aResident(),
      now: NEXT_WEDNESDAY,
    })
    expect(household['members']).toHaveLength(1)
    expect(answerSupplement(situation, { answers: typed })).toEqual(refuse(found))
  })

  describe('a field that was asked back by itself', () => {
    const field = (section: SectionId, name: string) =>
      valueOf(
        askSupplement(aSituation({ application: spending({ status: 'accepted' }) }), {
          asks: [{ section, field: name, reason: '示例' }],
          note,
        }),
      ).application
    const { applicant: person } = typedAnswers()

    it.each<[string, string, Record<string, unknown>, string | null]>([
      ['is open', 'phone', { phone: '13900000000' }, null],
      ['keeps its neighbours locked', 'phone', { name: '示例新' }, 'applicant.name'],
      [
        'keeps them locked though it was changed too',
        'phone',
        { phone: '13900000000', livesAt: '示例路 2 号' },
        'applicant.livesAt',
      ],
    ])('%s', (_, name, changes, locked) => {
      const answered = answer({ applicant: { ...person, ...changes } }, field('applicant', name))
      if (locked === null) expect(answered.ok).toBe(true)
      else expect(answered).toEqual(refuse(problem('section_locked', { field: locked })))
    })
  })

  it.each<[SectionId, string]>([
    ['payout', 'way'],
    ['agent', 'behalf'],
  ])('%s by its %s is the whole page: the rest of it hangs on that', (section, field) => {
    const { application } = valueOf(
      askSupplement(aSituation(), { asks: [{ section, field, reason: '示例' }], note }),
    )
    expect(application.supplement?.asks).toEqual([{ section, reason: '示例' }])
  })

  it('how a member signs is the whole page too: who signs here now has to be able to', () => {
    const ask: Ask = { section: 'authorisations', field: 'members.0.way' }
    const whole = valueOf(askSupplement(dibaoSituation(), { asks: [ask], note })).application
    expect(whole.supplement?.asks).toEqual([{ section: 'authorisations' }])
    const name: Ask = { section: 'authorisations', field: 'members.0.drawn' }
    const one = valueOf(askSupplement(dibaoSituation(), { asks: [name], note })).application
    expect(one.supplement?.asks).toEqual([name])
  })

  it('a paper that was sent anew has to be looked at anew, another one not', () => {
    const judged = { proof: { fine: false, reason: '示例：看不清', staffId: 'clerk' } }
    const again = answer({ documents: photos }, { ...asked(['documents']), judged })
    expect(valueOf(again).application.judged).toEqual({})
    const { household: home } = typedAnswers()
    const other = answer(
      { household: { members: [] }, documents: typedAnswers().documents },
      { ...asked(['documents', 'household']), judged },
    )
    expect(home['members']).toHaveLength(1)
    expect(valueOf(other).application.judged).toEqual(judged)
  })

  it('what was never asked cannot be answered', () => {
    expect(answer({ documents: photos }, anApplication())).toEqual(refuse(problem('wrong_status')))
  })

  it('on the day it was asked no day is lost', () => {
    const application = valueOf(
      askSupplement(aSituation({ application: spending(), now: MONDAY }), {
        asks: pages('documents'),
        note,
      }),
    ).application
    const situation = aSituation({ application, actor: aResident(), now: MONDAY })
    const back = valueOf(
      answerSupplement(situation, { answers: { documents: photos } }),
    ).application
    expect(back.dueAt).toBe(aClock().dueAt)
  })
})
