import { useState } from 'react'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { dateOf } from '@shared/kernel/plain-date'
import type { Problem } from '@shared/kernel/problem'
import { consentCopy, mineCopy, purposeNames, roleNames } from '../../copy/account'
import { fullDate } from '../../copy/dates'
import { joinCopy } from '../../copy/join'
import { keptPapersCopy } from '../../copy/kept-papers'
import { profileCopy } from '../../copy/profile'
import { computersCopy } from '../../copy/sign-in'
import { go } from '../../platform/navigate'
import { useSettings } from '../../platform/settings'
import { Trouble } from '../../patterns/trouble'
import { refreshMe, setConsent, useMe, type Me } from '../../server/me'
import { Card } from '../../ui/card'
import { Confirm } from '../../ui/confirm'
import { List, Row } from '../../ui/list'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
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
      <Row onPress={() => go('/features/desk/computers/index')} label={computersCopy.row}>
        <View className="strong">{computersCopy.row}</View>
        <View className="small">{computersCopy.rowSub}</View>
      </Row>
    </List>
  )
}

/** The way to a desk, for somebody who has none yet. */
function Join() {
  return (
    <List>
      <Row onPress={() => go('/features/desk/join/index')} label={joinCopy.row}>
        <View className="strong">{joinCopy.row}</View>
        <View className="small">{joinCopy.rowSub}</View>
      </Row>
    </List>
  )
}

/** The way to what the person keeps of themselves. */
function OwnInfo() {
  return (
    <List>
      <Row onPress={() => go('/features/assistance/profile/index')} label={profileCopy.row}>
        <View className="strong">{profileCopy.row}</View>
        <View className="small">{profileCopy.rowSub}</View>
      </Row>
      <Row onPress={() => go('/features/assistance/papers-kept/index')} label={keptPapersCopy.row}>
        <View className="strong">{keptPapersCopy.row}</View>
        <View className="small">{keptPapersCopy.rowSub}</View>
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
      <Confirm
        open={asking}
        title={mineCopy.withdrawTitle}
        keep={mineCopy.keep}
        act={mineCopy.withdraw}
        onKeep={() => setAsking(false)}
        onAct={() => void withdraw()}
      >
        {mineCopy.withdrawText}
      </Confirm>
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
        <OwnInfo />
        {me?.staff && <Desk staff={me.staff} />}
      </View>
      <Section title={mineCopy.privacy}>
        <Consents consents={me?.consents ?? []} />
      </Section>
      {me?.staff === null && (
        <View className="below">
          <Join />
        </View>
      )}
      <View className="below">
        <Notice kind="info">{mineCopy.fraud}</Notice>
      </View>
      <Personas />
    </Page>
  )
}
