import { useState } from 'react'
import { View } from '@tarojs/components'
import type { LeadView } from '@shared/desk/leads/check-contract'
import type { StaffRole } from '@shared/identity/actor'
import {
  dayWords,
  kindNames,
  leadsCopy as words,
  resultNames,
  sourceNames,
} from '../../../copy/leads'
import { Trouble } from '../../../patterns/trouble'
import { go } from '../../../platform/navigate'
import { useAnswer } from '../../../server/use-answer'
import type { Answer } from '../../../server/call'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { StatusTag } from '../../../ui/status-tag'
import { Toast } from '../../../ui/toast'
import { CheckSheet } from './check-sheet'
import { MoveSheet } from './move-sheet'
import { PersonCard } from './person-card'
import { Turning, type Place } from './turning'

const ALL = ''

type State = LeadView['state']
type Doing = { readonly what: 'record' | 'move'; readonly lead: LeadView }

function Standing({ lead, today }: { readonly lead: LeadView; readonly today: string }) {
  const { source, receivedOn, village, dueOn, nextOn, result, checkedOn } = lead
  const again = nextOn > receivedOn
  return (
    <>
      {lead.urgent && lead.state === 'open' && <Notice kind="warn">{words.urgentText}</Notice>}
      <View>{lead.kinds.map((kind) => kindNames[kind]).join('、')}</View>
      <View className="small">{village}</View>
      <View className="small">{words.received(sourceNames[source], dayWords(receivedOn))}</View>
      {result && checkedOn && (
        <View className="small">{words.outcome(resultNames[result], dayWords(checkedOn))}</View>
      )}
      {again && lead.state === 'open' && (
        <View className={nextOn <= today ? 'strong' : 'small'}>
          {words.revisit(dayWords(nextOn))}
        </View>
      )}
      {lead.state === 'open' && (
        <View className="small">{dueOn === null ? words.unset : words.due(dayWords(dueOn))}</View>
      )}
    </>
  )
}

type CardProps = {
  readonly lead: LeadView
  readonly today: string
  readonly mayMove: boolean
  readonly onDo: (doing: Doing) => void
}

function LeadCard({ lead, today, mayMove, onDo }: CardProps) {
  const { id, masked, hasPhone, state, dueOn, caseId, urgent } = lead
  const isOpen = state === 'open'
  const isLate = isOpen && dueOn !== null && dueOn < today
  const record = {
    text: words.record,
    spoken: words.recordSpoken(masked),
    onPress: () => onDo({ what: 'record', lead }),
  }
  return (
    <PersonCard
      {...{ id, masked, hasPhone }}
      tag={
        <StatusTag
          text={urgent ? words.urgent : isLate ? words.late : words[state]}
          tone={urgent || isLate ? 'bad' : isOpen ? 'lamp' : 'ok'}
          icon={urgent || isLate ? 'alert' : isOpen ? 'clock' : 'check'}
        />
      }
      {...(isOpen && { act: record })}
      links={
        <>
          {isOpen && mayMove && (
            <Link label={words.moveSpoken(masked)} onPress={() => onDo({ what: 'move', lead })}>
              {words.move}
            </Link>
          )}
          {caseId !== undefined && (
            <Link
              label={words.seeCaseSpoken(masked)}
              onPress={() => go('/features/assistance/work/index', { id: caseId })}
            >
              {words.seeCase}
            </Link>
          )}
        </>
      }
    >
      <Standing lead={lead} today={today} />
    </PersonCard>
  )
}

type FilterProps = {
  readonly state: State
  readonly village: string
  readonly villages: Answer<'leads', 'leads'>['villages']
  readonly isClerk: boolean
  readonly onChange: (state: State, village: string) => void
}

function Filters({ state, village, villages, isClerk, onChange }: FilterProps) {
  const options = villages.map(({ name, open, hasWorker }) => ({
    value: name,
    label: words.villageCount(name, open, hasWorker),
  }))
  return (
    <>
      <Choice
        label={words.states}
        options={(['open', 'checked'] as const).map((value) => ({ value, label: words[value] }))}
        value={state}
        onChange={(value) => onChange(value, village)}
      />
      {isClerk && options.length > 0 && (
        <SelectField
          label={words.village}
          options={[{ value: ALL, label: words.allVillages }, ...options]}
          value={village}
          onChange={(value) => onChange(state, value)}
        />
      )}
    </>
  )
}

/** Who is to be looked into: a village worker's own village, all of a clerk's township. */
export function LeadList({ role }: { readonly role: StaffRole }) {
  const isClerk = role === 'township_clerk'
  const [state, setState] = useState<State>('open')
  const [village, setVillage] = useState(ALL)
  const [after, setAfter] = useState<Place>()
  const [doing, setDoing] = useState<Doing>()
  const [said, setSaid] = useState<string>()
  const narrowed = village === ALL ? {} : { village }
  const { answer, problem, again } = useAnswer('leads', 'leads', {
    ...{ state, ...narrowed },
    ...(after && { after }),
  })
  const done = (text: string) => {
    setDoing(undefined)
    setSaid(text)
    void again()
  }
  const change = (nextState: State, nextVillage: string) => {
    setState(nextState)
    setVillage(nextVillage)
    setAfter(undefined)
  }
  const waiting = answer?.villages.reduce((sum, { open }) => sum + open, 0)
  return (
    <View className="stack">
      <Filters
        {...{ state, village, isClerk, villages: answer?.villages ?? [] }}
        onChange={change}
      />
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && state === 'open' && <View className="small">{words.waiting(waiting ?? 0)}</View>}
      {answer?.rows.length === 0 && <Empty title={words.none} text={words.noneText} />}
      {answer && (
        <View className="lead-cards">
          {answer.rows.map((lead) => (
            <LeadCard
              key={lead.id}
              {...{ lead, today: answer.today, mayMove: isClerk }}
              onDo={setDoing}
            />
          ))}
        </View>
      )}
      {answer && <Turning after={after} next={answer.next} onTurn={setAfter} />}
      {answer && doing?.what === 'record' && (
        <CheckSheet
          {...{ lead: doing.lead, today: answer.today, isClerk }}
          onClose={() => setDoing(undefined)}
          onDone={done}
        />
      )}
      {doing?.what === 'move' && (
        <MoveSheet lead={doing.lead} onClose={() => setDoing(undefined)} onDone={done} />
      )}
      <Toast text={said} onGone={() => setSaid(undefined)} />
    </View>
  )
}
