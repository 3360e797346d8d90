import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TargetView } from '@shared/desk/leads/care-contract'
import type { Duty } from '@shared/desk/leads/vocabulary'
import type { StaffRole } from '@shared/identity/actor'
import { leadsCopy as words } from '../../../copy/leads'
import { statementCopy } from '../../../copy/sweep'
import { Trouble } from '../../../patterns/trouble'
import { go } from '../../../platform/navigate'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Empty } from '../../../ui/empty'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { StatusTag } from '../../../ui/status-tag'
import { Toast } from '../../../ui/toast'
import { CareSheet } from './care-sheet'
import { DrawList } from './draw-list'
import { EndSheet } from './end-sheet'
import { EnrolSheet } from './enrol-sheet'
import { PersonCard } from './person-card'
import { Turning, type Place } from './turning'

const doneWords = { visit: words.visitDone, statement: words.statementDone }
const lastWords = { visit: words.lastVisit, statement: words.lastStatement }

type Doing =
  { readonly what: 'care' | 'end'; readonly target: TargetView } | { readonly what: 'enrol' }

type CardProps = {
  readonly duty: Duty
  readonly target: TargetView
  readonly isClerk: boolean
  readonly onDo: (doing: Doing) => void
}

function TargetCard({ duty, target, isClerk, onDo }: CardProps) {
  const { id, masked, hasPhone, village, doneIn, done } = target
  const text = words.doCare[duty]
  const spoken = words.doCareSpoken(text, masked)
  return (
    <PersonCard
      {...{ id, masked, hasPhone }}
      tag={
        <StatusTag
          text={words.careTag[duty][done ? 1 : 0]}
          tone={done ? 'ok' : 'lamp'}
          icon={done ? 'check' : 'clock'}
        />
      }
      act={{ text, spoken, onPress: () => onDo({ what: 'care', target }) }}
      links={
        <>
          {duty === 'statement' && (
            <Link
              label={statementCopy.seeOf(masked)}
              onPress={() => go('/features/desk/statement/index', { id })}
            >
              {statementCopy.see}
            </Link>
          )}
          {isClerk && (
            <Link label={words.endSpoken(masked)} onPress={() => onDo({ what: 'end', target })}>
              {words.end}
            </Link>
          )}
        </>
      }
    >
      <View className="small">{village}</View>
      <View className="small">{doneIn === '' ? words.never : lastWords[duty](doneIn)}</View>
    </PersonCard>
  )
}

type SheetsProps = {
  readonly duty: Duty
  readonly doing: Doing
  readonly today: string
  readonly onClose: () => void
  readonly onDone: (text: string) => void
}

function Sheets({ duty, doing, today, ...how }: SheetsProps) {
  if (doing.what === 'enrol') return <EnrolSheet duty={duty} {...how} />
  const { target } = doing
  if (doing.what === 'end') return <EndSheet target={target} {...how} />
  return <CareSheet {...{ duty, target, today }} {...how} />
}

/** Who is visited every month, or given their statement every year; whoever has waited longest first. */
export function CareList({ duty, role }: { readonly duty: Duty; readonly role: StaffRole }) {
  const isClerk = role === 'township_clerk'
  const [after, setAfter] = useState<Place>()
  const [doing, setDoing] = useState<Doing>()
  const [said, setSaid] = useState<string>()
  const { answer, problem, again } = useAnswer('leads', 'targets', {
    ...{ duty },
    ...(after && { after }),
  })
  const close = () => setDoing(undefined)
  const done = (text: string) => {
    close()
    setSaid(text)
    void again()
  }
  return (
    <View className="stack">
      {duty === 'statement' && <Notice kind="info">{words.statementNote}</Notice>}
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && <View>{doneWords[duty](answer.done, answer.all, answer.period)}</View>}
      {isClerk && (
        <Button kind="quiet" icon="plus" onPress={() => setDoing({ what: 'enrol' })}>
          {words.enrol}
        </Button>
      )}
      {isClerk && duty === 'statement' && <DrawList onDone={done} />}
      {answer?.rows.length === 0 && <Empty title={words.none} />}
      {answer && (
        <View className="lead-cards">
          {answer.rows.map((target) => (
            <TargetCard key={target.id} {...{ duty, target, isClerk }} onDo={setDoing} />
          ))}
        </View>
      )}
      {answer && <Turning after={after} next={answer.next} onTurn={setAfter} />}
      {answer && doing && (
        <Sheets {...{ duty, doing, today: answer.today }} onClose={close} onDone={done} />
      )}
      <Toast text={said} onGone={() => setSaid(undefined)} />
    </View>
  )
}
