import type { CodesContract } from '@shared/assistance/codes/contract'
import { dateOf } from '@shared/kernel/plain-date'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { heirOn } from '@shared/places/division'
import { placeCodes, placeOf } from '../_kit/place-codes'
import type { Verb } from '../_kit/serve'

const unknown = () => refuse(problem('not_found', { field: 'code' }))

/** See the contract. A code outlives its township: it names the one that has taken over. */
export const open: Verb<CodesContract, 'open'> = async ({ input, city, now }) => {
  const code = await placeCodes.find(input.code)
  if (!code) return unknown()
  const heir = heirOn(city.pack.divisions, code.township, dateOf(now))
  if (!heir) return unknown()
  const { _id, programme } = code
  return ok({ code: _id, programme, ...placeOf({ ...code, township: heir.code }, city) })
}
