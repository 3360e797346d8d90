import { useState } from 'react'
import { keepVerbs } from '@shared/meals/keep-contract'
import { sitesCopy as words } from '../../../copy/sites'
import { Trouble } from '../../../patterns/trouble'
import { useQuery } from '../../../platform/navigate'
import { useAnswer } from '../../../server/use-answer'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import { Acts } from './acts'
import { Closures, HoursAndPrices, Menus } from './dated'
import { Facts } from './facts'
import { History } from './history'
import './index.css'

function Place({ id }: { readonly id: string }) {
  const { answer, problem, again } = useAnswer('meals', 'keptSite', { id })
  const [said, setSaid] = useState<string>()
  const done = (what: string) => {
    setSaid(what)
    void again()
  }
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && (
        <>
          <Acts kept={answer} onDone={done} />
          <Facts site={answer.site} />
          <HoursAndPrices kept={answer} />
          <Closures kept={answer} onDone={done} />
          <Menus kept={answer} />
          <History history={answer.history} />
        </>
      )}
      <Toast text={said} onGone={() => setSaid(undefined)} />
    </>
  )
}

/** One place as its office keeps it. */
export default function SitePage() {
  const id = useQuery()['id'] ?? ''
  return (
    <DeskPage title={words.one} who={keepVerbs.keptSites.who}>
      {() => <Place id={id} />}
    </DeskPage>
  )
}
