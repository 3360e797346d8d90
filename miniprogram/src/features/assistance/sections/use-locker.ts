import { useEffect, useState } from 'react'
import { call, type Answer } from '../../../server/call'

export type KeptPaper = Answer<'assistance', 'locker'>['papers'][number]

/** Whose papers they are goes with them, so that those of one person are never shown for another. */
type Found = { readonly idNumber: string; readonly papers: readonly KeptPaper[] }

/** What may be used again for this person; nothing while that is not known, or nobody can be asked. Asked once for each. */
export function useLocker(idNumber: string | undefined): readonly KeptPaper[] {
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    if (idNumber === undefined) return undefined
    let here = true
    void call('assistance', 'locker', { idNumber }).then((answer) => {
      if (here && answer.ok) setFound({ idNumber, papers: answer.value.papers })
    })
    return () => {
      here = false
    }
  }, [idNumber])
  return found?.idNumber === idNumber ? (found?.papers ?? []) : []
}
