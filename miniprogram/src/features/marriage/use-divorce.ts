import { problem } from '@shared/kernel/problem'
import { useAnswer } from '../../server/use-answer'

/** One of the person's own divorces, by its id. */
export function useDivorce(id: string) {
  const { answer, problem: refused, again } = useAnswer('marriage', 'divorces', {})
  const divorce = answer?.divorces.find((one) => one.id === id)
  const isMissing = answer !== undefined && !divorce
  return { divorce, problem: refused ?? (isMissing ? problem('not_found') : undefined), again }
}
