/**
 * 一刻钟: how far somebody walks to eat (《积极发展老年助餐服务行动方案》, 2023: 一刻钟服务圈). What a quarter of an hour comes
 * to is ours, until a city has measured its own: an elder's pace of 60 metres a minute, and streets a third longer than the
 * straight line. So a walk is always said to be about so long.
 */
const RING_MINUTES = 15
const METRES_A_MINUTE = 60
const STREETS = 1.3

/** About how many minutes a straight line of so many metres takes on foot, at least one. */
export const walkMinutes = (metres: number): number =>
  Math.max(1, Math.round((metres * STREETS) / METRES_A_MINUTE))

/** The straight line of a quarter of an hour's walk, in metres. */
export const RING_METRES = (RING_MINUTES * METRES_A_MINUTE) / STREETS

/** Nobody goes farther to eat, in metres. */
export const FARTHEST_METRES = 30_000

/** Whether somebody can walk there in a quarter of an hour. */
export const isWalkable = (metres: number): boolean => metres <= RING_METRES
