import type { AssistanceContract } from '@shared/assistance/contract'
import { assign as decide } from '@shared/assistance/decide/claim'
import type { Verb } from '../_kit/serve'
import { act } from './act'
import { colleagueOf } from './colleague'

/** Gives the case to somebody of the actor's office: as any act, and who it is is looked up (`staff_unknown`). */
export const assign: Verb<AssistanceContract, 'assign'> = async (call) => {
  const to = await colleagueOf(call.actor, call.input.to)
  return act('assign', (situation) => decide(situation, { to }))(call)
}
