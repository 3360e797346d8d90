import { useState } from 'react'
import { View } from '@tarojs/components'
import { programmeWords } from '../../../copy/programmes/all'
import { groupIds, groupNames } from '../../../copy/programmes/programme-words'
import { takeInCopy as words } from '../../../copy/take-in'
import { startTakeIn } from '../../../drafts/draft'
import { go } from '../../../platform/navigate'
import { scrollToTop } from '../../../platform/scroll'
import { List, Row } from '../../../ui/list'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'
import { DeskPage } from '../desk-page'
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
  return (
    <DeskPage title={words.title} headline={words.lead} lead={words.each} who={['township_clerk']}>
      {() => (
        <>
          <Unfinished />
          <Begin />
        </>
      )}
    </DeskPage>
  )
}
