import gcoord from 'gcoord'
import type { Place } from './place'

const WAIT_MS = 10_000

const ask = () =>
  new Promise<GeolocationPosition>((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: WAIT_MS })
  })

/** @see whereAmI in location.ts. Browsers speak WGS-84; China's maps, and so our areas and seats, GCJ-02. */
export async function whereAmI(): Promise<Place | null> {
  try {
    const { longitude, latitude, accuracy } = (await ask()).coords
    const [there, up] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02)
    return { longitude: there, latitude: up, accuracy }
  } catch {
    return null
  }
}
