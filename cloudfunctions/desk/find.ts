import type { DeskContract } from '@shared/desk/contract'
import { oversees } from '@shared/identity/actor'
import { ok } from '@shared/kernel/result'
import { foundBy } from '../_kit/found-by'
import type { Verb } from '../_kit/serve'
import { cases, rowOf } from './rows'

/** A case's number: two letters, the day, six digits, one that checks. */
const NUMBER = /^[A-Z]{2}\d{8}-\d{6}-\d$/
const MOST = 50
const newestFirst = { by: 'submittedAt', direction: 'desc' } as const

const queryOf = (typed: string): object => {
  const number = typed.normalize('NFKC').toUpperCase()
  return NUMBER.test(number) ? { no: number } : { findKeys: foundBy(typed) }
}

/** See the contract. Another office's case is no more found than one that does not exist. */
export const find: Verb<DeskContract, 'find'> = async ({ input, actor, city, now }) => {
  const { unitId, role } = actor
  const within = oversees(role) ? { under: unitId } : { queueIds: unitId }
  const found = await cases.where({ ...queryOf(input.text), ...within }, newestFirst, MOST)
  return ok({ rows: found.map((row) => rowOf(row, city)), now })
}
