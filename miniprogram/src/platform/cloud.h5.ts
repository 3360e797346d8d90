import { currentPersona } from './persona'

/** On h5 the functions are reached over HTTP; only who this tab is must be noted before the address changes. */
export function connectCloud(): void {
  currentPersona()
}
