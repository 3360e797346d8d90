import * as z from 'zod/mini'
import { addMonths, type PlainDate } from '../kernel/plain-date'
import type { Answers } from './sections'
import { paperIds, type PaperId } from './sections/ending'

/**
 * A paper kept to be used again (材料箱): in another form of the same person, from the same account, until it runs out.
 * Its photos stay what they were, one's own: a form takes them as it takes new ones.
 */
export const keptPaperSchema = () =>
  z.object({
    /** Follows from owner, person and paper: a newer one takes the place of what was there. */
    _id: z.string(),
    /** OPENID of whoever sent the photos, the only one who is shown them. */
    owner: z.string(),
    /** The person the form was for: keyed hash of the identity number. */
    personKey: z.string(),
    paper: z.enum(paperIds),
    /** The programme of the form it was sent with. */
    programme: z.string(),
    photoIds: z.array(z.string()),
    /** The day its oldest page came in. */
    keptOn: z.string(),
    /** The last day it may be used. */
    until: z.string(),
  })

export type KeptPaper = z.infer<ReturnType<typeof keptPaperSchema>>

/** The last day of a paper that came in on `from` with these answers; undefined where the form says none. */
type LastDay = (from: PlainDate, answers: Answers) => PlainDate | undefined

const months =
  (length: number): LastDay =>
  (from) =>
    addMonths(from, length)

/**
 * How long each paper may be used again. No law read so far says so: the months are defaults of our own [K], and the office
 * may still return a paper it finds too old. An authority ends when it says (《社会救助法》第三十七条).
 */
export const validity: Readonly<Record<PaperId, LastDay>> = {
  proof: months(6),
  bills: months(6),
  certificate: months(12),
  authority: (_, { agent }) => (agent?.behalf === 'other' ? agent.until : undefined),
}

/** Whether a kept paper may still be used on `today`; its last day counts. */
export const usable = ({ until }: Pick<KeptPaper, 'until'>, today: PlainDate): boolean =>
  today <= until

type ToKeep = Pick<KeptPaper, 'paper' | 'photoIds' | 'keptOn' | 'until'>

/**
 * The papers of a form that are worth keeping on `today`. `cameIn` says when each photo came in: the oldest page counts, so
 * that a paper used again and kept again is no younger for it.
 */
export const papersToKeep = (
  answers: Answers,
  cameIn: ReadonlyMap<string, PlainDate>,
  today: PlainDate,
): ToKeep[] =>
  paperIds.flatMap((paper) => {
    const photoIds = answers.documents?.[paper] ?? []
    const [keptOn] = photoIds.flatMap((id) => cameIn.get(id) ?? []).sort()
    const until = keptOn && validity[paper](keptOn, answers)
    return keptOn && until && usable({ until }, today) ? [{ paper, photoIds, keptOn, until }] : []
  })
