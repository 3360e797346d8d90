import type { Programme } from '../programme'
import { temporaryRelief } from './temporary-relief'
import { unsupportedChild } from './unsupported-child'

/** The programmes a resident can apply for, by id, in the order of the list. */
export const programmes: ReadonlyMap<string, Programme> = new Map(
  [temporaryRelief, unsupportedChild].map((programme) => [programme.id, programme]),
)
