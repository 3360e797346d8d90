import { useEffect } from 'react'
import { ALL, codeIn } from '@shared/assistance/codes/place-code'
import { scanCopy } from '../../../copy/codes'
import { Trouble } from '../../../patterns/trouble'
import { redirect, restart, useQuery } from '../../../platform/navigate'
import type { Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { countScan } from '../../../server/use-counts'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Empty } from '../../../ui/empty'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { arriveAt } from '../arrived'
import { knownOf } from '../known'

/** Said of a code that is none of ours; what somebody came for is one press away. */
function Unknown() {
  const ways = (
    <ButtonRow>
      <Button kind="quiet" onPress={() => restart('/pages/home/index')}>
        {scanCopy.home}
      </Button>
      <Button onPress={() => redirect('/features/assistance/programmes/index')}>
        {scanCopy.services}
      </Button>
    </ButtonRow>
  )
  return (
    <Page title={scanCopy.title}>
      <Empty level={1} title={scanCopy.unknown} text={scanCopy.unknownText} action={ways} />
    </Page>
  )
}

/** Goes to what the code opens: a guide, or the list of all where it is for all or this version does not know it. */
function follow(opened: Answer<'codes', 'open'>): void {
  const { code, programme } = opened
  arriveAt(opened)
  countScan(code)
  if (programme !== ALL && knownOf(programme))
    redirect('/features/assistance/guide/index', { programme, code })
  else redirect('/features/assistance/programmes/index', { code })
}

function Opening({ code }: { readonly code: string }) {
  const { answer, problem, again } = useAnswer('codes', 'open', { code })
  useEffect(() => {
    if (answer) follow(answer)
  }, [answer])
  if (problem?.code === 'not_found') return <Unknown />
  return (
    <Page title={scanCopy.title}>
      <Heading level={1}>{scanCopy.opening}</Heading>
      <Trouble problem={problem} />
      {problem ? <Button onPress={() => void again()}>{scanCopy.again}</Button> : <Skeleton />}
    </Page>
  )
}

/** Where a scanned code lands (码上办). WeChat calls what is in it the scene; an address of a browser says it the same way. */
export default function ScanPage() {
  const code = codeIn(useQuery()['scene'])
  return code === null ? <Unknown /> : <Opening code={code} />
}
