import type { Cron } from 'croner'
import { scheduleOf, type Trigger } from './triggers'

/** One run that is to be: a trigger and its moment, in milliseconds since 1970. */
export type Due = { readonly trigger: Trigger; readonly at: number }

type Entry = { readonly trigger: Trigger; readonly schedule: Cron }

const keyOf = ({ functionName, name }: Trigger) => `${functionName}/${name}`

/** When each trigger is due. Pure: it looks at no clock. */
export class Agenda {
  private readonly entries: readonly Entry[]

  /** Throws for a trigger that is no timer, for two of one function with one name, and for one of no function. */
  constructor(triggers: readonly Trigger[], isFunction: (name: string) => boolean) {
    const lost = triggers.find(({ functionName }) => !isFunction(functionName))
    if (lost) throw new Error(`trigger "${keyOf(lost)}" is of no function`)
    const twice = triggers.find((one, i) => triggers.findIndex((x) => keyOf(x) === keyOf(one)) < i)
    if (twice) throw new Error(`there are two triggers "${keyOf(twice)}"`)
    this.entries = triggers.map((trigger) => ({ trigger, schedule: scheduleOf(trigger) }))
  }

  /** Everything that is due at the next moment after `after`, in the order it was declared. */
  next(after: number): readonly Due[] {
    const all = this.entries.flatMap(({ trigger, schedule }) => {
      const at = schedule.nextRun(new Date(after))
      return at ? [{ trigger, at: at.getTime() }] : []
    })
    const first = Math.min(...all.map(({ at }) => at))
    return all.filter(({ at }) => at === first)
  }
}
