import type { ApplicationView } from '@shared/assistance/views'
import type { PlainDate } from '@shared/kernel/plain-date'
import { casePartsCopy } from '../../../copy/case'
import { fullDate } from '../../../copy/dates'
import { openCase } from '../../../patterns/open-case'
import { Card } from '../../../ui/card'
import { DefinitionList, type Definition } from '../../../ui/definition-list'
import { Link } from '../../../ui/link'

const words = casePartsCopy.facts

const linesOf = (view: ApplicationView): readonly (Definition | false)[] => {
  const { onBehalfUntil, receivedFrom, decidedIn, linkedTo } = view
  return [
    onBehalfUntil !== null && {
      label: words.onBehalf,
      value: words.onBehalfUntil(fullDate(onBehalfUntil as PlainDate)),
    },
    receivedFrom !== null && {
      label: words.receivedFrom,
      value: words.from(receivedFrom.region, receivedFrom.office),
    },
    decidedIn !== null && { label: words.decidedIn, value: words.elsewhere(decidedIn) },
    linkedTo !== null && { label: words.linked, value: words.linkedText },
  ]
}

/** Who acts for whom, which offices have to do with it, and the case it belongs to; nothing where there is no more to say. */
export function Facts({ view }: { readonly view: ApplicationView }) {
  const items = linesOf(view).flatMap((item) => item || [])
  const { linkedTo } = view
  if (items.length === 0) return null
  return (
    <Card title={words.title}>
      <DefinitionList items={items} />
      {linkedTo !== null && <Link onPress={() => openCase(linkedTo)}>{words.seeLinked}</Link>}
    </Card>
  )
}
