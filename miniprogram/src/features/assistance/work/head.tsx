import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import { laneNames } from '../../../copy/assistance'
import { troubleNames } from '../../../copy/choices'
import { momentOf } from '../../../copy/dates'
import { deskCopy, stepName } from '../../../copy/desk'
import { nameOf } from '../../../copy/programmes/all'
import { Heading } from '../../../ui/heading'
import { StatusTag } from '../../../ui/status-tag'

/** Which case it is: the matter, the person, where it stands. */
export function Head({ view }: { readonly view: ApplicationView }) {
  const { staff, programme, status, lane, no } = view
  const people = 'household' in view.answers ? ` ${deskCopy.people(staff?.household ?? 1)}` : ''
  return (
    <View>
      <View className="row work-head">
        <Heading level={1}>{`${nameOf(programme)} ${staff?.applicant ?? ''}${people}`}</Heading>
        <StatusTag text={stepName(status)} tone="brand" />
        {lane && (
          <StatusTag text={laneNames[lane]} tone={lane === 'emergency' ? 'warn' : 'plain'} />
        )}
        {staff?.flags.map((flag) => (
          <StatusTag key={flag} text={troubleNames[flag]} tone="warn" icon="flag" />
        ))}
      </View>
      <View className="small">{`${no}·${view.unit.name}·${momentOf(view.submittedAt)}`}</View>
    </View>
  )
}
