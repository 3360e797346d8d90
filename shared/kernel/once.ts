/**
 * Builds a thing when it is first asked for, and keeps it. For schemas: a cold start waits for every one that is built when
 * its file is loaded, and a function that runs, or a page that opens, asks few of all there are.
 */
export function once<T extends object>(build: () => T): () => T {
  let built: T | undefined
  return () => (built ??= build())
}
