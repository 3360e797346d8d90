import { create } from 'zustand'
import type { CityFacts } from '@shared/account/contract'
import { load, save } from '../platform/storage'
import { call } from './call'

const KEY = 'city'

/** The city's public facts: from the last visit at once, from the cloud when there is one. Undefined on a first visit offline. */
export const useCity = create<{ readonly city: CityFacts | undefined }>()(() => ({
  city: load<CityFacts>(KEY),
}))

/** Asks for today's facts and keeps them for when there is no network. Call when the app starts. */
export async function refreshCity(): Promise<void> {
  const result = await call('account', 'city', {})
  if (!result.ok) return
  save(KEY, result.value)
  useCity.setState({ city: result.value })
}

/** The number to ring where nothing else helps: every city of China has this one. */
const NATIONAL_HOTLINE = '12345'

export const useHotline = (): string => useCity(({ city }) => city?.hotline) ?? NATIONAL_HOTLINE
