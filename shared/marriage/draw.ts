import { sha256 } from '@noble/hashes/sha2'

/**
 * A draw that anybody can work out again, with this page or with `sha256sum`: from the published seed and the published entries
 * the order follows. Everything hashed is plain ASCII, and a hash is written in hex.
 */
function digest(text: string): string {
  // Trap: WeChat's runtime has no TextEncoder.
  const bytes = sha256(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * What is published before entries close: the hash of a secret the office has drawn. So the secret cannot be chosen after the
 * entries are known.
 */
export const commitmentTo = (secret: string): string => digest(`draw:${secret}`)

/** The seed: out of the secret and of every entry, so that neither the office nor one who enters chooses it alone. */
export const seedOf = (secret: string, entries: readonly string[]): string =>
  digest([secret, ...[...entries].sort()].join('\n'))

/** The lot of an entry: the hash of the seed and the entry. The smaller is served before the greater. */
export const lotOf = (seed: string, entry: string): string => digest(`${seed}\n${entry}`)

/** The entries in the order they are served. */
export const drawOrder = (seed: string, entries: readonly string[]): readonly string[] =>
  entries
    .map((entry) => ({ entry, lot: lotOf(seed, entry) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ entry }) => entry)
