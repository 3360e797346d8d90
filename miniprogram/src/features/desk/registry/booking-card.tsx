import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import type { DeskRow } from '@shared/marriage/desk-contract'
import { finishWords, registryCopy as words } from '../../../copy/desk-registry'
import { serviceWords } from '../../../copy/marriage'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { showField } from '../../../platform/scroll'
import { speak } from '../../../platform/speak'
import { useUid } from '../../../platform/uid'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { People, Status } from './booking-rows'
import { CheckIn } from './check-in'
import { TurnAwaySheet } from './turn-away-sheet'

type Props = {
  readonly row: DeskRow
  readonly today: string
  readonly onArrived: (said: string) => void
  /** Nothing more is to be done with it. */
  readonly onOver: (said: string) => void
  /** It was not done, perhaps because somebody else has been there. */
  readonly onRefused: () => void
  readonly onShut: () => void
}

/** What is there to be shown has to be drawn first. */
const DRAWN = 80

/** One booking, opened in place: who, what, where it stands, and what can be done now. */
export function BookingCard({ row, today, onArrived, onOver, onRefused, onShut }: Props) {
  const { id, version, code, service, date, from, to, actions, status } = row
  const place = useUid()
  const [refusing, setRefusing] = useState(false)
  const { busy, problem, run } = useDoing()
  const canArrive = actions.includes('arrive') && date === today
  // Where there is something to type, the field takes the focus; otherwise the card does, so that the keyboard is at its buttons.
  useEffect(() => {
    const later = setTimeout(() => showField(canArrive ? `${place}-0` : place), DRAWN)
    return () => clearTimeout(later)
  }, [place, canArrive, status])
  const arrive = async (numbers: string[]) => {
    if (await run(() => call('marriage', 'arrive', { id, version, numbers })))
      onArrived(words.arrived)
    else onRefused()
  }
  const finish = async () => {
    if (await run(() => call('marriage', 'finish', { id, version }))) onOver(words.finished)
    else onRefused()
  }
  const notDone = actions.includes('turnAway') && (
    <Button kind="quiet" onPress={() => setRefusing(true)}>
      {words.turnAway}
    </Button>
  )
  return (
    <View id={place} className="registry-open" {...speak({ tab: -1 })}>
      <Card
        title={words.card(from, to)}
        action={{ text: words.close, label: words.closeSpoken, onPress: onShut }}
      >
        <View className="stack">
          <View className="registry-head">
            <View className="registry-code">{code}</View>
            <View className="strong">{serviceWords[service].title}</View>
            <People {...row} />
            <Status {...row} />
          </View>
          <Trouble problem={problem} />
          {actions.includes('arrive') && !canArrive && (
            <Notice kind="warn">{words.otherDay(date)}</Notice>
          )}
          {canArrive ? (
            <CheckIn place={place} row={row} busy={busy} onArrive={(all) => void arrive(all)}>
              {notDone}
            </CheckIn>
          ) : (
            <View className="registry-acts">
              {actions.includes('finish') && (
                <Button busy={busy} onPress={() => void finish()}>
                  {finishWords[service]}
                </Button>
              )}
              {notDone}
            </View>
          )}
        </View>
      </Card>
      {refusing && (
        <TurnAwaySheet
          row={row}
          onClose={() => setRefusing(false)}
          onDone={() => {
            setRefusing(false)
            onOver(words.turnedAway)
          }}
        />
      )}
    </View>
  )
}
