/**
 * Does `act` to one after the other and counts those it was done to. Trap: one case that does not open must not keep all the
 * others from what time owes them.
 */
export async function countDone<T>(
  all: Iterable<T> | AsyncIterable<T>,
  act: (one: T) => Promise<boolean>,
): Promise<number> {
  let done = 0
  for await (const one of all) {
    try {
      if (await act(one)) done += 1
    } catch (error) {
      console.error('unforeseen', error instanceof Error ? error.stack : typeof error)
    }
  }
  return done
}
