import { problem } from '../../kernel/problem'
import { ok, refuse, type Result } from '../../kernel/result'
import { turnOf } from '../lifecycle'
import type { Records } from '../records'
import type { Decision, Situation } from './decision'

type Signature = Omit<Records['signatures'][number], 'at'> & { readonly token: string }

/**
 * A grown-up of the household signs for themselves by a link (《社会救助法》第四十条). Problems: `link_used` when they have,
 * `wrong_status` once the case is closed.
 */
export function signed(
  { application, records, now }: Pick<Situation, 'application' | 'records' | 'now'>,
  { token, ...signature }: Signature,
): Result<Decision> {
  const left = application.unsigned.filter((one) => one.token !== token)
  if (left.length === application.unsigned.length) return refuse(problem('link_used'))
  if (turnOf[application.status] === 'nobody') return refuse(problem('wrong_status'))
  return ok({
    // Whose turn it is and until when stays as it is.
    application: { ...application, unsigned: left, updatedAt: now },
    records: { ...records, signatures: [...records.signatures, { ...signature, at: now }] },
    events: [{ type: 'signed', data: { left: left.length } }],
  })
}
