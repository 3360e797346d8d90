import type { Screen } from '../household'
import { screened, type Screened } from '../verdict'
import { orphan, unsupportedChild } from './children'
import { dibao } from './dibao'
import { dibaoFadeOut } from './dibao-fade-out'
import { disabilityCare, disabilityLiving } from './disability'
import { elderAllowance, elderService, homeAdaptation, mealService } from './elders'
import { funeral } from './funeral'
import { lowIncome } from './low-income'
import { rigidExpense } from './rigid-expense'
import { singleDibao } from './single-dibao'
import { tekun } from './tekun'
import { temporaryRelief } from './temporary-relief'

const byProgramme: Readonly<Record<Screened, Screen>> = {
  'temporary-relief': temporaryRelief,
  tekun,
  dibao,
  'single-dibao': singleDibao,
  'low-income': lowIncome,
  'rigid-expense': rigidExpense,
  'dibao-fade-out': dibaoFadeOut,
  'disability-living': disabilityLiving,
  'disability-care': disabilityCare,
  orphan,
  'unsupported-child': unsupportedChild,
  'elder-allowance': elderAllowance,
  'elder-service': elderService,
  'home-adaptation': homeAdaptation,
  'meal-service': mealService,
  funeral,
}

/** Every screen, in the order they are shown. */
export const screens: readonly Screen[] = screened.map((programme) => byProgramme[programme])
