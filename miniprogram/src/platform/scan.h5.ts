/** A browser has no camera of ours; a reader at a desktop types what it reads, like a keyboard. */
export const canScan: boolean = false

/** @see scanCode in scan.ts */
export const scanCode = (): Promise<string | null> => Promise.resolve(null)
