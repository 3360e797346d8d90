import { tallyId, type DayTally, type Tally } from '@shared/casework/tally'

/** What an office did on a day, as the day document that is kept. */
export const aDay = (unitId: string, day: string, counts: Tally): DayTally => ({
  _id: tallyId(unitId, day),
  ...{ unitId, day, counts },
})
