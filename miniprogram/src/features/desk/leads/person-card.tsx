import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Problem } from '@shared/kernel/problem'
import { deskCopy } from '../../../copy/desk'
import { dayWords, leadsCopy } from '../../../copy/leads'
import { Trouble } from '../../../patterns/trouble'
import { dial } from '../../../platform/phone'
import { call, type Answer } from '../../../server/call'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { DefinitionList } from '../../../ui/definition-list'
import { Link } from '../../../ui/link'

type Clear = Answer<'leads', 'showPerson'>

function InClear({ name, idNumber, phone, address, notes }: Clear) {
  const { clear } = deskCopy
  return (
    <>
      <DefinitionList
        items={[
          { label: clear.name, value: name },
          { label: clear.idNumber, value: idNumber },
          { label: clear.phone, value: phone ?? leadsCopy.noPhone },
          { label: leadsCopy.address, value: address },
        ]}
      />
      <View className="cap">{leadsCopy.seeHint}</View>
      {notes.length > 0 && <View className="strong">{leadsCopy.notes}</View>}
      {notes.map(({ on, text }) => (
        <View key={`${on} ${text}`}>{`${dayWords(on)}：${text}`}</View>
      ))}
    </>
  )
}

type Props = {
  readonly id: string
  readonly masked: string
  readonly hasPhone: boolean
  readonly tag: ReactNode
  /** Lines under the name. */
  readonly children: ReactNode
  /** What is done with this person, beside calling them. */
  readonly act?: { readonly text: string; readonly spoken: string; readonly onPress: () => void }
  /** What is done more seldom. */
  readonly links?: ReactNode
}

/** Somebody in the village: masked, with one press to call them and one to see who it is. Both are noted. */
export function PersonCard({ id, masked, hasPhone, tag, children, act, links }: Props) {
  const [clear, setClear] = useState<Clear>()
  const [problem, setProblem] = useState<Problem>()
  const show = async () => {
    const result = await call('leads', 'showPerson', { id })
    setProblem(result.ok ? undefined : result.problem)
    return result.ok ? result.value : undefined
  }
  const ring = async () => {
    const person = await show()
    if (person?.phone !== undefined) dial(person.phone)
  }
  const see = async () => setClear(await show())
  return (
    <View className="card lead-card">
      <View className="lead-head">
        <View className="lead-name">{masked}</View>
        {tag}
      </View>
      {children}
      {clear && <InClear {...clear} />}
      <Trouble problem={problem} />
      <ButtonRow>
        <Button
          kind="quiet"
          icon="phone"
          label={leadsCopy.callSpoken(masked)}
          blocked={hasPhone ? undefined : leadsCopy.noPhone}
          onPress={() => void ring()}
        >
          {leadsCopy.call}
        </Button>
        {act && (
          <Button kind="quiet" icon="pen" label={act.spoken} onPress={act.onPress}>
            {act.text}
          </Button>
        )}
      </ButtonRow>
      <View className="lead-links">
        {!clear && (
          <Link label={leadsCopy.seeSpoken(masked)} onPress={() => void see()}>
            {leadsCopy.see}
          </Link>
        )}
        {links}
      </View>
    </View>
  )
}
