import { registryOf } from '../../marriage/customary'
import type { MarriageOffice } from '../../marriage/office'
import type { Division } from '../../places/division'

/** 阜阳: one registry a county; how booking works there is not known, so nothing can be booked by phone until the city says. */
export const marriageIn = (divisions: readonly Division[]): MarriageOffice => ({
  registries: divisions
    .filter(({ level, pseudo }) => level === 'county' && !pseudo)
    .map((county) => registryOf(county, `${county.name}婚姻登记处`)),
  terms: [],
  penalties: [],
  specialDates: [],
})
