import type { Programme } from '@shared/assistance/programme'
import { programmes } from '@shared/assistance/programmes/all'
import { wordsOf } from '../../copy/programmes/all'
import type { ProgrammeWords } from '../../copy/programmes/programme-words'

/** A programme that this version of the app knows, with its words. */
export type Known = { readonly programme: Programme; readonly words: ProgrammeWords }

/** The programme of this id; undefined for one that is newer than the app, or none. */
export function knownOf(id: string | undefined): Known | undefined {
  const programme = programmes.get(id ?? '')
  const words = wordsOf(id ?? '')
  return programme && words && { programme, words }
}
