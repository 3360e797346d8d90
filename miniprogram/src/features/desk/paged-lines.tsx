import { View } from '@tarojs/components'
import type { Result } from '@shared/kernel/result'
import { Trouble } from '../../patterns/trouble'
import { Button } from '../../ui/button'
import { DataTable, type Column } from '../../ui/data-table'
import { Section } from '../../ui/section'
import { Skeleton } from '../../ui/skeleton'
import { usePaged, type Page } from './use-paged'

type Props<T> = {
  readonly title: string
  /** What is said where there is nothing, and on the button that reads on. */
  readonly words: { readonly none: string; readonly more: string }
  readonly columns: readonly Column<T>[]
  /** Asks for the page behind the last line there is; for the first page there is none. */
  readonly ask: (last: T | undefined) => Promise<Result<Page<T>>>
}

/** A table that is read page by page. */
export function PagedLines<T extends { readonly lineId: string }>(props: Props<T>) {
  const { title, words, columns, ask } = props
  const { lines, more, problem, next } = usePaged(ask)
  return (
    <Section title={title}>
      <Trouble problem={problem} />
      {!lines && !problem && <Skeleton />}
      {lines?.length === 0 && <View>{words.none}</View>}
      {lines && lines.length > 0 && (
        <DataTable label={title} columns={columns} rows={lines} rowKey={({ lineId }) => lineId} />
      )}
      {more && (
        <Button kind="quiet" onPress={() => void next()}>
          {words.more}
        </Button>
      )}
    </Section>
  )
}
