import { useState } from 'react'
import { View } from '@tarojs/components'
import { SKIP_UNTIL } from '@shared/meals/delivery'
import { mealNames } from '../../../copy/choices'
import { mineCopy as words } from '../../../copy/deliveries'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { StateTag } from '../state-tag'

type Row = Answer<'meals', 'myDeliveries'>['rows'][number]

type Props = {
  readonly row: Row
  readonly today: string
  readonly busy: boolean
  readonly onSkip: (row: Row, skip: boolean) => void
}

function MealCard({ row, today, busy, onSkip }: Props) {
  const { on, meal, masked, state, site, open } = row
  const line = words.line(on, today, mealNames[meal])
  const isSkipped = state === 'skipped'
  return (
    <Card title={line}>
      <View className="stack">
        <StateTag state={state} />
        <View>{masked}</View>
        <View className="small">{site === '' ? words.unplaced : words.from(site)}</View>
        {open && (
          <Button
            kind="quiet"
            busy={busy}
            label={isSkipped ? words.wantSpoken(line) : words.skipSpoken(line)}
            onPress={() => onSkip(row, !isSkipped)}
          >
            {isSkipped ? words.want : words.skip}
          </Button>
        )}
      </View>
    </Card>
  )
}

/** How the meals of today and tomorrow stand that one registered for, and that one is not wanted. */
export default function MyMealsPage() {
  const { answer, problem, again } = useAnswer('meals', 'myDeliveries', {})
  const doing = useDoing()
  const [saved, setSaved] = useState(false)
  const skip = async ({ id, version }: Row, skipped: boolean) => {
    const kept = await doing.run(() =>
      call('meals', 'skipDelivery', { id, version, skip: skipped }),
    )
    if (!kept) return
    setSaved(true)
    void again()
  }
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <View className="small">{words.lead(SKIP_UNTIL)}</View>
      <View className="stack below">
        <Trouble problem={problem ?? doing.problem} />
        {!answer && !problem && <Skeleton />}
        {answer?.rows.length === 0 && <Empty title={words.none} text={words.noneText} />}
        {answer?.rows.map((row) => (
          <MealCard
            key={row.id}
            {...{ row, today: answer.today, busy: doing.busy }}
            onSkip={(one, skipped) => void skip(one, skipped)}
          />
        ))}
      </View>
      <Toast text={saved ? words.saved : undefined} onGone={() => setSaved(false)} />
    </Page>
  )
}
