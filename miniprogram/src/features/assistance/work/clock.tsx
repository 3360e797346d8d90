import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import { formatYuan } from '@shared/kernel/money'
import { momentOf } from '../../../copy/dates'
import { deskCopy } from '../../../copy/desk'
import { CaseDue } from '../../../patterns/case-due'
import { Card } from '../../../ui/card'
import { capWords } from './amounts'

/** What the clerk works against: the time, the one who has the case, the money there is. Nothing once it is closed. */
export function Clock({ view }: { readonly view: ApplicationView }) {
  const { staff, dueAt, clock, turn } = view
  if (turn === 'nobody') return null
  return (
    <Card>
      <View className="stack">
        <View className="row between">
          <View className="small">{deskCopy.whole}</View>
          <CaseDue
            dueAt={dueAt}
            clock={clock}
            now={new Date().toISOString()}
            paused={turn === 'resident'}
          />
        </View>
        {dueAt && <View className="work-due">{momentOf(dueAt)}</View>}
        {clock?.source && <View className="cap">{clock.source}</View>}
        <View className="small">
          {staff?.claimedBy ? deskCopy.claimedBy(staff.claimedBy.name) : deskCopy.unclaimed}
        </View>
        {staff?.fund && (
          <View className="small">{deskCopy.fund(formatYuan(staff.fund.balance))}</View>
        )}
        {staff?.fund && <View className="small">{capWords(view, staff.fund.cap)}</View>}
      </View>
    </Card>
  )
}
