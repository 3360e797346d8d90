/** One measured figure. A comparison has the ratio and what it is against; both sides are measured in the same run. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly ratio?: number
  readonly against?: string
  /** What the figure must not exceed. */
  readonly target: string
}

/** Measures one or several figures. */
export type Bench = () => Promise<readonly Figure[]>

/** The middle of an odd number of measurements. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

export const rounded = (value: number): number => Math.round(value * 1000) / 1000
