import type { AccountContract } from '@shared/account/contract'
import type { AssistanceContract } from '@shared/assistance/contract'
import type { CodesContract } from '@shared/assistance/codes/contract'
import type { FeedsContract } from '@shared/assistance/feeds/contract'
import type { FiguresContract } from '@shared/assistance/figures/contract'
import type { PapersContract } from '@shared/assistance/papers/contract'
import type { ReturnsContract } from '@shared/assistance/returns/contract'
import type { SheetsContract } from '@shared/assistance/sheets/contract'
import type { DeskContract } from '@shared/desk/contract'
import type { LeadsContract } from '@shared/desk/leads/contract'
import type { OfficesContract } from '@shared/desk/offices/contract'
import type { MarriageContract } from '@shared/marriage/contract'
import type { MealsContract } from '@shared/meals/contract'
import type { SweepContract } from '@shared/sweep/contract'
import type { OutputOf, SentTo, VerbOf } from '@shared/kernel/contract'
import type { Problem } from '@shared/kernel/problem'
import type { Result } from '@shared/kernel/result'
import { rawCall } from '../platform/call'

type Contracts = {
  readonly account: AccountContract
  readonly assistance: AssistanceContract
  readonly codes: CodesContract
  readonly desk: DeskContract
  readonly feeds: FeedsContract
  readonly leads: LeadsContract
  readonly marriage: MarriageContract
  readonly meals: MealsContract
  readonly figures: FiguresContract
  readonly offices: OfficesContract
  readonly papers: PapersContract
  readonly returns: ReturnsContract
  readonly sheets: SheetsContract
  readonly sweep: SweepContract
}

export type Server = keyof Contracts
export type Verb<F extends Server> = VerbOf<Contracts[F]>
export type Input<F extends Server, V extends Verb<F>> = SentTo<Contracts[F], V>
export type Answer<F extends Server, V extends Verb<F>> = OutputOf<Contracts[F], V>

/** Asks a cloud function for one verb of its contract. Never throws: no network is a problem like any other. */
export const call = async <F extends Server, V extends Verb<F>>(
  server: F,
  verb: V,
  input: Input<F, V>,
): Promise<Result<Answer<F, V>>> => {
  const reply = await rawCall(server, verb, input)
  return reply.ok
    ? { ok: true, value: reply.value as Answer<F, V> }
    : { ok: false, problem: reply.problem as Problem }
}
