/** A copy as JSON makes it: what crosses to another thread or process shares nothing with what was given. */
export const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))
