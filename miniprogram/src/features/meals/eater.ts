import { create } from 'zustand'
import type { Eater } from '@shared/meals/price'
import { load, save } from '../../platform/storage'

const KEY = 'meals.eater'

/** Who goes to eat: said once, kept on this phone and sent nowhere. */
export const useEater = create<{ readonly eater: Eater | undefined }>()(() => ({
  eater: load<Eater>(KEY),
}))

export function keepEater(eater: Eater): void {
  save(KEY, eater)
  useEater.setState({ eater })
}
