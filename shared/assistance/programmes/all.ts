import type { Programme } from '../programme'
import { assistiveDevice } from './assistive-device'
import { dibao } from './dibao'
import { disabilityCare } from './disability-care'
import { disabilityLiving } from './disability-living'
import { elderAllowance } from './elder-allowance'
import { elderService } from './elder-service'
import { funeral } from './funeral'
import { homeAdaptation } from './home-adaptation'
import { lowIncome } from './low-income'
import { mealService } from './meal-service'
import { orphan } from './orphan'
import { rigidExpense } from './rigid-expense'
import { smallWish } from './small-wish'
import { tekun } from './tekun'
import { temporaryRelief } from './temporary-relief'
import { unsupportedChild } from './unsupported-child'

/** The programmes a resident can apply for, by id, in the order of the list: what most people ask for comes first. */
export const programmes: ReadonlyMap<string, Programme> = new Map(
  [
    ...[temporaryRelief, dibao, tekun, lowIncome, rigidExpense],
    ...[elderAllowance, elderService, homeAdaptation, mealService],
    ...[disabilityLiving, disabilityCare, assistiveDevice],
    ...[unsupportedChild, orphan],
    ...[funeral, smallWish],
  ].map((programme) => [programme.id, programme]),
)
