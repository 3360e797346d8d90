import { useState } from 'react'
import type { Narrowing } from '@shared/desk/contract'
import { firstView, scopesOf, viewsOf, type QueueView, type Scope } from '@shared/desk/queues'
import type { QueueRole } from '@shared/identity/actor'
import { useQuery } from '../../../platform/navigate'

/** What a desk asks for. */
export type Question = {
  readonly view: QueueView
  readonly scope: Scope
  readonly narrow: Narrowing
}

const among = <T extends string>(known: readonly T[], said: string | undefined): T | undefined =>
  known.find((one) => one === said)

const firstOf = (role: QueueRole, scope: Scope): QueueView =>
  scope === 'own' ? firstView(role) : 'working'

/** The question of this desk: as whoever led here put it (`scope`, `view`, `programme`, `township`), then as one likes. */
export function useQuestion(role: QueueRole) {
  const said = useQuery()
  const [question, setQuestion] = useState<Question>(() => {
    const scope = among(scopesOf({ role }), said['scope']) ?? 'own'
    const { programme, township } = said
    return {
      scope,
      view: among(viewsOf({ role }, scope), said['view']) ?? firstOf(role, scope),
      narrow: { ...(programme && { programme }), ...(township && { township }) },
    }
  })
  return {
    question,
    look: (scope: Scope) => setQuestion({ ...question, scope, view: firstOf(role, scope) }),
    turnTo: (view: QueueView) => setQuestion({ ...question, view }),
    narrowTo: (narrow: Narrowing) => setQuestion({ ...question, narrow }),
  }
}
