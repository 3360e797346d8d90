import { useState } from 'react'
import { View } from '@tarojs/components'
import { correctionStates, type CorrectionState } from '@shared/meals/correction'
import type { CorrectionRow } from '@shared/meals/correct-contract'
import { correctionSortNames, correctionsCopy } from '../../../copy/site-corrections'
import { sitesCopy } from '../../../copy/sites'
import { momentOf } from '../../../copy/dates'
import { Trouble } from '../../../patterns/trouble'
import { go } from '../../../platform/navigate'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { Link } from '../../../ui/link'
import { Skeleton } from '../../../ui/skeleton'
import { StatusTag } from '../../../ui/status-tag'
import { Toast } from '../../../ui/toast'
import { Turning, type Place } from '../leads/turning'
import { DecideSheet } from './decide-sheet'

const words = correctionsCopy.corrections

function Standing({ row, today }: { readonly row: CorrectionRow; readonly today: string }) {
  const { state, lookBy } = row
  if (state !== 'open')
    return <StatusTag text={words.states[state]} tone={state === 'verified' ? 'ok' : 'plain'} />
  if (lookBy === null) return <StatusTag text={words.unset} tone="plain" />
  const isLate = lookBy < today
  return (
    <StatusTag
      text={isLate ? words.late(lookBy) : words.due(lookBy)}
      tone={isLate ? 'bad' : 'lamp'}
      icon={isLate ? 'alert' : 'clock'}
    />
  )
}

type CardProps = {
  readonly row: CorrectionRow
  readonly today: string
  readonly onDecide: () => void
}

function CorrectionCard({ row, today, onDecide }: CardProps) {
  const { site, siteId, sort, state, text, value, now, at, reason, mine } = row
  return (
    <Card title={`${site}：${correctionSortNames[sort]}`}>
      <View className="stack">
        <Standing row={row} today={today} />
        <View>{words.said(text)}</View>
        {value !== '' && <View>{words.right(value)}</View>}
        {now !== null && state === 'open' && <View>{words.now(now)}</View>}
        {reason !== null && <View className="small">{words.answer(reason)}</View>}
        <View className="small">{momentOf(at)}</View>
        <Link
          label={words.siteLink(site)}
          onPress={() => go('/features/desk/site/index', { id: siteId })}
        >
          {words.siteLink(site)}
        </Link>
        {state === 'open' && mine && (
          <Button kind="quiet" label={words.decideOf(site)} onPress={onDecide}>
            {words.decide}
          </Button>
        )}
      </View>
    </Card>
  )
}

/** What people say is wrong: open ones as they came, each with the day by which somebody looks. */
export function CorrectionList() {
  const [state, setState] = useState<CorrectionState>('open')
  const [after, setAfter] = useState<Place>()
  const [deciding, setDeciding] = useState<CorrectionRow>()
  const [said, setSaid] = useState<string>()
  const { answer, problem, again } = useAnswer('meals', 'corrections', {
    ...{ state },
    ...(after && { after }),
  })
  const narrow = (next: CorrectionState) => {
    setState(next)
    setAfter(undefined)
  }
  const done = () => {
    setDeciding(undefined)
    setSaid(words.decided)
    void again()
  }
  return (
    <View className="stack">
      <Choice
        label={words.state}
        options={correctionStates.map((value) => ({ value, label: words.states[value] }))}
        value={state}
        onChange={narrow}
      />
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer?.rows.length === 0 && <Empty title={sitesCopy.none} text={sitesCopy.noneText} />}
      {answer?.rows.map((row) => (
        <CorrectionCard
          key={row.id}
          {...{ row, today: answer.today }}
          onDecide={() => setDeciding(row)}
        />
      ))}
      {answer && <Turning after={after} next={answer.next} onTurn={setAfter} />}
      {deciding && (
        <DecideSheet row={deciding} onClose={() => setDeciding(undefined)} onDone={done} />
      )}
      <Toast text={said} onGone={() => setSaid(undefined)} />
    </View>
  )
}
