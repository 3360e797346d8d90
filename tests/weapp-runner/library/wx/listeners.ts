type Listener<T> = (news: T) => void

export interface Listeners<T> {
  readonly on: (listener: Listener<T>) => void
  /** Without a listener, forgets them all. */
  readonly off: (listener?: Listener<T>) => void
  readonly tell: (news: T) => void
  readonly count: () => number
}

/** Those who want to hear of one kind of event. */
export function listeners<T>(): Listeners<T> {
  const all = new Set<Listener<T>>()
  return {
    on: (listener) => {
      if (typeof listener === 'function') all.add(listener)
    },
    off: (listener) => {
      if (listener === undefined) all.clear()
      else all.delete(listener)
    },
    tell: (news) => {
      for (const listener of [...all]) {
        try {
          listener(news)
        } catch (error) {
          // What one listener throws is an error of the page, and no concern of the next listener's.
          setTimeout(() => {
            throw error
          })
        }
      }
    },
    count: () => all.size,
  }
}

type Group = Readonly<Record<string, { readonly on: unknown; readonly off: unknown }>>

/** `onX` and `offX` for each X of a table. */
export const pairs = (group: Group): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(group).flatMap(([name, { on, off }]) => [
      [`on${name}`, on],
      [`off${name}`, off],
    ]),
  )
