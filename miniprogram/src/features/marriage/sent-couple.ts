import type { Input } from '../../server/call'
import { marriageCopy } from '../../copy/marriage'
import { whoComes, type CoupleDraft, type TypedParty } from './couple-draft'

type Sent = Pick<Input<'marriage', 'hold'>, 'service' | 'parties' | 'declared'>

/** A card says by itself when somebody was born and whether they are a man or a woman; only a passport does not. */
const partyOf = ({ born, sex, phone, ...typed }: TypedParty) => ({
  ...typed,
  ...(born !== '' && { born }),
  ...(sex !== undefined && { sex }),
  ...(phone !== '' && { phone }),
})

/** What is sent of a couple, as it was typed. */
export function sentCouple(draft: CoupleDraft): Sent {
  const { unrelated, agreed, capable, inland } = draft.declared
  return {
    service: draft.service,
    parties: whoComes(draft).map(partyOf),
    declared: { related: !unrelated, agreed, incapable: !capable, abroad: !inland },
  }
}

/** The agreement that goes with it: nobody comes to choose a time without. */
export const consentGiven = {
  agreed: true,
  textVersion: marriageCopy.couple.consentVersion,
} as const
