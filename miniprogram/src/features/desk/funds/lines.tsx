import { View } from '@tarojs/components'
import type { LedgerRow } from '@shared/desk/offices/contract'
import { formatYuan } from '@shared/kernel/money'
import { momentOf } from '../../../copy/dates'
import { fundsCopy as words } from '../../../copy/offices-funds'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { DataTable, type Column } from '../../../ui/data-table'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { usePaged } from '../use-paged'

function whatOf({ fen, no, paper, reason, byName }: LedgerRow): string {
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
  const { lines, more, problem, next } = usePaged<LedgerRow>((last) =>
    call('offices', 'ledger', {
      unitId,
      ...(last && { after: { at: last.at, lineId: last.lineId } }),
    }),
  )
  return (
    <Section title={words.lines}>
      <Trouble problem={problem} />
      {!lines && !problem && <Skeleton />}
      {lines?.length === 0 && <View>{words.none}</View>}
      {lines && lines.length > 0 && (
        <DataTable
          label={words.lines}
          columns={columns}
          rows={lines}
          rowKey={({ lineId }) => lineId}
        />
      )}
      {more && (
        <Button kind="quiet" onPress={() => void next()}>
          {words.more}
        </Button>
      )}
    </Section>
  )
}
