import { useState } from 'react'
import { View } from '@tarojs/components'
import { officesContract } from '@shared/desk/offices/contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import { areasCopy as words } from '../../../copy/areas'
import { fullDate } from '../../../copy/dates'
import { Trouble } from '../../../patterns/trouble'
import { PlaceMap } from '../../../platform/place-map'
import type { Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import { Enter } from './enter'
import '../beside-map.css'

type Standing = Answer<'offices', 'areas'>

const day = (date: string): string => fullDate(date as PlainDate)

function Standing({ inForce, coming, outlines }: Standing) {
  return (
    <>
      <Section title={words.inForce}>
        <View className="beside-map">
          <View>
            {inForce === null
              ? words.none
              : words.standing(inForce.areas, day(inForce.from), inForce.source)}
          </View>
          {inForce !== null && (
            <View className="map-place">
              <PlaceMap label={words.map} pins={[]} areas={outlines} />
            </View>
          )}
        </View>
      </Section>
      {coming.length > 0 && (
        <Section title={words.coming}>
          {coming.map(({ from, enteredAt, areas, source }) => (
            <View key={`${from} ${enteredAt}`}>{words.comingLine(areas, day(from), source)}</View>
          ))}
        </Section>
      )}
    </>
  )
}

function Areas() {
  const { answer, problem, again } = useAnswer('offices', 'areas', {})
  const [entered, setEntered] = useState(0)
  const [done, setDone] = useState<string>()
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && <Standing {...answer} />}
      {answer && answer.earliest !== null && (
        <Enter
          key={entered}
          earliest={answer.earliest}
          onDone={() => {
            setEntered(entered + 1)
            setDone(words.saved)
            void again()
          }}
        />
      )}
      <Toast text={done} onGone={() => setDone(undefined)} />
    </>
  )
}

/** 镇街界线. */
export default function AreasPage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={officesContract.areas.who}>
      {() => <Areas />}
    </DeskPage>
  )
}
