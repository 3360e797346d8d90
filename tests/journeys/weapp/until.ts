/** How long a person waits for something to show, ms. */
const PATIENCE = 15_000

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Asks until there is an answer; a page or element that goes away while it is asked is asked for anew. Trap: the
 * automator's own waitFor never gives up.
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE
  let why = ''
  while (Date.now() < end) {
    try {
      const found = await ask()
      if (found !== undefined) return found
    } catch (error) {
      why = error instanceof Error ? `: ${error.message}` : ''
    }
    await sleep(60)
  }
  throw new Error(`gave up waiting for ${what}${why}`)
}
