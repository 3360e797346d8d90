import { useState } from 'react'
import type { SlotView } from '@shared/marriage/contract'
import type { Service } from '@shared/marriage/service'
import type { PlainDate } from '@shared/kernel/plain-date'
import { marriageCopy } from '../../../copy/marriage'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Choice } from '../../../ui/choice'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { JoinLine } from './join-line'
import { SlotList } from './slot-list'

const words = marriageCopy.calendar
const ANYBODY = 'anybody'

/** A time is chosen, and who hands out the certificates where the couple has said. */
export type OnChoose = (slot: SlotView, officiant?: string) => void

type Props = {
  readonly wanted: { readonly service: Service; readonly registries?: string[] }
  readonly date: PlainDate
  readonly held: SlotView | undefined
  readonly onChoose: OnChoose
  readonly nameOf: (id: string) => string
  readonly withOfficiant?: boolean | undefined
  /** Whether any registry will do, and waiting with it; a divorce has one office and its days. */
  readonly isPooled: boolean
}

/** Everybody who hands out certificates that day, each once. */
const officiantsIn = (slots: readonly SlotView[]) => [
  ...new Map(
    slots.flatMap(({ officiants = [] }) => officiants).map((one) => [one.id, one]),
  ).values(),
]

/** The times of a day. Who wants somebody by name sees the times of where they are. */
export function Times(props: Props) {
  const { wanted, date, held, onChoose, nameOf, withOfficiant = false, isPooled } = props
  const { answer, problem } = useAnswer('marriage', 'day', { ...wanted, date })
  const [who, setWho] = useState(ANYBODY)
  const slots = answer?.slots ?? []
  const there = withOfficiant ? officiantsIn(slots) : []
  const chosen = there.find(({ id }) => id === who)?.id
  const shown = slots.filter(
    ({ officiants = [] }) => chosen === undefined || officiants.some(({ id }) => id === chosen),
  )
  return (
    <Section title={words.dayTitle(date)} {...(isPooled && { note: words.pooled })}>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && isPooled && <JoinLine service={wanted.service} date={date} slots={answer.slots} />}
      {there.length > 0 && (
        <Choice
          look="cards"
          label={words.officiant}
          options={[
            { value: ANYBODY, label: words.anybody },
            ...there.map(({ id, name, title }) => ({ value: id, label: name, sub: title })),
          ]}
          value={chosen ?? ANYBODY}
          onChange={setWho}
        />
      )}
      {answer && (
        <SlotList
          slots={shown}
          held={held}
          onChoose={(slot) => onChoose(slot, chosen)}
          nameOf={nameOf}
        />
      )}
    </Section>
  )
}
