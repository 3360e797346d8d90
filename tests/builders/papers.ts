import { accept, decline } from '@shared/assistance/decide/accept'
import type { Outcome } from '@shared/assistance/events'
import { answerHearing, change } from '@shared/assistance/decide/in-force'
import { approve } from '@shared/assistance/decide/approve'
import type { Decision, Situation } from '@shared/assistance/decide/decision'
import { propose } from '@shared/assistance/decide/propose'
import { askSupplement } from '@shared/assistance/decide/supplement'
import { paperKinds, type PaperKind } from '@shared/assistance/papers/contract'
import type { PaperFacts } from '@shared/assistance/papers/paper'
import type { StoredEvent } from '@shared/casework/case'
import type { StaffMember } from '@shared/identity/actor'
import { aChildsSituation, aSituation, valueOf } from './applications'
import { aCountyOfficer, anApprover } from './people'

/** Wednesday 11 March 2026: when sample notices are given. */
export const GIVEN = '2026-03-11T02:00:00.000Z'

export const REASON = '示例理由：家中失火，没有住处。'
export const NOTE = '示例说明：请补一张缴费单。'

type Sample = { readonly situation: typeof aChildsSituation; readonly decider: StaffMember }

/** A case of each programme: 临时救助 in 东莞, decided in the township, and a child's in 钦州, decided by the county. */
export const samples = {
  'temporary-relief': { situation: aSituation, decider: anApprover() },
  'unsupported-child': { situation: aChildsSituation, decider: aCountyOfficer() },
} as const satisfies Record<string, Sample>

export type SampleName = keyof typeof samples

/** The notices a sample can come to: what is given once is never changed. */
export const kindsOf = (sample: SampleName): readonly PaperKind[] => {
  const lasts = samples[sample].situation().programme.inForce !== undefined
  return paperKinds.filter((kind) => lasts || kind !== 'changed')
}

const accepted = (before: Situation<StaffMember>) => valueOf(accept(before, {}))

const decided =
  (outcome: Outcome) =>
  (before: Situation<StaffMember>, decider: StaffMember): Decision => {
    const { application } = accepted(before)
    const opinion = { outcome, fen: 120_000, reason: REASON }
    const proposed = valueOf(propose({ ...before, application }, opinion))
    return valueOf(approve({ ...before, application: proposed.application, actor: decider }, {}))
  }

/** Granted first, then ended once the family has been heard. */
function ended(before: Situation<StaffMember>, decider: StaffMember): Decision {
  const given = { ...before, application: decided('grant')(before, decider).application }
  const { application } = valueOf(change(given, { change: 'end', reason: REASON }))
  const heard = valueOf(answerHearing({ ...given, application }, { text: '示例' }))
  return valueOf(approve({ ...given, application: heard.application, actor: decider }, {}))
}

const steps: Readonly<
  Record<PaperKind, (before: Situation<StaffMember>, decider: StaffMember) => Decision>
> = {
  accepted,
  supplement: (before) =>
    valueOf(
      askSupplement(before, {
        asks: [{ section: 'documents' }, { section: 'payout' }],
        note: NOTE,
      }),
    ),
  granted: decided('grant'),
  refused: decided('refuse'),
  declined: (before) => valueOf(decline(before, { reason: REASON })),
  discontinued: decided('discontinue'),
  changed: ended,
}

/** An event of the trail, the fourth unless told. */
export const anEvent = (changes: Partial<StoredEvent> = {}): StoredEvent => ({
  _id: 'a-1:4',
  caseId: 'a-1',
  programme: 'temporary-relief',
  under: [],
  seq: 4,
  at: GIVEN,
  type: 'accepted',
  by: { kind: 'staff' },
  data: {},
  shown: true,
  prevHash: '',
  hash: '',
  ...changes,
})

/** Everything a notice is made from, brought about by the decisions themselves. */
export function paperFacts(
  kind: PaperKind,
  sample: SampleName = 'temporary-relief',
  changes: Partial<Situation<StaffMember>> = {},
): PaperFacts {
  const { situation, decider } = samples[sample]
  const before = situation({ now: GIVEN, ...changes })
  const { application, events } = steps[kind](before, decider)
  const { type, data } = events[0] ?? { type: 'submitted', data: {} }
  const by = { kind: 'staff', unitId: application.decidingUnit } as const
  const { answers, programme, city } = before
  return {
    ...{ application, answers, programme, city },
    issued: { kind, event: anEvent({ type, data: { ...data }, by }) },
  }
}
