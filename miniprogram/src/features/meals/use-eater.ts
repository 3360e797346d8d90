import { create } from 'zustand'
import type { Eater } from '@shared/meals/price'
import { mealsCopy } from '../../copy/meals'
import { load, save } from '../../platform/storage'
import { useCity } from '../../server/city'

const KEY = 'meals.eater'

/** Who goes to eat: said once, kept on this phone and sent nowhere. */
export const useEater = create<{ readonly eater: Eater | undefined }>()(() => ({
  eater: load<Eater>(KEY),
}))

export function keepEater(eater: Eater): void {
  save(KEY, eater)
  useEater.setState({ eater })
}

/** For whom prices are said, or the way to say it. */
export function useEaterWords(): string | undefined {
  const { eater } = useEater()
  const townships = useCity(({ city }) => city?.townships) ?? []
  if (!eater) return undefined
  const from = townships.find(({ code }) => code === eater.hukou)?.name
  return mealsCopy.eater.summary(
    eater.age,
    from === undefined ? mealsCopy.eater.elsewhere : `${from}户籍`,
  )
}
