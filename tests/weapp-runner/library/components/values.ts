/** A style as the browser reads it: 750 rpx are the width of the screen. */
export const withoutRpx = (style: string): string =>
  style.replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * 100vw / 750)')

/** A value as a tag that expects text reads it. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The name of the property that an attribute sets: `scroll-top` is `scrollTop`. */
export const propertyName = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** What a form sends: each control's value under its name. A control without a name stays behind. */
export const collect = (
  controls: Iterable<{ readonly name: string; readonly value: unknown }>,
): Record<string, unknown> =>
  Object.fromEntries(
    [...controls].filter(({ name }) => name !== '').map(({ name, value }) => [name, value]),
  )

export interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** The value nearest to the finger that a slider can stand at. */
export function snap(value: number, { min, max, step }: Range): number {
  const steps = Math.round((value - min) / step)
  const decimals = String(step).split('.')[1]?.length ?? 0
  return Math.min(max, Math.max(min, +(min + steps * step).toFixed(decimals)))
}

/** Where a finger's typing ends: WeChat counts UTF-16 units, and a negative number means no end. */
export const within = (text: string, maxlength: number): string =>
  maxlength < 0 ? text : text.slice(0, maxlength)

export interface Place {
  readonly longitude: number
  readonly latitude: number
}

const mercator = (latitude: number) =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)

/** How far a place lies from the middle of a map, px to the right and down. */
export function fromMiddle(place: Place, middle: Place, scale: number): { x: number; y: number } {
  const globe = 256 * 2 ** scale
  return {
    x: ((place.longitude - middle.longitude) / 360) * globe,
    y: (mercator(middle.latitude) - mercator(place.latitude)) * globe,
  }
}

/** A media query from the conditions of a match-media tag; `min-width: 300` is written without its unit there. */
export const mediaQuery = (conditions: Readonly<Record<string, unknown>>): string =>
  Object.entries(conditions)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `(${name}: ${String(value)}${name === 'orientation' ? '' : 'px'})`)
    .join(' and ')
