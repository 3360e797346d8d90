import { townshipOn } from '../../places/division'
import type { FormCheck } from './form'

/** No townships, but answers of their own. */
const elsewise: readonly string[] = ['unknown', 'elsewhere']

/** A township that is none (any more): the form goes by it to the office that must act (《社会救助法》第三十七条). */
export const townships: FormCheck = ({ answers, city, today }) => {
  const { happening, hukou, child } = answers
  const named: readonly (readonly [string, string | undefined])[] = [
    ['hukou.township', hukou?.township],
    ['hukou.livesIn', hukou?.livesIn],
    ['happening.township', happening?.township],
    ['child.township', child?.township],
  ]
  return named.flatMap(([path, code]) => {
    if (code === undefined || elsewise.includes(code)) return []
    const township = townshipOn(city.pack.divisions, code, today)
    if (township.ok) return []
    const replaced = township.problem.code === 'township_replaced'
    return [{ path, fault: replaced ? 'township_replaced' : 'township_unknown' } as const]
  })
}
