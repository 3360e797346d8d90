import type { Division } from '../places/division'
import type { OfficeNames } from '../places/unit'

const government = (township: Division) =>
  township.name.endsWith('街道') ? `${township.name}办事处` : `${township.name}人民政府`

/**
 * Offices by the name the law gives them (《社会救助法》第三十七条: 乡镇人民政府、街道办事处), for a city whose own names for
 * its counters are not known.
 */
export const statutoryOfficeNames = (city: string): OfficeNames => ({
  township: government,
  county: (county) => `${county.name}民政局`,
  city: `${city}民政局`,
})

/** 残联 of a place. It owns no case: it verifies grades. */
export const federationOf = (place: string): string => `${place}残疾人联合会`
