import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { programmes } from '@shared/assistance/programmes/all'
import type { Found, Reason, Verdict } from '@shared/assistance/screener/verdict'
import { screenerCopy } from '../../../copy/screener'
import {
  expectedName,
  expectedWords,
  figureWords,
  programmeNames,
  reasonWords,
  unsetWords,
  whereToGo,
} from '../../../copy/screener-verdicts'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { Icon } from '../../../ui/icon'
import type { IconName } from '../../../ui/icon-paths'

const ICONS: Readonly<Record<Found, IconName>> = {
  yes: 'check',
  no: 'x',
  unsure: 'info',
  unset: 'alert',
}

/** One rule: what it found, the article, the figures. */
function Because({
  reason,
  hotline,
  whole,
}: {
  readonly reason: Reason
  readonly hotline: string
  readonly whole: boolean
}) {
  const { found, article, figures } = reason
  return (
    <View className="verdict-why">
      <View className={`verdict-mark verdict-${found}`}>
        <Icon name={ICONS[found]} size={20} weight={2.2} />
      </View>
      <View className="grow">
        <View>{reasonWords(reason, hotline)}</View>
        <View className="cap">{article}</View>
        {whole &&
          figures.map((figure) => (
            <View key={figure.key} className="cap">
              {figureWords(figure)}
            </View>
          ))}
      </View>
    </View>
  )
}

function Amount({ verdict, hotline }: { readonly verdict: Verdict; readonly hotline: string }) {
  const { expected, problem, fits } = verdict
  if (expected)
    return (
      <View className="verdict-amount">
        <Text className="small">{expectedName[fits === 'yes' ? 'yes' : 'maybe']}</Text>
        <Text className="verdict-fen">{expectedWords(expected)}</Text>
      </View>
    )
  // Of a verdict that hangs on it, the rule says the same already.
  return problem && fits !== 'unset' ? (
    <View className="small">{unsetWords(problem.key, hotline)}</View>
  ) : null
}

type Props = {
  readonly verdict: Verdict
  readonly hotline: string
  /** The one thing to do next on this screen. */
  readonly foremost: boolean
  readonly start: (programme: string) => void
}

function Next({ verdict, foremost, start }: Omit<Props, 'hotline'>) {
  const { programme, fits } = verdict
  const name = programmeNames[programme]
  if (fits === 'no') return null
  if (!programmes.has(programme))
    return <View className="small">{`${screenerCopy.notOpen}${whereToGo[programme]}。`}</View>
  return (
    <ButtonRow>
      <Button
        kind={foremost ? 'primary' : 'quiet'}
        label={screenerCopy.startLabel(name)}
        onPress={() => start(programme)}
      >
        {screenerCopy.start}
      </Button>
    </ButtonRow>
  )
}

/** What is said of one programme: the rule that decided, the amount, what to do; every rule and figure on demand. */
export function VerdictCard(props: Props) {
  const { verdict, hotline } = props
  const [whole, setWhole] = useState(false)
  const { programme, because, rather, expected } = verdict
  const name = programmeNames[programme]
  const shown = whole ? because : because.slice(0, 1)
  const toggle = whole
    ? { text: screenerCopy.hide, label: screenerCopy.hideLabel(name) }
    : { text: screenerCopy.why, label: screenerCopy.whyLabel(name) }
  return (
    <Card title={name} action={{ ...toggle, onPress: () => setWhole(!whole) }}>
      <View className="verdict">
        <Amount verdict={verdict} hotline={hotline} />
        {shown.map((reason) => (
          <Because key={reason.rule} reason={reason} hotline={hotline} whole={whole} />
        ))}
        {whole &&
          expected?.figures.map((figure) => (
            <View key={figure.key} className="cap">
              {figureWords(figure)}
            </View>
          ))}
        {rather && <View className="small">{screenerCopy.rather(programmeNames[rather])}</View>}
        <Next {...props} />
      </View>
    </Card>
  )
}
