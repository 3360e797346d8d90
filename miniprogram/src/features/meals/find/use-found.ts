import { useEffect, useMemo, useState } from 'react'
import type { SiteWish } from '@shared/meals/find-contract'
import type { SiteGroup } from '@shared/meals/kind'
import type { Problem } from '@shared/kernel/problem'
import { call, type Answer, type Input } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { load, save } from '../../../platform/storage'
import { asked, type Where } from '../where'

export type Found = Answer<'meals', 'find'>

/** What was found the last time, of each group: shown while there is no network, with its time. */
const keyOf = (group: SiteGroup): string => `meals.found.${group}`

type Question = {
  readonly group: SiteGroup
  readonly where: Where
  readonly text: string
  readonly wishes: readonly SiteWish[]
}

const inputOf = ({ group, where, text, wishes }: Question): Input<'meals', 'find'> => ({
  ...{ group, wishes: [...wishes] },
  ...asked(where),
  ...(text !== '' && { text }),
})

const NETWORK: readonly Problem['code'][] = ['offline', 'timeout', 'unavailable']

/** What somebody asked for, page by page; without network what they found the last time. */
export function useFound(question: Question) {
  const input = inputOf(question)
  const key = keyOf(question.group)
  const { answer, problem } = useAnswer('meals', 'find', input)
  const [further, setFurther] = useState<{
    readonly first: Found
    readonly pages: readonly Found[]
  }>()
  const isAway = problem !== undefined && NETWORK.includes(problem.code)
  const isAlone = isAway && !answer
  const kept = useMemo(() => (isAlone ? load<Found>(key) : undefined), [isAlone, key])
  useEffect(() => {
    if (answer) save(key, answer)
  }, [answer, key])
  const first = answer ?? kept
  const pages = first ? [first, ...(further?.first === first ? further.pages : [])] : []
  const more = async () => {
    if (!first) return
    const skip = pages.reduce((sum, { sites }) => sum + sites.length, 0)
    const next = await call('meals', 'find', { ...input, skip })
    if (next.ok) setFurther({ first, pages: [...pages.slice(1), next.value] })
  }
  return {
    first,
    sites: pages.flatMap(({ sites }) => sites),
    hasMore: !isAway && (pages.at(-1)?.more ?? false),
    more,
    /** Since when what is shown stands, where the network is away. */
    keptAt: isAway ? first?.now : undefined,
    problem: isAway && first ? undefined : problem,
  }
}
