import { useEffect } from 'react'
import { create } from 'zustand'
import { call, type Answer } from './call'

type Outlines = Answer<'account', 'outlines'>['areas']

const useStore = create<{ readonly areas: Outlines | undefined }>()(() => ({ areas: undefined }))

/** The ground of a map: asked for once while the app runs, because it is large and hardly ever changes. */
export function useOutlines(): Outlines | undefined {
  const { areas } = useStore()
  const isThere = areas !== undefined
  useEffect(() => {
    if (isThere) return
    void call('account', 'outlines', {}).then((answer) => {
      if (answer.ok) useStore.setState({ areas: answer.value.areas })
    })
  }, [isThere])
  return areas
}
