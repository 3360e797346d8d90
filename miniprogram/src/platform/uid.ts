import { useState } from 'react'

let count = 0

/** An id that is safe in a selector on both targets and stays the same while the component lives. */
export function useUid(): string {
  const [id] = useState(() => `n${++count}`)
  return id
}
