/** Names that the language looks for on anything, and where webpack keeps its chunks. */
const asked = new Set(['then', 'toJSON', 'webpackJsonp'])

/**
 * A table whose unknown members are not silently undefined: to call one says so and throws. `in` and keys show what is
 * known.
 */
export function knownOnly(
  owner: string,
  table: object,
  complain: (text: string) => void,
): Record<string, unknown> {
  return new Proxy(table as Record<string, unknown>, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target || asked.has(name))
        return Reflect.get(target, name) as unknown
      return () => {
        const text = `${owner}.${name} is not known to the runner`
        complain(text)
        throw new Error(text)
      }
    },
  })
}
