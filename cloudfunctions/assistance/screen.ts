import type { AssistanceContract } from '@shared/assistance/contract'
import { dateOf } from '@shared/kernel/plain-date'
import { ok } from '@shared/kernel/result'
import type { Verb } from '../_kit/serve'

/** What a household may be able to apply for, by the city's figures of today. Nothing of it is kept, read or logged. */
export const screen: Verb<AssistanceContract, 'screen'> = async ({ input, city, now }) => {
  // The rules of fifteen programmes: no other verb waits for them.
  const { screener } = await import('@shared/assistance/screener/screen')
  return ok({ verdicts: screener(city.figures, dateOf(now))(input) })
}
