/** A phone has nothing to print on: it is done at a desktop. */
export const canPrint: boolean = false

export function print(): void {
  // Nothing to do here.
}
