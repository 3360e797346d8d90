import { useEffect, useState } from 'react'
import { isWide, watchWide } from './device'
import { useSettings } from './settings'

function useWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => watchWide(setWide), [])
  return wide
}

/** The classes a page root carries. Desk sizes need both a desk page and a wide screen; elder wins over desk. */
export function useModes(deskPage: boolean): string {
  const { elder, dark } = useSettings()
  const wide = useWide()
  const modes = [
    dark ? 'theme-dark' : '',
    elder ? 'elder' : '',
    deskPage && wide && !elder ? 'desk' : '',
    deskPage ? 'wide' : '',
  ]
  return modes.filter((mode) => mode !== '').join(' ')
}
