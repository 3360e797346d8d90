import { asStaff, inOffice } from '@shared/assistance/whose'
import type { Application } from '@shared/assistance/application'
import type { Actor, StaffMember } from '@shared/identity/actor'

/** Whether what was seen, found and said against somebody is shown: to the office that has the case, and nobody else. */
export const mayLookInto = (application: Application, actor: Actor): actor is StaffMember =>
  asStaff(application, actor) && inOffice(application, actor)
