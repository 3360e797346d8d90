import { useState } from 'react'
import { View } from '@tarojs/components'
import { registryCopy as words } from '../../../copy/desk-registry'
import { Trouble } from '../../../patterns/trouble'
import { showField } from '../../../platform/scroll'
import { useUid } from '../../../platform/uid'
import { Empty } from '../../../ui/empty'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { BookingCard } from './booking-card'
import { BookingRows } from './booking-rows'
import { DayBar } from './day-bar'
import { FindBooking } from './find-booking'
import { SlotList } from './slot-list'
import { useDay } from './use-day'

/** One day of a registry: what is found opens on top, below it who comes and the times. */
export function RegistryDay() {
  const { answer, problem, again, turnTo, lookAt, open, opened, shut } = useDay()
  const [said, setSaid] = useState<string>()
  const find = useUid()
  const done = async (what: string) => {
    await again()
    setSaid(what)
  }
  /** The next couple: the keyboard, and a reader that types like one, is where they are found. */
  const next = () => {
    shut()
    showField(find)
  }
  if (!answer) return problem ? <Trouble problem={problem} /> : <Skeleton />
  if (answer.registryId === null) return <Empty title={words.none} text={words.noneText} />
  return (
    <>
      <DayBar {...answer} onTurn={turnTo} onLook={lookAt} />
      <Trouble problem={problem} />
      <FindBooking id={find} date={answer.date} onFound={open} />
      {opened && (
        <BookingCard
          key={opened.id}
          row={opened}
          today={answer.today}
          onArrived={(what) => void done(what)}
          onOver={(what) => {
            next()
            void done(what)
          }}
          onRefused={() => void again()}
          onShut={next}
        />
      )}
      <View className="registry-day">
        <BookingRows rows={answer.rows} opened={opened?.id} onOpen={open} />
        <SlotList
          {...answer}
          onClosed={(what) => {
            shut()
            void done(what)
          }}
          onTaken={() => void again()}
        />
      </View>
      <Toast text={said} onGone={() => setSaid(undefined)} />
    </>
  )
}
