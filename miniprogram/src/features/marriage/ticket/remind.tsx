import { useState } from 'react'
import type { BookingView } from '@shared/marriage/contract'
import { instantAt, type PlainDate } from '@shared/kernel/plain-date'
import { remindCopy as words } from '../../../copy/marriage-remind'
import { keepInCalendar, openPermissions, type Kept } from '../../../platform/calendar'
import { storesFiles } from '../../../platform/files'
import { Button } from '../../../ui/button'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'

/** The day before, at the same time. */
const MINUTES_AHEAD = 24 * 60

/** What a calendar is told. Others may read it there: it says where to go and when, not what for. */
function reminderOf({ id, registry, address, date, from, to, code }: BookingView) {
  const day = date as PlainDate
  return {
    ...{ id, title: words.title(registry), where: address ?? registry, text: words.text(code) },
    ...{ from: instantAt(day, from), to: instantAt(day, to), minutesAhead: MINUTES_AHEAD },
  }
}

/** Puts the appointment into one's own calendar. */
export function Remind({ booking }: { readonly booking: BookingView }) {
  const [kept, setKept] = useState<Kept>()
  const remind = async () => setKept(await keepInCalendar(reminderOf(booking)))
  return (
    <>
      <Button kind="quiet" icon="cal" onPress={() => void remind()}>
        {words.act}
      </Button>
      {kept === 'kept' && <Notice kind="ok">{storesFiles ? words.file : words.kept}</Notice>}
      {kept === 'forbidden' && (
        <Notice kind="warn">
          {words.forbidden}
          <Link onPress={openPermissions}>{words.allow}</Link>
        </Notice>
      )}
    </>
  )
}
