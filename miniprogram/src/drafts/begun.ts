import type { Draft } from './draft'

type Drafts = Iterable<Draft>

/** Whether a form is the person's own to begin with: no answer to a notice, and not taken in for somebody else. */
export const isOwnForm = ({ supplement, counter }: Draft): boolean => !supplement && !counter

/** Whether a clerk fills it in with somebody at the counter: a new form, or the answer to a notice. */
export const isAtCounter = ({ supplement, counter }: Draft): boolean =>
  counter !== undefined || supplement?.atCounter === true

/**
 * The form of a programme that the person has begun, to be gone on with. One that helps a case along is not among them, nor
 * one that was taken in for somebody else.
 */
export const begunOf = (drafts: Drafts, programme: string): Draft | undefined =>
  [...drafts].find(
    (draft) => draft.programme === programme && isOwnForm(draft) && draft.linkedTo === undefined,
  )

/** The form that was begun to help this case along. */
export const linkedBegun = (drafts: Drafts, caseId: string): Draft | undefined =>
  [...drafts].find((draft) => isOwnForm(draft) && draft.linkedTo === caseId)

/** The forms that were begun for people at the counter. */
export const takenInOf = (drafts: Drafts): readonly Draft[] =>
  [...drafts].filter(({ counter }) => counter !== undefined)
