import type { Tally } from '../../casework/tally'
import { sumOfCounts } from '../figures/fold'
import type { Score } from './score'

/** What the quality of a township's data in a quarter is worked out from; what is not known is left out. */
export type Evidence = {
  /** What was counted in the quarter. */
  readonly counts: readonly Tally[]
  /** Its signed return. */
  readonly score: Score | null
  /** The return is not signed, and its last day has passed. */
  readonly missed: boolean
  /** Households with help in force that was decided by the end of the quarter, and whose file is whole. */
  readonly files: number
  readonly whole: number
}

/** So many of so many; null where there was nothing to be good or bad at. */
type Share = { readonly good: number; readonly all: number } | null

/** The names of the rules, in order. */
export const qualities = ['entered', 'inTime', 'returned', 'agrees', 'whole'] as const

export type Quality = (typeof qualities)[number]

type Rule = {
  readonly weight: number
  /** How well known the weight is: K, no paper that was read has one, so it is our own default. */
  readonly grade: 'T' | 'P' | 'K'
  readonly share: (evidence: Evidence) => Share
}

const shareOf = (good: number, all: number): Share =>
  all === 0 ? null : { good: Math.max(0, good), all }

const countIn = ({ counts }: Evidence) =>
  sumOfCounts(counts.flatMap((tally) => Object.values(tally)))

/** An explained difference counts half: the numbers still are not the same. */
const HALF = 0.5

/**
 * 数据质量 (seed 钦州 2022: 及时性、真实性、准确性和完整性，按季度评价). The paper names what is looked at and no weights; whether
 * data are true (真实性) shows in no figure we have, and is not among them.
 */
export const rules: Readonly<Record<Quality, Rule>> = {
  /** 及时性: what is about a day is entered soon after it. */
  entered: {
    ...({ weight: 20, grade: 'K' } as const),
    share: (evidence) => {
      const { dated = 0, enteredLate = 0 } = countIn(evidence)
      return shareOf(dated - enteredLate, dated)
    },
  },
  /** 及时性: applications for which nothing had to be reported to the office above as overdue. */
  inTime: {
    ...({ weight: 20, grade: 'K' } as const),
    share: (evidence) => {
      const { received = 0, escalated = 0 } = countIn(evidence)
      return shareOf(received - escalated, received)
    },
  },
  /** 及时性: the return is signed by its day. */
  returned: {
    ...({ weight: 10, grade: 'K' } as const),
    share: ({ score, missed }) => {
      if (!score) return missed ? { good: 0, all: 1 } : null
      return score.inTime === null ? null : { good: score.inTime ? 1 : 0, all: 1 }
    },
  },
  /** 准确性: cells of the signed return that agree. */
  agrees: {
    ...({ weight: 20, grade: 'K' } as const),
    share: ({ score }) => score && shareOf(score.agree + score.explained * HALF, score.cells),
  },
  /** 完整性: files that are whole (建档立卡). */
  whole: {
    ...({ weight: 30, grade: 'K' } as const),
    share: ({ whole, files }) => shareOf(whole, files),
  },
}

export type Judged = {
  readonly shares: Readonly<Record<Quality, Share>>
  /** Out of 100, of the rules there is something to say by; null where there is none. */
  readonly points: number | null
}

const HUNDRED = 100

/** How good a township's data of a quarter are, rule by rule and together. */
export function judged(evidence: Evidence): Judged {
  const all = qualities.map((id) => ({ id, rule: rules[id], share: rules[id].share(evidence) }))
  const known = all.flatMap(({ rule: { weight }, share }) =>
    share ? [{ weight, part: share.good / share.all }] : [],
  )
  const weight = known.reduce((sum, one) => sum + one.weight, 0)
  const reached = known.reduce((sum, one) => sum + one.weight * one.part, 0)
  return {
    shares: Object.fromEntries(all.map(({ id, share }) => [id, share])) as Judged['shares'],
    points: weight === 0 ? null : Math.round((reached / weight) * HUNDRED),
  }
}
