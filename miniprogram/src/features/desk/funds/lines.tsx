import type { LedgerRow } from '@shared/desk/offices/funds-contract'
import { formatYuan } from '@shared/kernel/money'
import { momentOf } from '../../../copy/dates'
import { fundsCopy as words } from '../../../copy/offices-funds'
import { call } from '../../../server/call'
import type { Column } from '../../../ui/data-table'
import { PagedLines } from '../paged-lines'

function whatOf({ fen, no, paper, reason, byName, merged }: LedgerRow): string {
  if (merged !== undefined) return fen < 0 ? words.mergedOut(merged) : words.mergedIn(merged)
  if (fen < 0) return no === undefined ? words.spentOn : words.spent(no)
  return paper === undefined ? words.opening : words.toppedUp(paper, reason ?? '', byName ?? '')
}

const signed = (fen: number): string =>
  words.yuan(`${fen < 0 ? '−' : '+'}${formatYuan(Math.abs(fen))}`)

const columns: readonly Column<LedgerRow>[] = [
  { key: 'when', title: words.when, cell: ({ at }) => momentOf(at) },
  { key: 'what', title: words.what, share: 2.4, cell: whatOf },
  { key: 'fen', title: words.amount, end: true, cell: ({ fen }) => signed(fen) },
]

/** The lines of a fund, newest first. */
export function Lines({ unitId }: { readonly unitId: string }) {
  return (
    <PagedLines<LedgerRow>
      title={words.lines}
      words={words}
      columns={columns}
      ask={(last) =>
        call('offices', 'ledger', {
          unitId,
          ...(last && { after: { at: last.at, lineId: last.lineId } }),
        })
      }
    />
  )
}
