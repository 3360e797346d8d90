import { useState } from 'react'
import type { Narrowing, QueueRow } from '@shared/desk/contract'
import type { QueueView } from '@shared/desk/queues'
import type { Problem } from '@shared/kernel/problem'
import { call, type Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'

type Page = Answer<'desk', 'queue'>
type Further = { readonly first: Page; readonly pages: readonly Page[] }

/** The queue page by page: the first is asked for anew whenever the question changes, the others follow when they are wanted. */
export function usePages(view: QueueView, narrow: Narrowing) {
  const { answer: first, problem, again } = useAnswer('desk', 'queue', { view, narrow })
  const [further, setFurther] = useState<Further>()
  const [trouble, setTrouble] = useState<Problem>()
  // Pages behind a first page that is gone are gone with it.
  const pages = first ? [first, ...(further?.first === first ? further.pages : [])] : []
  const last = pages.at(-1)
  const more = async () => {
    if (!first || !last?.next) return
    const found = await call('desk', 'queue', { view, narrow, after: last.next })
    if (!found.ok) return setTrouble(found.problem)
    setTrouble(undefined)
    setFurther({ first, pages: [...pages.slice(1), found.value] })
  }
  const rows: readonly QueueRow[] | undefined = first && pages.flatMap((page) => page.rows)
  return {
    rows,
    now: first?.now,
    hasMore: Boolean(last?.next),
    isFirstAlone: pages.length <= 1,
    problem: problem ?? trouble,
    more,
    again,
  }
}
