import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { SlotRow } from '@shared/marriage/desk-contract'
import { poolWords, registryCopy as words } from '../../../copy/desk-registry'
import type { Answer } from '../../../server/call'
import { Link } from '../../../ui/link'
import { List, Row } from '../../../ui/list'
import { Section } from '../../../ui/section'
import { StatusTag } from '../../../ui/status-tag'
import { ClosingSheet } from './closing-sheet'
import { WalkInSheet } from './walk-in-sheet'

const hasSeveral = (slots: readonly SlotRow[]) => new Set(slots.map(({ pool }) => pool)).size > 1

type EndProps = { readonly row: SlotRow; readonly onTake: (() => void) | undefined }

/** What can be had of a time by who just comes. */
function End({ row: { closed, left, walkInLeft, from }, onTake }: EndProps) {
  if (closed) return <StatusTag tone="warn" text={words.closed} />
  if (left + walkInLeft === 0) return <StatusTag text={words.full} />
  return onTake ? (
    <Link label={words.walkInSpoken(from)} onPress={onTake}>
      {words.walkIn}
    </Link>
  ) : null
}

type Props = Pick<Answer<'marriage', 'dayList'>, 'day' | 'date' | 'today' | 'slots'> & {
  readonly onTaken: () => void
  readonly onClosed: (said: string) => void
}

/** The times of a day: how much is taken, tickets for who just comes, and closing some of them. */
export function SlotList({ day, date, today, slots, onTaken, onClosed }: Props) {
  const [taking, setTaking] = useState<SlotRow>()
  const [closing, setClosing] = useState(false)
  // A request for a ticket keeps its name until it has been answered: asked again, it is the same ticket.
  const [requests] = useState(() => new Map<string, string>())
  if (day === null)
    return (
      <Section title={words.slots}>
        <View className="small">{words.dayOff}</View>
      </Section>
    )
  const several = hasSeveral(slots)
  const canClose = slots.some(({ closed }) => !closed)
  return (
    <Section
      title={words.slots}
      {...(canClose && { action: { text: words.closing, onPress: () => setClosing(true) } })}
    >
      <List label={words.slots}>
        {slots.map((row) => (
          <Row
            key={row.slot}
            start={<Text className="registry-time">{row.from}</Text>}
            end={<End row={row} onTake={date === today ? () => setTaking(row) : undefined} />}
          >
            {several && <View>{poolWords[row.pool]}</View>}
            <View>{words.counts(row)}</View>
            <View className="small">{words.walkIns(row)}</View>
          </Row>
        ))}
      </List>
      {taking && (
        <WalkInSheet
          day={day}
          row={taking}
          requests={requests}
          onTaken={onTaken}
          onClose={() => setTaking(undefined)}
        />
      )}
      {closing && (
        <ClosingSheet
          {...{ day, date, slots }}
          onClose={() => setClosing(false)}
          onDone={(said) => {
            setClosing(false)
            onClosed(said)
          }}
        />
      )}
    </Section>
  )
}
