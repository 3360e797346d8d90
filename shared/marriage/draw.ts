/** A draw that anybody can work out again: from the published seed and the published entries the order follows. */

/** How a text is hashed: SM3, in hex. It is a parameter so that the phone brings its own only where it checks a draw. */
export type Digest = (text: string) => string

/**
 * What is published before entries close: the hash of a secret the office has drawn. So the secret cannot be chosen after the
 * entries are known.
 */
export const commitmentTo = (secret: string, digest: Digest): string => digest(`draw:${secret}`)

/** The seed: out of the secret and of every entry, so that neither the office nor one who enters chooses it alone. */
export const seedOf = (secret: string, entries: readonly string[], digest: Digest): string =>
  digest([secret, ...[...entries].sort()].join('\n'))

/** The lot of an entry: the hash of the seed and the entry. The smaller is served before the greater. */
export const lotOf = (seed: string, entry: string, digest: Digest): string =>
  digest(`${seed}\n${entry}`)

/** The entries in the order they are served. */
export const drawOrder = (
  seed: string,
  entries: readonly string[],
  digest: Digest,
): readonly string[] =>
  entries
    .map((entry) => ({ entry, lot: lotOf(seed, entry, digest) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ entry }) => entry)
