import type { CheckRecord } from '@shared/assistance/records'
import { maskIdNumber } from '@shared/identity/mask'

/** What a means check found that differs, whose it is as the masked form says it. */
export const maskedCheck = (check: CheckRecord): CheckRecord => ({
  ...check,
  differences: check.differences.map((one) => ({
    ...one,
    idNumber: maskIdNumber(one.idNumber),
  })),
})
