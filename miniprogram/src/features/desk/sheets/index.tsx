import { View } from '@tarojs/components'
import { sheetsContract } from '@shared/assistance/sheets/contract'
import type { Caller } from '@shared/kernel/contract'
import { sheetsCopy } from '../../../copy/desk-sheets'
import { useMe } from '../../../server/me'
import { Doorplate } from '../../../ui/doorplate'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { Checks } from './checks'
import { Payments } from './payments'

/** Files that go to the checking centre and the bank, and come back. */
export default function SheetsPage() {
  const staff = useMe((state) => state.me?.staff)
  const may = (who: readonly Caller[]) =>
    staff !== undefined && staff !== null && who.includes(staff.role)
  return (
    <Page
      title={sheetsCopy.title}
      wide
      bar={staff ? <Doorplate office={staff.unit} small /> : undefined}
    >
      <Heading level={1}>{sheetsCopy.title}</Heading>
      <View className="stack below">
        {!staff && <Skeleton />}
        {may(sheetsContract.checkRequests.who) && <Checks />}
        {may(sheetsContract.payments.who) && <Payments />}
      </View>
    </Page>
  )
}
