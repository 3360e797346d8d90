import gcoord from 'gcoord'
import { Failure } from '../world'
import type { Area, Kit } from './kit'
import { demand, type Options } from './options'

/** Fails unless app.json declares the API. */
function demandDeclared({ world: { bundle } }: Kit, api: string): void {
  if (bundle.app.requiredPrivateInfos?.includes(api) !== true)
    throw new Failure('the api need to be declared in the requiredPrivateInfos field in app.json')
}

function demandReason({ world: { bundle } }: Kit): void {
  if (bundle.app.permission?.['scope.userLocation'] === undefined)
    throw new Failure('require permission desc')
}

function whereIs({ world: { phone } }: Kit, refusal: string) {
  if (phone.location === null) throw new Failure(refusal)
  return phone.location
}

/** Trap: whoever does not ask for gcj02 gets wgs84, some hundred metres off on a map of China. */
function inSystem({ type = 'wgs84' }: Options, place: { longitude: number; latitude: number }) {
  if (type === 'gcj02') return place
  const point: [number, number] = [place.longitude, place.latitude]
  const [longitude, latitude] = gcoord.transform(point, gcoord.GCJ02, gcoord.WGS84)
  return { longitude, latitude }
}

/** Checks what WeChat checks of app.json before it asks the person anything. */
export const declared =
  (kit: Kit): ((api: string) => void) =>
  (api) => {
    if (api !== 'getLocation' && api !== 'chooseLocation') return
    demandDeclared(kit, api)
    if (api === 'getLocation') demandReason(kit)
  }

/** Where the phone is. */
export const locationArea = (kit: Kit): Area => ({
  asks: {
    getLocation: (options) => {
      kit.scopes.add('scope.userLocation')
      const place = whereIs(kit, 'auth deny')
      return {
        ...inSystem(options, place),
        accuracy: place.accuracy,
        horizontalAccuracy: place.accuracy,
        verticalAccuracy: 0,
        altitude: 0,
        speed: -1,
      }
    },
    chooseLocation: () => {
      const { longitude, latitude } = whereIs(kit, 'cancel')
      return { name: '示例地点', address: '示例地址', longitude, latitude }
    },
    openLocation: (options) => demand(options, { latitude: 'Number', longitude: 'Number' }),
  },
})
