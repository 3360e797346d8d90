import type { ApplicationView } from '@shared/assistance/views'
import { sectionIds, type Answers, type SectionId } from '@shared/assistance/sections'
import { sectionNames } from '../../../copy/assistance'
import { paperNames } from '../../../copy/choices'
import { workCopy } from '../../../copy/desk'
import { useNames } from '../../../server/names'
import { Card } from '../../../ui/card'
import { DataTable, type Column } from '../../../ui/data-table'
import type { Definition } from '../../../ui/definition-list'
import { linesOf } from '../answers-view'
import { changedLines, type Changed } from './changed-lines'
import { askedPapers } from './asked-papers'

const columns: readonly Column<Changed>[] = [
  { key: 'field', title: workCopy.fieldName, cell: ({ label }) => label },
  { key: 'before', title: workCopy.before, cell: ({ before }) => before ?? workCopy.nothing },
  { key: 'now', title: workCopy.now, cell: ({ now }) => now ?? workCopy.nothing },
]

/** Papers by how many photos each has, and how many of them were not there before. */
function photoLines(programme: string, answers: Answers, old: Answers): Definition[] {
  return askedPapers(programme).map((paper) => {
    const photos = answers.documents?.[paper] ?? []
    const fresh = photos.filter((id) => !(old.documents?.[paper] ?? []).includes(id)).length
    const words =
      fresh === 0 ? workCopy.photoCount(photos.length) : workCopy.newPhotos(photos.length, fresh)
    return { label: paperNames[paper], value: words }
  })
}

/** The fields that changed since the supplement was asked for, before beside now; nothing where none was. */
export function ChangesCard({ view }: { readonly view: ApplicationView }) {
  const { townshipOf } = useNames()
  const before = view.staff?.before
  if (!before) return null
  const old = before as Answers
  const now = view.answers as Answers
  // A page that did not change still names the people of one that did.
  const then: Answers = { ...now, ...old }
  const lines = (id: SectionId, of: Answers, other: Answers) =>
    id === 'documents' ? photoLines(view.programme, of, other) : linesOf(id, of, townshipOf)
  const pages = sectionIds
    .filter((id) => id in before)
    .map((id) => ({ id, rows: changedLines(lines(id, then, old), lines(id, now, old)) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <>
      {pages.map(({ id, rows }) => (
        <Card key={id} title={`${workCopy.changes}：${sectionNames[id]}`}>
          <DataTable
            label={`${workCopy.changes}，${sectionNames[id]}`}
            columns={columns}
            rows={rows}
            rowKey={({ key }) => key}
          />
        </Card>
      ))}
    </>
  )
}
