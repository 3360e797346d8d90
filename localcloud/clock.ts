/** The one clock of a local cloud: the real time, or that moved by a test. Nobody else asks what time it is. */
export class Clock {
  private moved = 0
  private readonly followers: (() => void)[] = []

  /** Milliseconds since 1970. */
  readonly now = (): number => Date.now() + this.moved

  /** By how many milliseconds it differs from the real time. */
  get offset(): number {
    return this.moved
  }

  /** Puts it to a moment, from which it goes on; null brings it back to the real time. */
  set(moment: number | null): void {
    this.moved = moment === null ? 0 : moment - Date.now()
    for (const follow of this.followers) follow()
  }

  /** Calls back, before anything else happens, whenever it was put elsewhere. */
  onSet(follow: () => void): void {
    this.followers.push(follow)
  }
}
