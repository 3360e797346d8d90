import type { CityPack } from '@shared/cities/city-pack'
import { cityOf, type City } from '@shared/cities/city'
import { cityPacks } from '@shared/cities/packs'
import type { Division } from '@shared/places/division'

/** The pack `id`, or the test stops: a pack that is gone is no reason to skip. */
export function packNamed(id: string): CityPack {
  const pack = cityPacks.get(id)
  if (!pack) throw new Error(`no city pack ${id}`)
  return pack
}

const prepared = new Map([...cityPacks.values()].map((pack) => [pack.id, cityOf(pack)]))

/** 东莞 unless told. `changes` make the pack another one. */
export const aCity = (id = 'dongguan', changes?: Partial<CityPack>): City =>
  (!changes && prepared.get(id)) || cityOf({ ...packNamed(id), ...changes })

/** A township of a made-up city. */
export const aTownship = (changes: Partial<Division> = {}): Division => ({
  code: '999999101',
  name: '示例镇',
  level: 'township',
  parent: '999999',
  ...changes,
})

/** A made-up city without counties, and the townships given. */
export const aMadeUpCity = (townships: readonly Division[] = [aTownship()]): City =>
  aCity('fuyang', {
    id: 'made-up',
    code: '999999',
    name: '示例市',
    divisions: [{ code: '999999', name: '示例市', level: 'city', parent: '990000' }, ...townships],
  })
