import { meetClocks, meetOfficeClocks } from '../../casework/clock'
import type { Fen } from '../../kernel/money'
import { ok } from '../../kernel/result'
import { appealOf } from './appeal'
import { moved, statusAfter, type StaffDecide } from './decision'

/** Pushes the form on to the office of the city that decides (跨省通办). The resident need not go there. */
export const handOn: StaffDecide<{ office: string }> = ({ application, now }, { office }) =>
  ok({
    application: moved(application, statusAfter(application, 'handOn'), now, {
      handedOn: { office, at: now },
      clocks: meetOfficeClocks(application.clocks),
      claimedBy: null,
    }),
    events: [{ type: 'handed_on', data: { region: application.decidedIn ?? '', office } }],
  })

type ResultInput = {
  readonly outcome: 'grant' | 'refuse'
  readonly fen?: Fen | undefined
  readonly reason: string
  /** Which office decided, and who hears an appeal against it: as their letter says. */
  readonly madeBy: string
  readonly appealTo: string
}

/** What the other city has decided, as its letter says. */
export const enterResult: StaffDecide<ResultInput> = (
  { application, programme, actor, city, now },
  { outcome, fen, reason, madeBy, appealTo },
) => {
  const appeal = appealOf(application, city, now)
  if (!appeal.ok) return appeal
  const { benefit } = programme
  const told = {
    outcome,
    ...(outcome === 'grant' && fen !== undefined && benefit.kind !== 'kind'
      ? { fen, per: benefit.per }
      : {}),
    reason,
    madeBy,
    ...appeal.value,
    appealTo,
  }
  return ok({
    application: moved(application, outcome === 'grant' ? 'granted' : 'refused', now, {
      decision: { ...told, at: now, staffId: actor.staffId },
    }),
    events: [{ type: 'decided', data: told }],
  })
}

/** The result has gone back to the office of the other city that took the form in. */
export const feedBack: StaffDecide<{ note: string }> = ({ application, now }, { note }) =>
  ok({
    application: moved(application, application.status, now, {
      clocks: meetClocks(application.clocks, 'feedback'),
    }),
    events: [{ type: 'fed_back', data: { office: application.receivedFrom?.office ?? '', note } }],
  })
