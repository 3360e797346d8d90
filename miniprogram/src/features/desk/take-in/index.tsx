import { useState } from 'react'
import { View } from '@tarojs/components'
import { programmeWords } from '../../../copy/programmes/all'
import { groupIds, groupNames } from '../../../copy/programmes/programme-words'
import { takeInCopy as words } from '../../../copy/take-in'
import { startTakeIn } from '../../../drafts/draft'
import { go } from '../../../platform/navigate'
import { scrollToTop } from '../../../platform/scroll'
import { useMe } from '../../../server/me'
import { Doorplate } from '../../../ui/doorplate'
import { Heading } from '../../../ui/heading'
import { List, Row } from '../../../ui/list'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { OriginFields } from './origin-fields'
import { missingOf, receivedFromOf, type Origin } from './received-from'
import { Unfinished } from './unfinished'

const NOTHING_SAID: Origin = { region: '', office: '' }

/** Every programme, by whom it is for; choosing one begins a new form. */
function Programmes({ onChoose }: { readonly onChoose: (programme: string) => void }) {
  return (
    <View>
      <View className="mute">{words.which}</View>
      {groupIds.map((group) => (
        <Section key={group} title={groupNames[group]}>
          <List label={groupNames[group]}>
            {[...programmeWords]
              .filter(([, { group: own }]) => own === group)
              .map(([programme, { name }]) => (
                <Row key={programme} onPress={() => onChoose(programme)}>
                  <View className="strong">{name}</View>
                </Row>
              ))}
          </List>
        </Section>
      ))}
    </View>
  )
}

/** Asks where a form comes from, then which one it is. */
function Begin() {
  const [origin, setOrigin] = useState(NOTHING_SAID)
  const [tried, setTried] = useState(false)
  const missing = missingOf(origin)
  const begin = (programme: string) => {
    setTried(true)
    if (missing.length > 0) return scrollToTop()
    const { id } = startTakeIn(programme, receivedFromOf(origin))
    setOrigin(NOTHING_SAID)
    setTried(false)
    go('/features/assistance/tasks/index', { draft: id })
  }
  const failed = tried ? missing : []
  return (
    <>
      {failed.length > 0 && <Notice kind="bad">{words.missing}</Notice>}
      <OriginFields origin={origin} onChange={setOrigin} missing={failed} />
      <Programmes onChoose={begin} />
    </>
  )
}

/** A form taken in at the counter, for somebody who came in or for another city. Each is a new one. */
export default function TakeInPage() {
  const staff = useMe((state) => state.me?.staff)
  const may = staff?.role === 'township_clerk'
  return (
    <Page
      title={words.title}
      wide
      bar={staff ? <Doorplate office={staff.unit} small /> : undefined}
    >
      <Heading level={1}>{words.lead}</Heading>
      <View className="small">{words.each}</View>
      <View className="stack below">
        {staff === undefined && <Skeleton />}
        {staff !== undefined && !may && <Notice kind="warn">{words.notYours}</Notice>}
        {may && <Unfinished />}
        {may && <Begin />}
      </View>
    </Page>
  )
}
