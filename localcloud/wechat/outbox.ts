/** What WeChat answers, in its own words: `errcode` 0 is done. */
export type WeChatAnswer = { readonly errcode: number; readonly errmsg: string } & Readonly<
  Record<string, unknown>
>

/** One call of WeChat's server: what would have left this machine, and what came back. */
export type OutboxEntry = {
  /** When, by the cloud's clock, ISO 8601 in UTC. */
  readonly at: string
  readonly api: string
  readonly request: Readonly<Record<string, unknown>>
  readonly answer: WeChatAnswer
}

const MOST_ENTRIES = 1_000

/** Everything that would have gone to WeChat since the start, the latest thousand of it. */
export class Outbox {
  private entries: readonly OutboxEntry[] = []

  add(entry: OutboxEntry): void {
    this.entries = [...this.entries, entry].slice(-MOST_ENTRIES)
  }

  /** Oldest first. */
  all(): readonly OutboxEntry[] {
    return this.entries
  }
}
