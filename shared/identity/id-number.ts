import { ageOn, parsePlainDate, type PlainDate } from '../kernel/plain-date'

/** Which document the number is printed on. */
export type IdKind = 'resident' | 'hmt_residence' | 'foreign_permanent'

export type IdNumber = { readonly kind: IdKind; readonly number: string; readonly born: PlainDate }

export type IdFault = 'id_length' | 'id_characters' | 'id_region' | 'id_date' | 'id_checksum'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])/

/** Full-width digits, spaces and a small x are how people type it, not mistakes. */
export const tidyIdNumber = (text: string): string =>
  text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

const checksum = (digits: string): string | undefined =>
  CHECKS[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11]

const kindOf = (number: string): IdKind => {
  if (number.startsWith('9')) return 'foreign_permanent'
  return /^8[123]/.test(number) ? 'hmt_residence' : 'resident'
}

function parseBirthDate(yyyymmdd: string): PlainDate | null {
  const [year, month, day] = [yyyymmdd.slice(0, 4), yyyymmdd.slice(4, 6), yyyymmdd.slice(6)]
  return year < '1900' ? null : parsePlainDate(`${year}-${month}-${day}`)
}

/** The 2017 and older 永久居留身份证: three letters of the country, twelve digits with yymmdd at 8–13. */
function parseOldForeign(number: string): IdNumber | IdFault {
  const yymmdd = number.slice(7, 13)
  const century = Number(yymmdd.slice(0, 2)) > 26 ? '19' : '20'
  const born = parseBirthDate(century + yymmdd)
  return born ? { kind: 'foreign_permanent', number, born } : 'id_date'
}

/**
 * An identity number as typed, or what is wrong with it.
 *
 * Accepts the 18-digit 居民身份证 (GB 11643: region, a birth date that exists, ISO 7064 MOD 11-2 check), the
 * 港澳台居民居住证 (81/82/83) and both generations of the 外国人永久居留身份证. The 15-digit card ended in 2013.
 */
export function parseIdNumber(text: string): IdNumber | IdFault {
  const number = tidyIdNumber(text)
  if (/^[A-Z]{3}\d{12}$/.test(number)) return parseOldForeign(number)
  if (number.length !== 18) return 'id_length'
  if (!/^\d{17}[\dX]$/.test(number)) return 'id_characters'
  if (!number.startsWith('9') && !PROVINCES.test(number)) return 'id_region'
  const born = parseBirthDate(number.slice(6, 14))
  if (!born) return 'id_date'
  if (checksum(number) !== number[17]) return 'id_checksum'
  return { kind: kindOf(number), number, born }
}

/** Completed years of age on a day; undefined for what is no number, or of somebody not born yet. */
export function ageBy(text: string, on: PlainDate): number | undefined {
  const parsed = parseIdNumber(text)
  return typeof parsed === 'string' || parsed.born > on ? undefined : ageOn(parsed.born, on)
}
