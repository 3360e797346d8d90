import { fire } from '../events'
import { BuiltIn, type Heeds } from './element'
import { surroundings } from './surroundings'
import { fromMiddle, type Place } from './values'

interface Marker extends Place {
  readonly id?: unknown
  readonly title?: string
  readonly ariaLabel?: string
  readonly label?: { readonly content?: string }
  readonly callout?: { readonly content?: string }
}

const nameOf = ({ id, title, ariaLabel, label, callout }: Marker) =>
  title ?? callout?.content ?? label?.content ?? ariaLabel ?? String(id)

/** A labelled dot on the map. */
export class MapMarker extends HTMLElement {
  tapped(): void {
    const map = this.closest('wx-map')
    if (map instanceof MapView) map.tapMarker(Number(this.dataset['markerId']))
  }
}

/** No tiles: a plain ground with a dot for each marker, where the map's own projection puts it. */
export class MapView extends BuiltIn {
  readonly #ground = document.createElement('div')
  /** Where the person moved the map to; the attributes count again as soon as one changes. */
  #moved: Partial<Place & { scale: number }> = {}
  #told = false

  readonly drive = {
    'map.tapMarker': (markerId: number) => this.tapMarker(markerId),
    'map.tapCallout': (markerId: number) => fire(this, 'callouttap', { markerId }),
    'map.moveTo': (to: Partial<Place & { scale: number }>) => this.moveTo(to, 'drag'),
  }

  override heeds(): Heeds {
    const look = () => this.#lookAgain()
    return { longitude: look, latitude: look, scale: look, markers: () => this.#draw() }
  }

  connectedCallback(): void {
    this.#ground.className = 'wx-map-ground'
    // Trap: in front of what the template adds, which is counted from the end.
    if (!this.#ground.isConnected) this.prepend(this.#ground)
    this.#draw()
    if (!this.#told) this.later('updated')
    this.#told = true
  }

  /** Middle and scale of what is in sight. */
  view(): Place & { scale: number } {
    const { longitude, latitude, scale } = this.#moved
    return {
      longitude: longitude ?? this.amount('longitude'),
      latitude: latitude ?? this.amount('latitude'),
      scale: scale ?? this.amount('scale'),
    }
  }

  tapMarker(markerId: number): void {
    if (!this.#markers().some(({ id }) => id === markerId))
      throw new Error(`the map has no marker ${markerId}`)
    fire(this, 'markertap', { markerId })
  }

  /** The person, or code through a map context, moves the map. */
  moveTo(to: Partial<Place & { scale: number }>, causedBy: 'drag' | 'scale' | 'update'): void {
    this.#tellRegion('begin', causedBy)
    this.#moved = { ...this.#moved, ...to }
    this.#draw()
    this.#tellRegion('end', causedBy)
  }

  override properties(): Record<string, unknown> {
    return { ...super.properties(), ...this.view() }
  }

  #markers(): Marker[] {
    const markers = this.given('markers')
    return Array.isArray(markers) ? (markers as Marker[]) : []
  }

  #lookAgain() {
    this.#moved = {}
    this.#draw()
  }

  #draw() {
    if (!this.isConnected) return
    const { scale, ...middle } = this.view()
    this.#ground.replaceChildren(
      ...this.#markers().map((marker) => {
        if (typeof marker.id !== 'number')
          surroundings().world.complain(
            `<map>: the id of a marker is ${typeof marker.id}, not number`,
          )
        const { x, y } = fromMiddle(marker, middle, scale)
        const dot = document.createElement('wx-map-marker')
        dot.dataset['markerId'] = String(marker.id)
        dot.textContent = nameOf(marker)
        dot.style.left = `calc(50% + ${x}px)`
        dot.style.top = `calc(50% + ${y}px)`
        return dot
      }),
    )
  }

  #tellRegion(type: 'begin' | 'end', causedBy: string) {
    const { longitude, latitude, scale } = this.view()
    const centerLocation = { longitude, latitude }
    fire(this, 'regionchange', { type, causedBy, centerLocation, scale, rotate: 0, skew: 0 })
  }
}
