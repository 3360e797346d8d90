const plain = (value: object): unknown =>
  'toJSON' in value && typeof value.toJSON === 'function'
    ? (value.toJSON as () => unknown)()
    : value

/**
 * A value as it arrives on the other side of WeChat's bridge: a copy as JSON makes it, except that bytes arrive as bytes.
 */
export function crossed(given: unknown): unknown {
  if (given instanceof ArrayBuffer) return given.slice(0)
  if (typeof given === 'function' || typeof given === 'symbol') return undefined
  if (typeof given !== 'object' || given === null) return given
  const value = plain(given)
  if (Array.isArray(value)) return value.map((part) => crossed(part) ?? null)
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value).map(([name, part]) => [name, crossed(part)] as const)
  return Object.fromEntries(pairs.filter(([, part]) => part !== undefined))
}
