import { useState } from 'react'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { dateOf } from '@shared/kernel/plain-date'
import type { Problem } from '@shared/kernel/problem'
import { consentCopy, mineCopy, purposeNames, roleNames } from '../../copy/account'
import { fullDate } from '../../copy/dates'
import { go } from '../../platform/navigate'
import { useSettings } from '../../platform/settings'
import { Trouble } from '../../patterns/trouble'
import { refreshMe, setConsent, useMe, type Me } from '../../server/me'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { List, Row } from '../../ui/list'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { Sheet } from '../../ui/sheet'
import { Switch } from '../../ui/switch'
import { Personas } from './personas'

function Desk({ staff }: { readonly staff: NonNullable<Me['staff']> }) {
  const { name, role, unit } = staff
  return (
    <List>
      <Row onPress={() => go('/features/desk/queue/index')} label={mineCopy.desk}>
        <View className="strong">{mineCopy.desk}</View>
        <View className="small">{mineCopy.deskHint(name, roleNames[role], unit)}</View>
      </Row>
    </List>
  )
}

/** What the person agreed to, and the way to take it back. */
function Consents({ consents }: { readonly consents: Me['consents'] }) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const withdraw = async () => {
    const result = await setConsent(false, consentCopy.version)
    setProblem(result.ok ? undefined : result.problem)
    setAsking(false)
  }
  if (consents.length === 0) return <Card>{mineCopy.noConsents}</Card>
  const actions = (
    <>
      <Button kind="quiet" onPress={() => setAsking(false)}>
        {mineCopy.keep}
      </Button>
      <Button kind="danger" onPress={() => void withdraw()}>
        {mineCopy.withdraw}
      </Button>
    </>
  )
  return (
    <>
      <Trouble problem={problem} />
      {consents.map(({ purpose, at }) => (
        <Card
          key={purpose}
          title={purposeNames[purpose]}
          action={{ text: mineCopy.withdraw, onPress: () => setAsking(true) }}
        >
          {mineCopy.consented(fullDate(dateOf(at)))}
        </Card>
      ))}
      <Sheet
        open={asking}
        title={mineCopy.withdrawTitle}
        onClose={() => setAsking(false)}
        actions={actions}
      >
        {mineCopy.withdrawText}
      </Sheet>
    </>
  )
}

/** One's own: large letters, the desk of those who have one, consents. */
export default function MinePage() {
  const { elder, setElder } = useSettings()
  const me = useMe((state) => state.me)
  useDidShow(() => void refreshMe())
  return (
    <Page title={mineCopy.title} tab="mine">
      <View className="stack">
        <Card title={mineCopy.elder}>
          <View className="row between">
            <View className="small">{mineCopy.elderHint}</View>
            <Switch label={mineCopy.elder} on={elder} onChange={setElder} />
          </View>
        </Card>
        {me?.staff && <Desk staff={me.staff} />}
      </View>
      <Section title={mineCopy.privacy}>
        <Consents consents={me?.consents ?? []} />
      </Section>
      <View style={{ marginTop: '16px' }}>
        <Notice kind="info">{mineCopy.fraud}</Notice>
      </View>
      <Personas />
    </Page>
  )
}
