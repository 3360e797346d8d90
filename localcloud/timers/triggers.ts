import { Cron } from 'croner'
import * as z from 'zod/mini'

/** When a function runs by itself, as `cloudbaserc.json` says it. */
export type Trigger = {
  readonly functionName: string
  readonly name: string
  /** Seven fields: second, minute, hour, day, month, weekday (0 is Sunday), year; in Asia/Shanghai. */
  readonly config: string
}

const configSchema = z.object({
  functions: z.array(
    z.object({
      name: z.string(),
      triggers: z._default(
        z.array(z.object({ name: z.string(), type: z.literal('timer'), config: z.string() })),
        [],
      ),
    }),
  ),
})

/** The triggers of all functions in a `cloudbaserc.json`. */
export const triggersIn = (cloudbaserc: unknown): readonly Trigger[] =>
  configSchema
    .parse(cloudbaserc)
    .functions.flatMap(({ name: functionName, triggers }) =>
      triggers.map(({ name, config }) => ({ functionName, name, config })),
    )

// Trap: the parser knows more (L, W, #, ?, names of its own) than the cloud does.
const SEVEN_FIELDS = /^([\d*,/A-Z-]+ ){6}[\d*,/-]+$/
const FOREIGN = /L|W|@/

/** The schedule of a trigger. Throws, with its name, when the cloud would not take it. */
export function scheduleOf({ functionName, name, config }: Trigger): Cron {
  const withoutNames = config.replace(/\b(JUL|WED|APR)\b/g, '1')
  try {
    if (!SEVEN_FIELDS.test(config) || FOREIGN.test(withoutNames))
      throw new Error('not seven fields')
    return new Cron(config, { mode: '7-part', timezone: 'Asia/Shanghai', paused: true })
  } catch (error) {
    throw new Error(`trigger "${name}" of ${functionName}: "${config}" is no timer`, {
      cause: error,
    })
  }
}
