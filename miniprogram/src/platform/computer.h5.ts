import type { Computer } from '@shared/identity/session'
import { computerOf } from './computer-of'

/** The browser and system this is. */
export const thisComputer = (): Computer => computerOf(navigator.userAgent)
