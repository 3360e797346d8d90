import type { Per } from './programme'
import type { Lane, SectionId } from './sections'

/** An event that says all by its type. */
type Nothing = Readonly<Record<string, never>>

/** What can happen to an application, and what the trail keeps of each. Reasons are in the words of the office. */
export type EventData = {
  submitted: { unitId: string; lane?: Lane }
  claimed: { staffName: string }
  released: Nothing
  accepted: { lane?: Lane; laneReason?: string }
  supplement_asked: { sections: SectionId[]; note: string; until: string | null }
  supplement_answered: { sections: SectionId[] }
  rerouted: { fromUnit: string; toUnit: string; reason: string }
  advanced: { fen: number; reason: string }
  /** `toUnit` where the office above decides. */
  proposed: { outcome: Outcome; fen?: number; reason: string; toUnit?: string }
  sent_back: { reason: string }
  decided: {
    outcome: Outcome
    fen?: number
    per?: Per
    firstPayMonth?: string
    reason: string
    appealTo: string
    appealDays: number
    appealUntil: string
  }
  withdrawn: Nothing
  /** Nobody answered the supplement notice in time. */
  expired: { until: string }
  /** A promised day has passed: the office above watches from now on. */
  escalated: { toUnit: string; dueAt: string }
  /** A day that could not be worked out before. */
  recounted: { dueAt: string }
}

export type Outcome = 'grant' | 'refuse'
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

/** What the resident is shown and told. An opinion that nobody has approved yet is not a result, so its content stays in. */
export const publicity: Readonly<Record<EventType, Publicity>> = {
  submitted: { shown: ['unitId', 'lane'], tell: true },
  claimed: { shown: false, tell: false },
  released: { shown: false, tell: false },
  accepted: { shown: ['lane', 'laneReason'], tell: true },
  supplement_asked: { shown: ['sections', 'note', 'until'], tell: true },
  supplement_answered: { shown: ['sections'], tell: false },
  rerouted: { shown: ['fromUnit', 'toUnit', 'reason'], tell: true },
  advanced: { shown: ['fen', 'reason'], tell: true },
  proposed: { shown: ['toUnit'], tell: false },
  sent_back: { shown: [], tell: false },
  decided: {
    shown: [
      'outcome',
      'fen',
      'per',
      'firstPayMonth',
      'reason',
      'appealTo',
      'appealDays',
      'appealUntil',
    ],
    tell: true,
  },
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
