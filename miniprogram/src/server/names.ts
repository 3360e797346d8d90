import { stepCopy } from '../copy/form'
import { useCity } from './city'

/** Names of townships and offices, from the city's facts. */
export function useNames() {
  const city = useCity((state) => state.city)
  const find = (code: string) => city?.townships.find((township) => township.code === code)
  const offices = [...(city?.townships ?? []), ...(city?.counties ?? []), ...(city?.gone ?? [])]
  return {
    townshipOf: (code: string) => find(code)?.name ?? stepCopy.unknownTownship,
    officeOf: (unitId: string) =>
      offices.find(({ code }) => unitId.endsWith(`:${code}`))?.office ?? city?.fallbackOffice ?? '',
  }
}
