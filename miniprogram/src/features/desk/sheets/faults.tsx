import { View } from '@tarojs/components'
import type { FieldIssue } from '@shared/kernel/problem'
import { rowFault, sheetsCopy } from '../../../copy/desk-sheets'
import { Notice } from '../../../ui/notice'

/** More places than this are not worth reading at once. */
const MOST_FAULTS = 20

type Props = {
  readonly issues: readonly FieldIssue[]
  readonly lead: string
  /** How a cell is mended, where the file has words of its own. */
  readonly mend?: (issue: FieldIssue) => string
}

/** Where a file has to be mended; nothing when it has not. */
export function Faults({ issues, lead, mend }: Props) {
  if (issues.length === 0) return null
  const left = issues.length - MOST_FAULTS
  return (
    <Notice kind="warn" lead={lead}>
      {issues.slice(0, MOST_FAULTS).map((issue) => (
        <View key={issue.path}>{rowFault(issue, mend)}</View>
      ))}
      {left > 0 && <View>{sheetsCopy.moreRows(left)}</View>}
    </Notice>
  )
}
