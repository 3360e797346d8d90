import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import { stepsCopy } from '../../../copy/desk'
import { Card } from '../../../ui/card'
import { List, Row } from '../../../ui/list'
import { StatusTag, type StatusTagProps } from '../../../ui/status-tag'
import { stepsOf, type Step } from './steps-done'

const LOOKS: Readonly<Record<Step['state'], Omit<StatusTagProps, 'text'>>> = {
  done: { tone: 'ok', icon: 'check' },
  running: { tone: 'info', icon: 'clock' },
  open: { tone: 'warn', icon: 'alert' },
}

/** What has been done and what is still missing before an opinion; nothing where nothing has to be. */
export function StepsCard({ view }: { readonly view: ApplicationView }) {
  const steps = stepsOf(view)
  if (steps.length === 0) return null
  return (
    <Card title={stepsCopy.title} flush>
      <List label={stepsCopy.title}>
        {steps.map(({ id, state, note }) => (
          <Row key={id} end={<StatusTag text={stepsCopy.states[state]} {...LOOKS[state]} />}>
            <View className="strong">{stepsCopy.names[id]}</View>
            {note && <View className="small">{note}</View>}
          </Row>
        ))}
      </List>
    </Card>
  )
}
