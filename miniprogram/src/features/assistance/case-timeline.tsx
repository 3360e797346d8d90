import type { ApplicationView } from '@shared/assistance/views'
import { momentOf } from '../../copy/dates'
import { lineOf } from '../../copy/timeline'
import { useNames } from '../../server/names'
import { caseCopy } from '../../copy/form'
import { Timeline, type TimelineItem } from '../../ui/timeline'

/** A case's trail, newest first, in words: the office and the moment, never a person. */
export function CaseTimeline({ view }: { readonly view: ApplicationView }) {
  const { officeOf } = useNames()
  const entries = [...view.timeline].reverse()
  const items = entries.map((entry, index): TimelineItem => {
    const { title, detail } = lineOf(entry, officeOf)
    const when = [momentOf(entry.at), entry.unit].filter(Boolean).join('·')
    return {
      key: String(entry.seq),
      state: index === 0 && view.turn !== 'nobody' ? 'now' : 'done',
      title,
      sub: detail ? `${detail}\n${when}` : when,
    }
  })
  return <Timeline label={caseCopy.timeline} items={items} />
}
