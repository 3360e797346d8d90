import type { Programme } from '../programme'
import { temporaryRelief } from './temporary-relief'

/** The programmes a resident can apply for, by id. */
export const programmes: ReadonlyMap<string, Programme> = new Map(
  [temporaryRelief].map((programme) => [programme.id, programme]),
)
