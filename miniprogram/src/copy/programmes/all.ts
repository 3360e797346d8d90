import type { ProgrammeWords } from './programme-words'
import { temporaryReliefWords } from './temporary-relief'

/** The words of each programme, by id. A test sees to it that none is missing. */
export const programmeWords: ReadonlyMap<string, ProgrammeWords> = new Map([
  ['temporary-relief', temporaryReliefWords],
])

/** The words of a programme; a case of a newer version's programme still has a name. */
export const wordsOf = (programme: string): ProgrammeWords =>
  programmeWords.get(programme) ?? temporaryReliefWords
