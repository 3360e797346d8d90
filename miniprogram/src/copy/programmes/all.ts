import type { ProgrammeWords } from './programme-words'
import { temporaryReliefWords } from './temporary-relief'

const words: ReadonlyMap<string, ProgrammeWords> = new Map([
  ['temporary-relief', temporaryReliefWords],
])

/** The words of a programme. A programme without words does not pass the tests. */
export const wordsOf = (programme: string): ProgrammeWords =>
  words.get(programme) ?? temporaryReliefWords
