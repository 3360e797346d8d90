import { useState } from 'react'
import type { SlotView } from '@shared/marriage/contract'
import type { Service } from '@shared/marriage/service'
import type { PlainDate } from '@shared/kernel/plain-date'
import { marriageCopy } from '../../../copy/marriage'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { JoinLine } from './join-line'
import { freeFirst, isIn, parts, type Part } from './parts'
import { SlotList } from './slot-list'
import { SpillOver } from './spill-over'

const words = marriageCopy.calendar
const ANYBODY = 'anybody'
/** Rows that are shown before somebody asks for more: a city has some hundred times a day. */
const SHOWN = 20

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
  readonly onWhere: (registryId: string) => void
}

/** Everybody who hands out certificates that day, each once. */
const officiantsIn = (slots: readonly SlotView[]) => [
  ...new Map(
    slots.flatMap(({ officiants = [] }) => officiants).map((one) => [one.id, one]),
  ).values(),
]

/** The times of a day. Who wants somebody by name sees the times of where they are. */
export function Times(props: Props) {
  const { wanted, date, held, onChoose, nameOf, withOfficiant = false, isPooled, onWhere } = props
  const { answer, problem } = useAnswer('marriage', 'day', { ...wanted, date })
  const [who, setWho] = useState(ANYBODY)
  const [part, setPart] = useState<Part>('any')
  const [most, setMost] = useState(SHOWN)
  const slots = answer?.slots ?? []
  const there = withOfficiant ? officiantsIn(slots) : []
  const chosen = there.find(({ id }) => id === who)?.id
  const suiting = freeFirst(
    slots.filter(
      (slot) =>
        isIn(slot, part) &&
        (chosen === undefined || (slot.officiants ?? []).some(({ id }) => id === chosen)),
    ),
  )
  const isFull = answer !== undefined && !slots.some(({ state }) => state === 'free')
  return (
    <Section title={words.dayTitle(date)} {...(isPooled && { note: words.pooled })}>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && isPooled && <JoinLine service={wanted.service} date={date} slots={answer.slots} />}
      {isFull && wanted.registries && isPooled && (
        <SpillOver {...{ wanted, date, nameOf, onWhere }} />
      )}
      {slots.length > 0 && (
        <Choice
          label={words.part}
          options={parts.map((value) => ({ value, label: words.parts[value] }))}
          value={part}
          onChange={setPart}
        />
      )}
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
          slots={suiting.slice(0, most)}
          held={held}
          onChoose={(slot) => onChoose(slot, chosen)}
          nameOf={nameOf}
        />
      )}
      {suiting.length > most && (
        <Button kind="quiet" onPress={() => setMost(most + SHOWN)}>
          {words.more(suiting.length - most)}
        </Button>
      )}
    </Section>
  )
}
