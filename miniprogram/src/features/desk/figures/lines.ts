/** The geometry of a line chart: where points lie, how far the scale goes, and how labels keep apart. */

/** The drawing's own size: everything in it is drawn to this and scaled as one. */
export const BOX = { width: 300, height: 190, edge: 8 } as const

const STEPS = [2, 4, 6, 8, 10]

/** Where the scale ends: the first even round number that holds them all, so that its middle is whole. */
export function scaleFor(values: readonly number[]): number {
  const most = Math.max(0, ...values)
  for (let size = 1; ; size *= 10)
    for (const step of STEPS) if (step * size >= most) return step * size
}

export type Point = { readonly x: number; readonly y: number }

/** Where the values of the first of `slots` places lie in the box, from the left, nought at the bottom. */
export function pointsOf(values: readonly number[], slots: number, top: number): readonly Point[] {
  const { width, height, edge } = BOX
  const across = (width - 2 * edge) / Math.max(1, slots - 1)
  return values.map((value, i) => ({
    x: edge + i * across,
    y: height - edge - (value / top) * (height - 2 * edge),
  }))
}

/** Heights at which labels do not lie on one another: as near to where they belong as `gap` lets them, within the box. */
export function apart(wanted: readonly number[], gap: number, height: number): readonly number[] {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at)
  const placed: number[] = []
  for (const { at } of order) placed.push(Math.max(at, (placed.at(-1) ?? -gap) + gap))
  // What ran out below moves up again, and pushes what is above it.
  for (let n = placed.length - 1, floor = height; n >= 0; n -= 1, floor -= gap)
    placed[n] = Math.min(placed[n] ?? 0, floor)
  const found = Array<number>(wanted.length).fill(0)
  order.forEach(({ i }, n) => (found[i] = placed[n] ?? 0))
  return found
}
