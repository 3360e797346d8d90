import gcoord from 'gcoord'
import * as L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import type { Point } from '@shared/places/point'
import { placeMapCopy } from '../copy/place-map'
import {
  circleAround,
  pointsInView,
  type MapArea,
  type MapPin,
  type PlaceMapProps,
} from './place-map-props'

/** Where tiles come from, put in at build time: see `MAP_TILES` in README.md. */
const tiles = MAP_TILES

/** Trap: 天地图 and other official maps speak CGCS2000, some hundred metres from our GCJ-02. */
const shown = ({ longitude, latitude }: Point): L.LatLngTuple => {
  if (tiles?.datum !== 'wgs84') return [latitude, longitude]
  const [there, up] = gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84)
  return [up, there]
}

const words = (at: Point, text: string, look: string, drop: number) =>
  L.marker(shown(at), {
    keyboard: false,
    interactive: false,
    icon: L.divIcon({
      className: '',
      html: `<div class="place-map-words ${look}"></div>`,
      iconSize: [0, 0],
      iconAnchor: [0, -drop],
    }),
  }).on('add', ({ target }: L.LeafletEvent) => {
    const element = (target as L.Marker).getElement()?.firstElementChild
    if (element) element.textContent = text
  })

const pinOf = ({ id, n, at, look }: MapPin, onChoose: (id: string) => void) =>
  L.marker(shown(at), {
    keyboard: false,
    zIndexOffset: look === 'chosen' ? 1000 : 0,
    icon: L.divIcon({
      className: `place-map-pin ${look}`,
      html: `<div class="place-map-drop"></div><div class="place-map-number">${n}</div>`,
      iconSize: [44, 50],
      iconAnchor: [22, 48],
    }),
  }).on('click', () => onChoose(id))

const meDot = (at: Point) =>
  L.marker(shown(at), {
    keyboard: false,
    interactive: false,
    icon: L.divIcon({ className: 'place-map-me', iconSize: [24, 24], iconAnchor: [12, 12] }),
  })

const outline = ({ rings }: MapArea) =>
  L.polygon(
    rings.map((ring) => [ring.map(([longitude, latitude]) => shown({ longitude, latitude }))]),
    { className: 'place-map-area', interactive: false },
  )

function layersOf(props: PlaceMapProps, onChoose: (id: string) => void): L.Layer[] {
  const { pins, me, ring, ringLabel, areas = [] } = props
  const layers: L.Layer[] = areas.map(outline)
  if (me !== undefined && ring !== undefined) {
    const edge = circleAround(me, ring)
    layers.push(
      L.polygon(edge.map(shown), {
        className: 'place-map-ring',
        interactive: false,
        smoothFactor: 0,
      }),
    )
    const [top] = edge
    if (top !== undefined && ringLabel !== undefined)
      layers.push(words(top, ringLabel, 'ring', -26))
  }
  if (me !== undefined) layers.push(meDot(me), words(me, placeMapCopy.here, 'me', 20))
  return [...layers, ...pins.map((pin) => pinOf(pin, onChoose))]
}

/** What a drawn map can be asked: to show something else, and to go. */
export interface Drawing {
  show(props: PlaceMapProps): void
  end(): void
}

const CLOSEST = 17
const STREET_ZOOM = 15

/** Draws a map into an element, by Leaflet. Everything on it is in the list beside it, so a keyboard meets only the zoom. */
export function drawOn(element: HTMLElement, onChoose: (id: string) => void): Drawing {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = L.map(element, {
    keyboard: false,
    scrollWheelZoom: false,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    maxZoom: 18,
    minZoom: 4,
    zoomSnap: 0.25,
  })
  const { nearer, farther } = placeMapCopy
  L.control.zoom({ position: 'topright', zoomInTitle: nearer, zoomOutTitle: farther }).addTo(map)
  const credit = L.control.attribution({ prefix: false, position: 'bottomleft' }).addTo(map)
  credit.addAttribution(tiles?.credit ?? placeMapCopy.noGround)
  for (const url of tiles?.layers ?? [])
    L.tileLayer(url, { subdomains: tiles?.subdomains ?? '', maxZoom: 18 }).addTo(map)
  for (const pane of [map.getPane('markerPane'), map.getPane('overlayPane')])
    pane?.setAttribute('aria-hidden', 'true')

  const drawn = L.layerGroup().addTo(map)
  const resized = new ResizeObserver(() => map.invalidateSize())
  resized.observe(element)
  let looked = ''
  const look = (props: PlaceMapProps) => {
    const view = pointsInView(props).map(shown)
    const sign = JSON.stringify(view)
    if (sign === looked) return
    looked = sign
    const [only] = view
    if (only === undefined) return
    if (view.length === 1) map.setView(only, STREET_ZOOM, { animate: false })
    else
      map.fitBounds(L.latLngBounds(view), {
        paddingTopLeft: [36, 52],
        paddingBottomRight: [36, 36],
        maxZoom: CLOSEST,
        animate: false,
      })
  }
  return {
    show(props) {
      look(props)
      drawn.clearLayers()
      // Trap: Leaflet can draw nothing before it has been told where to look.
      if (looked !== '' && looked !== '[]')
        for (const layer of layersOf(props, onChoose)) drawn.addLayer(layer)
    },
    end() {
      resized.disconnect()
      map.remove()
    },
  }
}
