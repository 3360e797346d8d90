import { inOffice, isApplicant } from '@shared/assistance/access'
import type { Application } from '@shared/assistance/application'
import type { Actor, StaffMember } from '@shared/identity/actor'

/** Whether the case is looked at as work, or as one's own matter. */
export const asStaff = (application: Application, actor: Actor): actor is StaffMember =>
  actor.kind === 'staff' && !isApplicant(application, actor)

/** Whether what was seen, found and said against somebody is shown: to the office that has the case, and nobody else. */
export const mayLookInto = (application: Application, actor: Actor): actor is StaffMember =>
  asStaff(application, actor) && inOffice(application, actor)
