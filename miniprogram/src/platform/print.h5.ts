export const canPrint: boolean = true

/** Prints what is on the page. */
export function print(): void {
  window.print()
}
