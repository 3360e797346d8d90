import type { ProgrammeWords } from './programme-words'
import { temporaryReliefWords } from './temporary-relief'
import { unsupportedChildWords } from './unsupported-child'

/** The words of each programme, by id. A test sees to it that none is missing. */
export const programmeWords: ReadonlyMap<string, ProgrammeWords> = new Map([
  ['temporary-relief', temporaryReliefWords],
  ['unsupported-child', unsupportedChildWords],
])

/** What a case of a newer version's programme is called. */
const OTHER = '社会救助'

/** The words of a programme that this version knows. */
export const wordsOf = (programme: string): ProgrammeWords | undefined =>
  programmeWords.get(programme)

/** The name of a programme, also of one that is newer than this version. */
export const nameOf = (programme: string): string => wordsOf(programme)?.name ?? OTHER
