import { View } from '@tarojs/components'
import { deskContract } from '@shared/desk/contract'
import { hasQueue, type StaffRole } from '@shared/identity/actor'
import { deskCopy } from '../../../copy/desk'
import { restart } from '../../../platform/navigate'
import { useMe } from '../../../server/me'
import { Doorplate } from '../../../ui/doorplate'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { Ways } from '../ways'
import { FindCase } from './find-case'
import './index.css'
import { Queue } from './queue'

const FINDERS: readonly StaffRole[] = deskContract.find.who

/** The office's queue, by due date. */
export default function QueuePage() {
  const staff = useMe((state) => state.me?.staff)
  return (
    <Page
      title={deskCopy.title}
      wide
      onBack={() => restart('/pages/mine/index')}
      bar={staff ? <Doorplate office={staff.unit} small /> : undefined}
    >
      <Heading level={1}>{deskCopy.queue}</Heading>
      {!staff && <Skeleton />}
      {staff && (
        <View className="stack near">
          <Ways role={staff.role} />
          {FINDERS.includes(staff.role) && <FindCase />}
          {hasQueue(staff.role) && <Queue role={staff.role} />}
        </View>
      )}
    </Page>
  )
}
