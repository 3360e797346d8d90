import { useState, type ReactNode } from 'react'
import { leadsContract } from '@shared/desk/leads/contract'
import type { StaffRole } from '@shared/identity/actor'
import { sweepContract } from '@shared/sweep/contract'
import { leadsCopy } from '../../../copy/leads'
import { Choice } from '../../../ui/choice'
import { DeskPage } from '../desk-page'
import { BringIn } from './bring-in'
import { CareList } from './care-list'
import './index.css'
import { LeadList } from './lead-list'
import { Rates } from './rates'
import { Rules } from './rules'

const tabs = ['checks', 'visit', 'statement', 'file', 'rates', 'rules'] as const

type Tab = (typeof tabs)[number]

/** Whose each part is: as the contract of what it asks says. */
const whose: Readonly<Record<Tab, readonly StaffRole[]>> = {
  checks: leadsContract.leads.who,
  visit: leadsContract.targets.who,
  statement: leadsContract.targets.who,
  file: leadsContract.importLeads.who,
  rates: leadsContract.rates.who,
  rules: sweepContract.rules.who,
}

const parts: Readonly<Record<Tab, (role: StaffRole) => ReactNode>> = {
  checks: (role) => <LeadList role={role} />,
  visit: (role) => <CareList key="visit" duty="visit" role={role} />,
  statement: (role) => <CareList key="statement" duty="statement" role={role} />,
  file: () => <BringIn />,
  rates: () => <Rates />,
  rules: () => <Rules />,
}

function Parts({ role }: { readonly role: StaffRole }) {
  const own = tabs.filter((tab) => whose[tab].includes(role))
  const [chosen, choose] = useState<Tab>()
  const tab = chosen ?? own[0]
  return (
    <>
      {own.length > 1 && (
        <Choice
          label={leadsCopy.views}
          options={own.map((value) => ({ value, label: leadsCopy.tabs[value] }))}
          value={tab}
          onChange={choose}
        />
      )}
      {tab && parts[tab](role)}
    </>
  )
}

/** 主动发现: who is to be looked into, visited, given their statement; and how far every place is. */
export default function LeadsPage() {
  return (
    <DeskPage title={leadsCopy.title} who={tabs.flatMap((tab) => whose[tab])}>
      {(role) => <Parts role={role} />}
    </DeskPage>
  )
}
