import { fenIn, type Benefit } from '@shared/assistance/benefit'
import type { ApplicationView } from '@shared/assistance/views'
import { monthOf as monthNow, type PlainDate } from '@shared/kernel/plain-date'
import { fullDate, momentOf, monthDay, monthOf } from '../../../copy/dates'
import { stepsCopy, workCopy } from '../../../copy/desk'
import { Card } from '../../../ui/card'
import { DefinitionList, type Definition } from '../../../ui/definition-list'
import { today } from '../today'
import { isPaid, paidAs } from './amounts'

type Fact = (view: ApplicationView) => Definition | null

type Notice = NonNullable<ApplicationView['publicNotice']>

const noticeStates: Readonly<Record<Notice['state'], (notice: Notice) => string>> = {
  up: ({ until }) => stepsCopy.up(monthDay(until as PlainDate)),
  objected: () => stepsCopy.objected,
  done: () => stepsCopy.states.done,
}

const facts: readonly Fact[] = [
  ({ onBehalfUntil }) =>
    onBehalfUntil === null
      ? null
      : {
          label: workCopy.onBehalf,
          value: workCopy.onBehalfUntil(fullDate(onBehalfUntil as PlainDate)),
        },
  ({ receivedFrom }) =>
    receivedFrom && {
      label: workCopy.receivedFrom,
      value: workCopy.from(receivedFrom.region, receivedFrom.office),
    },
  ({ decidedIn }) => (decidedIn === null ? null : { label: workCopy.decidedIn, value: decidedIn }),
  ({ unsigned }) =>
    unsigned.length === 0
      ? null
      : { label: workCopy.unsigned, value: unsigned.map(({ masked }) => masked).join('、') },
  ({ linkedTo }) =>
    linkedTo === null ? null : { label: workCopy.linked, value: workCopy.linkedText },
  ({ staff }) =>
    staff?.source
      ? {
          label: workCopy.source,
          value: `${staff.source.township}${staff.source.village ?? ''}`,
        }
      : null,
  ({ staff }) => (staff?.relative ? { label: workCopy.relative, value: staff.relative } : null),
  (view) =>
    view.advanced && {
      label: workCopy.advanced,
      value: `${paidAs(view, view.advanced.fen)}，${momentOf(view.advanced.at)}`,
    },
  ({ publicNotice }) =>
    publicNotice && {
      label: workCopy.publicNotice,
      value: workCopy.postedAt(publicNotice.place, noticeStates[publicNotice.state](publicNotice)),
    },
]

/** Where the case comes from, who stands for whom, and what still hangs on somebody. */
export function FactsCard({ view }: { readonly view: ApplicationView }) {
  const items = facts.flatMap((fact) => fact(view) ?? [])
  return items.length === 0 ? null : (
    <Card title={workCopy.facts}>
      <DefinitionList items={items} />
    </Card>
  )
}

/** What is paid now, or first; and what it becomes from a later month on. */
function sums(view: ApplicationView, benefit: Benefit): readonly Definition[] {
  const fen = fenIn(benefit, monthNow(today())) ?? benefit.amounts[0]?.fen
  if (fen === undefined || !isPaid(view))
    return [{ label: workCopy.gives, value: workCopy.noMoney }]
  const later = benefit.amounts.slice(1).filter(({ from }) => from > monthNow(today()))
  return [
    { label: workCopy.gives, value: paidAs(view, fen) },
    ...later.map((step) => ({
      label: workCopy.becomes,
      value: workCopy.becomesFrom(monthOf(step.from), paidAs(view, step.fen)),
    })),
  ]
}

/** What is being given from month to month. */
export function BenefitCard({ view }: { readonly view: ApplicationView }) {
  const { benefit } = view
  if (!benefit) return null
  const { from, until, heldFrom, backPay } = benefit
  const items: readonly (Definition | false)[] = [
    ...sums(view, benefit),
    { label: workCopy.since, value: monthOf(from) },
    { label: workCopy.until, value: until === undefined ? workCopy.noEnd : monthOf(until) },
    heldFrom !== undefined && { label: workCopy.held, value: workCopy.heldFrom(monthOf(heldFrom)) },
    backPay !== undefined && {
      label: workCopy.backPay,
      value: workCopy.backPayText(backPay.months, monthOf(backPay.in)),
    },
  ]
  return (
    <Card title={workCopy.benefit}>
      <DefinitionList items={items.flatMap((item) => item || [])} />
    </Card>
  )
}
