/** What makes a household's file whole (建档立卡), as an expression of the database over a case: each is said of its fields. */

const isThere = (field: string) => ({ $ne: [{ $ifNull: [field, ''] }, ''] })
const sizeOf = (list: string) => ({ $size: { $ifNull: [list, []] } })
const either = (...all: object[]) => ({ $or: all })

/**
 * Everybody of the household is named by their number, the village is known, all grown-ups have signed, and where its way asks
 * for them a visit was made and the check is through.
 */
export const isWhole = {
  $and: [
    { $gte: [sizeOf('$peopleKeys'), '$household'] },
    isThere('$village'),
    { $eq: [sizeOf('$unsigned'), 0] },
    either({ $eq: ['$steps.visit', false] }, { $gt: [sizeOf('$visits'), 0] }),
    either(
      { $eq: ['$steps.check', false] },
      { $in: ['$check.state', ['clear', 'explained', 'stands']] },
    ),
  ],
} as const
