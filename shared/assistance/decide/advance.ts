import { meetClocks, startClock } from '../../casework/clock'
import type { Fen } from '../../kernel/money'
import { problem } from '../../kernel/problem'
import { ok, refuse } from '../../kernel/result'
import { capOf, tooMuch } from './amount'
import { moved, statusAfter, type StaffDecide } from './decision'

/**
 * 先行救助 (《社会救助法》第五十条): pays an urgent case at once out of the township's reserve fund, within the township's cap.
 * The paperwork clock starts. Problems: `policy_unset` when the cap cannot be worked out, `over_cap` with the cap in
 * 分; whether the fund holds the money is for the ledger to say (`fund_insufficient`).
 */
export const advance: StaffDecide<{ fen: Fen; reason: string }> = (situation, { fen, reason }) => {
  const { application, programme, actor, city, now } = situation
  const { benefit } = programme
  if (benefit.kind !== 'proposed') return refuse(problem('wrong_status'))
  const cap = capOf(benefit, situation)
  if (!cap.ok) return cap
  if (fen > cap.value.fen) return refuse(tooMuch(cap.value))
  return ok({
    application: moved(application, statusAfter(application, 'advance'), now, {
      advance: { fen, at: now, staffId: actor.staffId },
      clocks: [
        ...meetClocks(application.clocks, 'advance', 'decision'),
        startClock(city, programme.limits, 'paperwork', now),
      ],
    }),
    events: [
      {
        type: 'advanced',
        data: { fen, reason, ...(application.status === 'submitted' && { takesOn: true }) },
      },
    ],
    spend: { unitId: application.decidingUnit, fen },
  })
}
