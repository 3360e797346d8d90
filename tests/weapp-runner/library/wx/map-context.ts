import type { Area, Kit } from './kit'
import { knownOnly } from './known'
import { withManners, type Ask } from './manners'
import { Failure } from '../world'

const SCALE = 16

const silent = [
  'addArc',
  'addMarkers',
  'includePoints',
  'initMarkerCluster',
  'moveAlong',
  'moveToLocation',
  'openMapApp',
  'removeArc',
  'removeMarkers',
  'setBoundary',
  'setCenterOffset',
  'translateMarker',
] as const

const numberAt = (map: HTMLElement, name: string, otherwise: number) =>
  map.hasAttribute(name) ? Number(map.getAttribute(name)) : otherwise

/** wx.createMapContext. What moves the map does nothing: none is drawn. */
export function mapArea({ world, find, witness }: Kit): Area {
  const mapOf = (id: string): HTMLElement => {
    const [map] = find(world.pages.top().element, `#${id}`)
    if (map === undefined) throw new Failure(`map "${id}" is not found`)
    return map
  }
  const createMapContext = (id: string) => {
    const asks: Record<string, Ask> = {
      ...Object.fromEntries(silent.map((name) => [name, () => void mapOf(id)])),
      getCenterLocation: () => ({
        longitude: numberAt(mapOf(id), 'longitude', 0),
        latitude: numberAt(mapOf(id), 'latitude', 0),
      }),
      getScale: () => ({ scale: numberAt(mapOf(id), 'scale', SCALE) }),
      getRotate: () => ({ rotate: 0 }),
      getSkew: () => ({ skew: 0 }),
    }
    const members = Object.entries(asks).map(([name, ask]) => [
      name,
      withManners(name, ask, witness),
    ])
    return knownOnly('MapContext', Object.fromEntries(members) as object, world.complain)
  }
  return { plain: { createMapContext } }
}
