import { deskContract } from '@shared/desk/contract'
import { hasQueue, staffRoles, type StaffRole } from '@shared/identity/actor'
import { deskCopy } from '../../../copy/desk'
import { restart } from '../../../platform/navigate'
import { DeskPage } from '../desk-page'
import { Ways } from '../ways'
import { FindCase } from './find-case'
import './index.css'
import { Queue } from './queue'

const FINDERS: readonly StaffRole[] = deskContract.find.who

/** The office's queue, by due date. */
export default function QueuePage() {
  return (
    <DeskPage
      title={deskCopy.title}
      headline={deskCopy.queue}
      who={staffRoles}
      onBack={() => restart('/pages/mine/index')}
    >
      {(role) => (
        <>
          <Ways role={role} />
          {FINDERS.includes(role) && <FindCase />}
          {hasQueue(role) && <Queue role={role} />}
        </>
      )}
    </DeskPage>
  )
}
