import { useState } from 'react'
import { keepVerbs } from '@shared/meals/keep-contract'
import { sitesCopy as words } from '../../../copy/sites'
import { Choice } from '../../../ui/choice'
import { DeskPage } from '../desk-page'
import { CorrectionList } from './correction-list'
import { SiteList } from './site-list'

const tabs = ['sites', 'corrections'] as const

function Parts() {
  const [tab, setTab] = useState<(typeof tabs)[number]>('sites')
  return (
    <>
      <Choice
        label={words.views}
        options={tabs.map((value) => ({ value, label: words.tabs[value] }))}
        value={tab}
        onChange={setTab}
      />
      {tab === 'sites' ? <SiteList /> : <CorrectionList />}
    </>
  )
}

/** 助餐点管理: the places of an office and those below it, and what people say is wrong with them. */
export default function SitesPage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={keepVerbs.keptSites.who}>
      {() => <Parts />}
    </DeskPage>
  )
}
