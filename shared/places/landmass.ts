/**
 * Ground one can walk on without a boat. Only a city of islands has any: nearest by the straight line may lie across the sea.
 * A township is on one of them; a place that is not on that of its township says so itself.
 */
export type Landmass = {
  readonly id: string
  readonly name: string
  readonly townships: readonly string[]
}

/** The ground a township is on; undefined in a city that is all of one piece, and for a township nobody has placed. */
export const landmassOf = (
  landmasses: readonly Landmass[] | undefined,
  township: string,
): string | undefined => landmasses?.find(({ townships }) => townships.includes(township))?.id
