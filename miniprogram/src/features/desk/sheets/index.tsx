import { sheetsContract } from '@shared/assistance/sheets/contract'
import type { StaffRole } from '@shared/identity/actor'
import { sheetsCopy } from '../../../copy/desk-sheets'
import { DeskPage } from '../desk-page'
import { Checks } from './checks'
import { Payments } from './payments'

const CHECKERS: readonly StaffRole[] = sheetsContract.checkRequests.who
const PAYERS: readonly StaffRole[] = sheetsContract.payments.who

/** Files that go to the checking centre and the bank, and come back. */
export default function SheetsPage() {
  return (
    <DeskPage title={sheetsCopy.title} who={[...CHECKERS, ...PAYERS]}>
      {(role) => (
        <>
          {CHECKERS.includes(role) && <Checks />}
          {PAYERS.includes(role) && <Payments />}
        </>
      )}
    </DeskPage>
  )
}
