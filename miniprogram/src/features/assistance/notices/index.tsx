import { useState } from 'react'
import { View } from '@tarojs/components'
import { nameOf } from '../../../copy/programmes/all'
import { noticesCopy, objectionCopy } from '../../../copy/notices'
import { Trouble } from '../../../patterns/trouble'
import { useQuery } from '../../../platform/navigate'
import { useCity } from '../../../server/city'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { ObjectionSheet } from './objection-sheet'
import { amountOf, placesOf, upIn, whereOf, type PutUp } from './put-up'

const ALL = ''

type NoticeProps = { readonly notice: PutUp; readonly onObject: () => void }

/** One opinion: enough to know who is meant, and no more. */
function NoticeCard({ notice, onObject }: NoticeProps) {
  const { applicant, household, programme } = notice
  const action = {
    text: noticesCopy.object,
    label: noticesCopy.objectTo(applicant),
    onPress: onObject,
  }
  return (
    <Card title={applicant} action={action}>
      <View>{[nameOf(programme), noticesCopy.people(household), amountOf(notice)].join('，')}</View>
      <View className="cap">{whereOf(notice)}</View>
    </Card>
  )
}

type PlaceProps = {
  readonly places: readonly string[]
  readonly place: string
  readonly onChoose: (place: string) => void
}

function Villages({ places, place, onChoose }: PlaceProps) {
  if (places.length < 2) return null
  const options = [
    { value: ALL, label: noticesCopy.all },
    ...places.map((one) => ({ value: one, label: one })),
  ]
  return <Choice label={noticesCopy.village} options={options} value={place} onChange={onChoose} />
}

/** What is up in one township, by village. */
function Up({ township }: { readonly township: string }) {
  const { answer, problem, again } = useAnswer('assistance', 'publicNotices', { township })
  const [place, setPlace] = useState(ALL)
  const [objecting, setObjecting] = useState<string>()
  const [done, setDone] = useState(false)
  const notices = answer?.notices ?? []
  const finish = () => {
    setObjecting(undefined)
    setDone(true)
    void again()
  }
  return (
    <View className="stack below">
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer?.notices.length === 0 && (
        <Empty title={noticesCopy.none} text={noticesCopy.noneText} />
      )}
      <Villages places={placesOf(notices)} place={place} onChoose={setPlace} />
      {upIn(notices, place).map((notice) => (
        <NoticeCard
          key={notice.caseId}
          notice={notice}
          onObject={() => setObjecting(notice.caseId)}
        />
      ))}
      {objecting !== undefined && (
        <ObjectionSheet
          caseId={objecting}
          onClose={() => setObjecting(undefined)}
          onDone={finish}
        />
      )}
      <Toast text={done ? objectionCopy.done : undefined} onGone={() => setDone(false)} />
    </View>
  )
}

/** 公示栏: what a township is about to grant, for anybody to read and to object to. */
export default function NoticesPage() {
  const asked = useQuery()['township']
  const townships = useCity(({ city }) => city?.townships) ?? []
  const [township, setTownship] = useState(asked)
  return (
    <Page title={noticesCopy.title}>
      <Heading level={1}>{noticesCopy.title}</Heading>
      <View className="mute">{noticesCopy.lead}</View>
      <View className="small near">{noticesCopy.masked}</View>
      <View className="below">
        <SelectField
          label={noticesCopy.township}
          options={townships.map(({ code, name }) => ({ value: code, label: name }))}
          value={township}
          onChange={setTownship}
        />
      </View>
      {township === undefined ? (
        <View className="small below">{noticesCopy.choose}</View>
      ) : (
        <Up key={township} township={township} />
      )}
    </Page>
  )
}
