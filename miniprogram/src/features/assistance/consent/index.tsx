import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Problem } from '@shared/kernel/problem'
import { consentCopy } from '../../../copy/account'
import { back, redirect, useQuery } from '../../../platform/navigate'
import { refreshMe, setConsent } from '../../../server/me'
import { Trouble } from '../../../patterns/trouble'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { beginForm, begunBy } from '../arrived'

/** Consent to one purpose, asked when it is first needed. Refusing goes back to the guide, and nothing is lost. */
export default function ConsentPage() {
  const query = useQuery()
  const { programme = '', draft, then } = query
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const agree = async () => {
    setBusy(true)
    const result = await setConsent(true, consentCopy.version)
    await refreshMe()
    setBusy(false)
    if (!result.ok) return setProblem(result.problem)
    if (then === 'profile') return redirect('/features/assistance/profile/index')
    redirect('/features/assistance/tasks/index', {
      draft: draft ?? beginForm(programme, begunBy(query)).id,
    })
  }
  const dock = (
    <ButtonRow>
      <Button kind="quiet" onPress={back}>
        {consentCopy.refuse}
      </Button>
      <Button busy={busy} onPress={() => void agree()}>
        {consentCopy.agree}
      </Button>
    </ButtonRow>
  )
  return (
    <Page title={consentCopy.title} dock={dock}>
      <Heading level={1}>{consentCopy.title}</Heading>
      <View className="small">{consentCopy.lead}</View>
      <View className="stack below">
        <Trouble problem={problem} />
        {consentCopy.items.map(({ title, text }) => (
          <Card key={title} title={title}>
            {text}
          </Card>
        ))}
        <View className="cap">{consentCopy.basis}</View>
      </View>
    </Page>
  )
}
