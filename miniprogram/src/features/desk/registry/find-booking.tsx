import { useState } from 'react'
import { View } from '@tarojs/components'
import { registrarVerbs, type DeskRow } from '@shared/marriage/desk-contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import { registryCopy as words } from '../../../copy/desk-registry'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { canScan, scanCode } from '../../../platform/scan'
import { call } from '../../../server/call'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { SearchBox } from '../../../ui/search-box'

type Props = {
  /** Of the box, to be shown by. */
  readonly id: string
  readonly date: string
  readonly onFound: (row: DeskRow) => void
}

/** Finds a booking by its ticket: scanned by the camera or a reader, or its six characters typed. */
export function FindBooking({ id, date, onFound }: Props) {
  const [typed, setTyped] = useState('')
  const [tooLong, setTooLong] = useState(false)
  const { problem, run } = useDoing()
  const find = async (ticket: string) => {
    if (ticket === '') return
    const asked = { ticket, date: date as PlainDate }
    const fits = registrarVerbs.ticket.input().safeParse(asked).success
    setTooLong(!fits)
    if (!fits) return
    const row = await run(() => call('marriage', 'ticket', asked))
    if (!row) return
    setTyped('')
    onFound(row)
  }
  const scan = async () => {
    const read = await scanCode()
    if (read !== null) await find(read.trim())
  }
  const isUnknown = problem?.code === 'not_found'
  return (
    <View className="stack">
      <SearchBox
        id={id}
        label={words.find}
        placeholder={words.findHint}
        value={typed}
        onChange={setTyped}
        onSearch={() => void find(typed.trim())}
      />
      {canScan && (
        <Link icon="camera" onPress={() => void scan()}>
          {words.scan}
        </Link>
      )}
      {isUnknown ? <Notice kind="bad">{words.noSuch}</Notice> : <Trouble problem={problem} />}
      {tooLong && <Notice kind="warn">{words.findTooLong}</Notice>}
    </View>
  )
}
