import type { Ask, Application } from './application'
import type { Per } from './programme'
import type { NoteKind } from './records'
import type { SectionId } from './sections'
import type { PaperId } from './sections/ending'
import type { Lane } from './sections/needs'

/** An event that says all by its type. */
type Nothing = Readonly<Record<string, never>>

export type Outcome = NonNullable<Application['proposal']>['outcome']
export type Change = NonNullable<NonNullable<Application['proposal']>['change']>

/** Who of the office noted what was handed in or said at its counter; absent where the person did it on their phone. */
type Noted = { notedBy?: string }

type Appeal = { appealTo: string; appealDays: number; appealUntil: string }

/** What can happen to an application, and what the trail keeps of each. Reasons are in the words of the office. */
export type EventData = {
  submitted: { unitId: string; lane?: Lane; onBehalf?: true; takenInBy?: string; from?: string }
  claimed: { staffName: string }
  /** `byName` where somebody else gave it back. */
  released: { byName?: string }
  /** Who gave it to whom, and who held it before. */
  assigned: { byName: string; staffName: string; fromName?: string }
  accepted: { lane?: Lane; laneReason?: string }
  declined: { reason: string } & Appeal
  supplement_asked: { asks: Ask[]; note: string; until: string | null }
  supplement_answered: { sections: SectionId[] } & Noted
  rerouted: { fromUnit: string; toUnit: string; reason: string }
  /** The township has become part of another, or is gone: its cases have another office. */
  resettled: { fromUnit: string; toUnit: string }
  extended: { reason: string; dueAt: string | null }
  paper_judged: { paper: PaperId; fine: boolean; reason: string }
  relative_flagged: Nothing
  /** A grown-up of the household has signed by the link. */
  signed: { left: number }
  visited: { on: string; way: 'home' | 'remote'; people: number; unitId: string }
  check_asked: { people: number }
  checked: { clear: boolean; until?: string | null }
  check_answered: Noted
  /** Nobody said anything to what the check found. */
  check_stands: { until: string }
  /** `takesOn` where it was not accepted before: help comes first. */
  advanced: { fen: number; reason: string; takesOn?: true }
  /** `toUnit` where the office above decides. */
  proposed: { outcome: Outcome; fen?: number; reason: string; toUnit?: string }
  posted: { place: string; until: string }
  objected: Nothing
  notice_over: { toUnit?: string }
  grade_verified: { fine: boolean; reason: string }
  sent_back: { reason: string }
  handed_on: { region: string; office: string }
  fed_back: { office: string; note: string }
  decided: {
    outcome: Outcome
    fen?: number
    per?: Per
    firstPayMonth?: string
    change?: Change
    /** For how many months what ends is still given; absent where it ends at once. */
    fadeOut?: number
    madeBy?: string
    /** How they were visited, of a case that needs a visit (入户调查覆盖率). */
    seen?: 'home' | 'remote' | 'none'
    reason: string
  } & Appeal
  published: { place: string }
  reviewed: { note: string; nextDueAt: string | null }
  change_heard: { change: Change; fen?: number; reason: string; until: string | null }
  hearing_answered: Noted
  /** Nobody said anything before a benefit is changed. */
  hearing_over: { until: string }
  certified: { dueAt: string | null; months?: number } & Noted
  suspended: { from: string }
  died: { until: string }
  /** What was given has come to the end of its time. */
  ended: { until: string }
  appealed: { receivedOn: string; note: string }
  /** Staff wrote a note, or what was said in a conference; the words are sealed. */
  noted: { kind: NoteKind }
  withdrawn: Noted
  /** Nobody answered the supplement notice in time. */
  expired: { until: string }
  /** A promised day has passed: the office above watches from now on. */
  escalated: { toUnit: string; dueAt: string }
  /** A day that could not be worked out before. */
  recounted: { dueAt: string }
}

export type EventType = keyof EventData

/** An event as it is decided, before the trail gives it its number and hash. */
export type AssistanceEvent = {
  [T in EventType]: { readonly type: T; readonly data: EventData[T] }
}[EventType]

type Publicity = {
  /** The resident sees the line in the timeline; with which of its data. */
  readonly shown: readonly string[] | false
  /** It lights the inbox. */
  readonly tell: boolean
}

const appeal = ['appealTo', 'appealDays', 'appealUntil'] as const

/** What the resident is shown and told. An opinion that nobody has approved yet is not a result, so its content stays in. */
export const publicity: Readonly<Record<EventType, Publicity>> = {
  submitted: { shown: ['unitId', 'lane', 'onBehalf', 'takenInBy', 'from'], tell: true },
  claimed: { shown: false, tell: false },
  released: { shown: false, tell: false },
  assigned: { shown: false, tell: false },
  accepted: { shown: ['lane', 'laneReason'], tell: true },
  declined: { shown: ['reason', ...appeal], tell: true },
  supplement_asked: { shown: ['asks', 'note', 'until'], tell: true },
  supplement_answered: { shown: ['sections'], tell: false },
  rerouted: { shown: ['fromUnit', 'toUnit', 'reason'], tell: true },
  resettled: { shown: ['fromUnit', 'toUnit'], tell: true },
  extended: { shown: ['reason', 'dueAt'], tell: true },
  paper_judged: { shown: false, tell: false },
  relative_flagged: { shown: false, tell: false },
  signed: { shown: ['left'], tell: true },
  visited: { shown: ['on', 'way', 'people'], tell: false },
  check_asked: { shown: [], tell: false },
  checked: { shown: ['clear', 'until'], tell: true },
  check_answered: { shown: [], tell: false },
  check_stands: { shown: ['until'], tell: true },
  advanced: { shown: ['fen', 'reason'], tell: true },
  proposed: { shown: ['toUnit'], tell: false },
  posted: { shown: ['place', 'until'], tell: true },
  objected: { shown: [], tell: true },
  notice_over: { shown: ['toUnit'], tell: false },
  grade_verified: { shown: ['fine', 'reason'], tell: false },
  sent_back: { shown: [], tell: false },
  handed_on: { shown: ['region', 'office'], tell: true },
  fed_back: { shown: ['office'], tell: false },
  decided: {
    shown: ['outcome', 'fen', 'per', 'firstPayMonth', 'change', 'madeBy', 'reason', ...appeal],
    tell: true,
  },
  published: { shown: ['place'], tell: false },
  reviewed: { shown: ['nextDueAt'], tell: false },
  change_heard: { shown: ['change', 'fen', 'reason', 'until'], tell: true },
  hearing_answered: { shown: [], tell: false },
  hearing_over: { shown: ['until'], tell: false },
  certified: { shown: ['dueAt', 'months'], tell: true },
  suspended: { shown: ['from'], tell: true },
  died: { shown: ['until'], tell: true },
  ended: { shown: ['until'], tell: true },
  appealed: { shown: ['receivedOn'], tell: true },
  noted: { shown: false, tell: false },
  withdrawn: { shown: [], tell: true },
  expired: { shown: ['until'], tell: true },
  escalated: { shown: ['toUnit', 'dueAt'], tell: true },
  recounted: { shown: ['dueAt'], tell: false },
}

/** An event's data as the resident may see it. */
export const shownData = (
  type: EventType,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const { shown } = publicity[type]
  return Object.fromEntries(Object.entries(data).filter(([name]) => shown && shown.includes(name)))
}
