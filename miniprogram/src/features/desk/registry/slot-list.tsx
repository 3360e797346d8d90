import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { SlotRow } from '@shared/marriage/desk-contract'
import { pools } from '@shared/marriage/service'
import { poolWords, registryCopy as words } from '../../../copy/desk-registry'
import type { Answer } from '../../../server/call'
import { Link } from '../../../ui/link'
import { List, Row } from '../../../ui/list'
import { Section } from '../../../ui/section'
import { StatusTag } from '../../../ui/status-tag'
import { ClosingSheet } from './closing-sheet'
import { WalkInSheet } from './walk-in-sheet'

type EndProps = { readonly row: SlotRow; readonly onTake: (() => void) | undefined }

/** What can be had of a time by who just comes. */
function End({ row: { closed, left, walkInLeft, from, pool }, onTake }: EndProps) {
  if (closed) return <StatusTag tone="warn" text={words.closed} />
  if (left + walkInLeft === 0) return <StatusTag text={words.full} />
  return onTake ? (
    <Link label={words.walkInSpoken(from, poolWords[pool])} onPress={onTake}>
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
  const there = pools.filter((pool) => slots.some((row) => row.pool === pool))
  const canClose = slots.some(({ closed }) => !closed)
  return (
    <Section
      title={words.slots}
      {...(canClose && { action: { text: words.closing, onPress: () => setClosing(true) } })}
    >
      <View className="stack">
        {there.map((pool) => (
          <View key={pool}>
            {there.length > 1 && <View className="registry-pool">{poolWords[pool]}</View>}
            <List label={poolWords[pool]}>
              {slots
                .filter((row) => row.pool === pool)
                .map((row) => (
                  <Row
                    key={row.slot}
                    start={<Text className="registry-time">{row.from}</Text>}
                    end={
                      <End row={row} onTake={date === today ? () => setTaking(row) : undefined} />
                    }
                  >
                    <View className="registry-counts">
                      <Text>{words.counts(row)}</Text>
                      <Text>{words.walkIns(row)}</Text>
                    </View>
                  </Row>
                ))}
            </List>
          </View>
        ))}
      </View>
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
