/** How often each person has ticked that they want a message of a template: each tick is good for one message. */
export class Subscriptions {
  private readonly ticks = new Map<string, number>()

  grant(openid: string, templateId: string, times: number): void {
    const key = JSON.stringify([openid, templateId])
    this.ticks.set(key, (this.ticks.get(key) ?? 0) + times)
  }

  /** Uses one tick up; false when there is none. */
  use(openid: string, templateId: string): boolean {
    const key = JSON.stringify([openid, templateId])
    const left = this.ticks.get(key) ?? 0
    if (left > 0) this.ticks.set(key, left - 1)
    return left > 0
  }
}
