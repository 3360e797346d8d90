import { useState } from 'react'
import type { QueueRow } from '@shared/desk/contract'
import type { Problem } from '@shared/kernel/problem'
import { call, type Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import type { Question } from './use-question'

type Page = Answer<'desk', 'queue'>
type Further = { readonly first: Page; readonly pages: readonly Page[] }

/** The queue page by page: the first is asked for anew whenever the question changes, the others follow when they are wanted. */
export function usePages(question: Question) {
  const { answer: first, problem, again } = useAnswer('desk', 'queue', question)
  const [further, setFurther] = useState<Further>()
  const [trouble, setTrouble] = useState<Problem>()
  // Pages behind a first page that is gone are gone with it.
  const pages = first ? [first, ...(further?.first === first ? further.pages : [])] : []
  const last = pages.at(-1)
  const more = async () => {
    if (!first || !last?.next) return
    const found = await call('desk', 'queue', { ...question, after: last.next })
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
