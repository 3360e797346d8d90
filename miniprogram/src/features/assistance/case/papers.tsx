import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PaperView } from '@shared/assistance/papers/contract'
import { dateOf } from '@shared/kernel/plain-date'
import type { Problem } from '@shared/kernel/problem'
import { fullDate } from '../../../copy/dates'
import { paperNames, papersCopy } from '../../../copy/papers'
import { Trouble } from '../../../patterns/trouble'
import { openDocument } from '../../../platform/open-document'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { List, Row } from '../../../ui/list'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'

type Props = { readonly caseId: string; readonly papers: readonly PaperView[] }

/** The written notices of a case; nothing while it has come to none. */
export function Papers({ caseId, papers }: Props) {
  const [opening, setOpening] = useState<PaperView['kind']>()
  const [problem, setProblem] = useState<Problem>()
  const [failed, setFailed] = useState(false)
  if (papers.length === 0) return null
  const open = async (kind: PaperView['kind']) => {
    setOpening(kind)
    setProblem(undefined)
    let refused = false
    const opened = await openDocument(async () => {
      const result = await call('papers', 'paper', { caseId, kind })
      refused = !result.ok
      if (!result.ok) setProblem(result.problem)
      return result.ok ? result.value.url : null
    })
    setFailed(!opened && !refused)
    setOpening(undefined)
  }
  return (
    <Section title={papersCopy.title}>
      <Trouble problem={problem} />
      {failed && <Notice kind="bad">{papersCopy.notOpened}</Notice>}
      <List>
        {papers.map(({ kind, at }) => (
          <Row
            key={kind}
            end={
              <Button
                kind="quiet"
                label={`${papersCopy.open}${paperNames[kind]}`}
                busy={opening === kind}
                busyText={papersCopy.busy}
                onPress={() => void open(kind)}
              >
                {papersCopy.open}
              </Button>
            }
          >
            <View className="strong">{paperNames[kind]}</View>
            <View className="cap">{fullDate(dateOf(at))}</View>
          </Row>
        ))}
      </List>
    </Section>
  )
}
