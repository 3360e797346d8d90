import type { AnswersInput } from '@shared/assistance/sections'
import type { Counter, Draft } from '../../drafts/draft'
import type { Input } from '../../server/call'

/**
 * What is sent of a draft with its answers. `seenChanges` says that the person has read which figures are not what they were
 * when the form was begun.
 */
export function submissionOf(
  { id, programme, startedOn, linkedTo, place }: Draft,
  answers: AnswersInput,
  seenChanges: boolean,
): Input<'assistance', 'submit'> {
  return {
    ...{ draftId: id, programme, answers },
    ...(startedOn && { startedOn }),
    ...(linkedTo !== undefined && { linkedTo }),
    ...(place && { source: place.code }),
    ...(seenChanges && { seenChanges }),
  }
}

/** What is sent of a form that was taken in at a counter. */
export function takeInOf(
  { programme }: Draft,
  { requestId, receivedFrom }: Counter,
  answers: AnswersInput,
): Input<'assistance', 'takeIn'> {
  return { requestId, programme, answers, ...(receivedFrom && { receivedFrom }) }
}
