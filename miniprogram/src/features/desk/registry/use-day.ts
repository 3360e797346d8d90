import { useState } from 'react'
import type { DeskRow } from '@shared/marriage/desk-contract'
import { parsePlainDate } from '@shared/kernel/plain-date'
import { useQuery } from '../../../platform/navigate'
import { useAnswer } from '../../../server/use-answer'

/** Of two sights of the same booking, the newer one. */
const newer = (opened: DeskRow, listed: DeskRow | undefined): DeskRow =>
  listed && listed.version >= opened.version ? listed : opened

/** The day that is looked at, and the booking that is open. Nothing chosen is today, at the first registry of the office. */
export function useDay() {
  const { date: asked = '' } = useQuery()
  const [date, setDate] = useState(parsePlainDate(asked) ?? undefined)
  const [registryId, setRegistryId] = useState<string>()
  const [opened, setOpened] = useState<DeskRow>()
  const { answer, problem, again } = useAnswer('marriage', 'dayList', {
    ...(date !== undefined && { date }),
    ...(registryId !== undefined && { registryId }),
  })
  const listed = answer?.rows.find(({ id }) => id === opened?.id)
  /** Another day, or another registry: what was open there is not meant any more. */
  const turnTo = (to: string) => {
    setDate(parsePlainDate(to) ?? undefined)
    setOpened(undefined)
  }
  const lookAt = (id: string) => {
    setRegistryId(id)
    setOpened(undefined)
  }
  /** Opens a booking, on its own day and at its own registry. */
  const open = (row: DeskRow) => {
    setOpened(row)
    setDate(parsePlainDate(row.date) ?? undefined)
    setRegistryId(row.registryId)
  }
  return {
    ...{ answer, problem, again, turnTo, lookAt, open },
    opened: opened && newer(opened, listed),
    shut: () => setOpened(undefined),
  }
}
