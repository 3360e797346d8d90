import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import type { VisitRecord } from '@shared/assistance/records'
import type { PlainDate } from '@shared/kernel/plain-date'
import { fullDate } from '../../../copy/dates'
import { workCopy } from '../../../copy/desk'
import { Card } from '../../../ui/card'
import { DefinitionList, type Definition } from '../../../ui/definition-list'
import { Heading } from '../../../ui/heading'
import { SignaturePicture, type Signature } from '../../../ui/signature-picture'
import { CasePhotos } from './case-photos'

type Hand = VisitRecord['family']

/** A name as it was drawn, or as somebody typed it. */
function Signed({ hand }: { readonly hand: Hand }) {
  return hand.drawn ? (
    <SignaturePicture value={hand.drawn as Signature} />
  ) : (
    <View>{hand.typedName}</View>
  )
}

const linesOf = (visit: VisitRecord): readonly Definition[] => [
  ...(visit.remoteReason ? [{ label: workCopy.remoteReason, value: visit.remoteReason }] : []),
  { label: workCopy.visitPlace, value: visit.place },
  { label: workCopy.visitStaff, value: visit.staff.map(({ name }) => name).join('、') },
  { label: workCopy.finding, value: visit.finding },
  { label: workCopy.family, value: <Signed hand={visit.family} /> },
  {
    label: workCopy.visitors,
    value: visit.visitors.map((hand, index) => <Signed key={index} hand={hand} />),
  },
]

/** Every visit, the newest first: who went, when, what they saw, with photos and signatures. */
export function VisitsCard({ view }: { readonly view: ApplicationView }) {
  const { visits = [], steps } = view.staff ?? {}
  if (visits.length === 0 && steps?.visit !== true) return null
  return (
    <Card title={workCopy.visits}>
      {visits.length === 0 && <View className="small">{workCopy.noVisits}</View>}
      {[...visits].reverse().map((visit) => (
        <View key={visit.at} className="near">
          <Heading level={3}>
            {workCopy.visitTitle(fullDate(visit.on as PlainDate), workCopy.ways[visit.way])}
          </Heading>
          <DefinitionList items={linesOf(visit)} />
          {visit.photoIds.length > 0 && (
            <CasePhotos caseId={view.caseId} photoIds={visit.photoIds} label={workCopy.photoOf} />
          )}
        </View>
      ))}
    </Card>
  )
}
