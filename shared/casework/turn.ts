/** Whose turn it is. Queues are kept by it, and the lamp on a screen is lit by it. */
export const turns = ['office', 'approver', 'resident', 'nobody'] as const

export type Turn = (typeof turns)[number]
