import type { QueueRow } from '@shared/desk/contract'
import type { QueueView } from '@shared/desk/queues'
import type { Result } from '@shared/kernel/result'
import { deskCopy } from '../../../copy/desk'
import { formCopy } from '../../../copy/desk-forms'
import { call } from '../../../server/call'

/** What can be done to several cases with one press. */
export type Together = {
  readonly column: string
  readonly press: (n: number) => string
  readonly done: (n: number) => string
  /** What has to be written first, the same for all. */
  readonly asks?: { readonly label: string; readonly hint: string; readonly most: number }
  readonly act: (row: QueueRow, written: string) => Promise<Result<unknown>>
}

/** The views in which cases are done together: only what needs no look at the one case. */
export const together: Readonly<Partial<Record<QueueView, Together>>> = {
  unclaimed: {
    column: deskCopy.pickColumn,
    press: deskCopy.claimPicked,
    done: deskCopy.claimedSome,
    act: ({ caseId, version }) => call('assistance', 'claim', { caseId, version }),
  },
  toPublish: {
    column: deskCopy.publishColumn,
    press: deskCopy.publishPicked,
    done: deskCopy.publishedSome,
    asks: { label: formCopy.place, hint: formCopy.publishHint, most: 60 },
    act: ({ caseId, version }, place) => call('assistance', 'publish', { caseId, version, place }),
  },
}
