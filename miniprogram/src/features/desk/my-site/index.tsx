import { useState } from 'react'
import { sitesCopy as words } from '../../../copy/sites'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import { Acts } from '../site/acts'
import { Closures, HoursAndPrices, Menus } from '../site/dated'
import '../site/index.css'

function Own() {
  const { answer, problem, again } = useAnswer('meals', 'keptSite', {})
  const [said, setSaid] = useState<string>()
  const done = (what: string) => {
    setSaid(what)
    void again()
  }
  const suspended = answer?.site.suspended
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && (
        <>
          <Heading level={2}>{answer.site.name}</Heading>
          {suspended !== undefined && <Notice kind="warn">{words.suspendedFor(suspended)}</Notice>}
          <Acts kept={answer} onDone={done} />
          <Menus kept={answer} />
          <Closures kept={answer} onDone={done} />
          <HoursAndPrices kept={answer} />
        </>
      )}
      <Toast text={said} onGone={() => setSaid(undefined)} />
    </>
  )
}

/** The place somebody runs: its menu, and the days it is closed. */
export default function MySitePage() {
  return (
    <DeskPage title={words.own} lead={words.ownLead} who={['site_operator']}>
      {() => <Own />}
    </DeskPage>
  )
}
