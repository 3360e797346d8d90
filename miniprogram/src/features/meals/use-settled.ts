import { useEffect, useState } from 'react'

const SETTLED_MS = 350

/** What was typed, once nobody has typed on for a moment: the cloud is not asked letter by letter. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const soon = setTimeout(() => setSettled(typed), SETTLED_MS)
    return () => clearTimeout(soon)
  }, [typed])
  return settled
}
