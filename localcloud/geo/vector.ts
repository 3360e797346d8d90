/** A place on the unit sphere. Three numbers know neither a date line nor poles. */
export type Vector = readonly [x: number, y: number, z: number]

/** As GeoJSON has it, in degrees. */
export type Position = readonly [longitude: number, latitude: number]

/** The radius of the earth in metres, as MongoDB takes it. */
const EARTH = 6_378_100

const radians = (degrees: number) => (degrees * Math.PI) / 180

export function vectorOf([longitude, latitude]: Position): Vector {
  const [across, up] = [radians(longitude), radians(latitude)]
  return [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)]
}

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]

export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by]

export const length = (a: Vector): number => Math.hypot(a[0], a[1], a[2])

/** The straight way through the earth, in radii: 0 to 2. */
export const chord = (a: Vector, b: Vector): number => length(add(a, scale(b, -1)))

/** Metres along the ground for a straight way. */
export const metresOf = (straight: number): number =>
  2 * Math.asin(Math.min(1, Math.max(0, straight) / 2)) * EARTH

/** The straight way for an angle at the centre of the earth; half way round is the farthest there is. */
export const chordOfAngle = (angle: number): number => 2 * Math.sin(Math.min(angle, Math.PI) / 2)

/** The straight way for metres along the ground. */
export const chordOf = (metres: number): number => chordOfAngle(metres / EARTH)
