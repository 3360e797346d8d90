import { assistiveDeviceWords } from './assistive-device'
import { dibaoWords } from './dibao'
import { disabilityCareWords } from './disability-care'
import { disabilityLivingWords } from './disability-living'
import { elderAllowanceWords } from './elder-allowance'
import { elderServiceWords } from './elder-service'
import { funeralWords } from './funeral'
import { homeAdaptationWords } from './home-adaptation'
import { lowIncomeWords } from './low-income'
import { mealServiceWords } from './meal-service'
import { orphanWords } from './orphan'
import type { ProgrammeWords } from './programme-words'
import { rigidExpenseWords } from './rigid-expense'
import { smallWishWords } from './small-wish'
import { tekunWords } from './tekun'
import { temporaryReliefWords } from './temporary-relief'
import { unsupportedChildWords } from './unsupported-child'

/** The words of each programme, by id. A test sees to it that none is missing. */
export const programmeWords: ReadonlyMap<string, ProgrammeWords> = new Map([
  ['temporary-relief', temporaryReliefWords],
  ['dibao', dibaoWords],
  ['tekun', tekunWords],
  ['low-income', lowIncomeWords],
  ['rigid-expense', rigidExpenseWords],
  ['elder-allowance', elderAllowanceWords],
  ['elder-service', elderServiceWords],
  ['home-adaptation', homeAdaptationWords],
  ['meal-service', mealServiceWords],
  ['disability-living', disabilityLivingWords],
  ['disability-care', disabilityCareWords],
  ['assistive-device', assistiveDeviceWords],
  ['unsupported-child', unsupportedChildWords],
  ['orphan', orphanWords],
  ['funeral', funeralWords],
  ['small-wish', smallWishWords],
])

/** What a case of a newer version's programme is called. */
const OTHER = '社会救助'

/** The words of a programme that this version knows. */
export const wordsOf = (programme: string): ProgrammeWords | undefined =>
  programmeWords.get(programme)

/** The name of a programme, also of one that is newer than this version. */
export const nameOf = (programme: string): string => wordsOf(programme)?.name ?? OTHER
