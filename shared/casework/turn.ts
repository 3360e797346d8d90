/**
 * Whose turn it is. Queues are kept by it, and the lamp on a screen is lit by it. `public`: 公示, everybody may object;
 * `elsewhere`: another city decides; `inForce`: help is being given and is looked at again from time to time.
 */
export const turns = [
  'office',
  'approver',
  'federation',
  'resident',
  'public',
  'elsewhere',
  'inForce',
  'nobody',
] as const

export type Turn = (typeof turns)[number]

/** Turns that grow for ever: how many they are, no desk has to know before it works. */
const UNCOUNTED: readonly Turn[] = ['inForce', 'nobody']

/** The turns of what is not decided yet. */
export const openTurns = turns.filter((turn) => !UNCOUNTED.includes(turn))
