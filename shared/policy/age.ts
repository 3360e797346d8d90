/** How many months before an age from which the city gives something one is told of it, and may apply (提前两个月). */
export const MONTHS_AHEAD = 2
