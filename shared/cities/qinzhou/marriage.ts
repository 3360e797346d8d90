import { registryOf } from '../../marriage/customary'
import type { MarriageOffice } from '../../marriage/office'
import { customaryTerms } from '../../marriage/terms'
import type { Division } from '../../places/division'

/** 钦州: one registry a county (2022 年工作要点: 内地婚姻登记“全市通办”). No rule about missed bookings is known, so none counts. */
export const marriageIn = (divisions: readonly Division[]): MarriageOffice => ({
  registries: divisions
    .filter(({ level, pseudo }) => level === 'county' && !pseudo)
    .map((county) => registryOf(county, `${county.name}婚姻登记处`)),
  terms: [customaryTerms],
  penalties: [],
  specialDates: [],
})
