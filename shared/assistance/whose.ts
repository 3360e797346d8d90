import { hasQueue, oversees, type Actor, type StaffMember } from '../identity/actor'
import type { Application } from './application'

/** Whether a member of staff is asking, of whatever office. */
export const isStaff = (actor: Actor): actor is StaffMember => actor.kind === 'staff'

/** Whether it is the actor's own matter: they sent it, or it was sent for them. */
export const isApplicant = (application: Application, actor: Actor): boolean =>
  actor.kind !== 'visitor' &&
  (actor.openid === application.applicantOpenid || application.parties.includes(actor.openid))

/** Whether a counter took the case in for somebody whom no account follows it for: nothing reaches them by phone. */
export const hasNoAccount = ({ applicantOpenid, parties }: Application): boolean =>
  applicantOpenid === '' && parties.length === 0

/** Whether the case is the actor's work, and not their own matter. */
export const asStaff = (application: Application, actor: Actor): actor is StaffMember =>
  isStaff(actor) && !isApplicant(application, actor)

/** Whether the actor works on cases; in the same office others do not, and know of none. */
const isCaseworker = (actor: Actor): actor is StaffMember => isStaff(actor) && hasQueue(actor.role)

/** Whether the case lies in the member of staff's office. A city officer's office is the city's own queue. */
export const inOffice = (application: Application, actor: Actor): boolean =>
  isCaseworker(actor) && application.queueIds.includes(actor.unitId)

/** Whether the member of staff's office has given its opinion on the case, and may follow what becomes of it. */
const gaveOpinion = ({ proposal }: Application, actor: Actor): boolean =>
  isCaseworker(actor) && proposal?.unitId === actor.unitId

/** Whether the member of staff's counter took the case in for somebody. */
const tookIn = ({ takenInBy }: Application, actor: Actor): boolean =>
  isCaseworker(actor) && takenInBy === actor.unitId

/** Whether the case is of an office that the member of staff oversees. They read it, and may do nothing. */
const isBelow = ({ under }: Application, actor: Actor): boolean =>
  isStaff(actor) && oversees(actor.role) && under.includes(actor.unitId)

/** Whether the case is the actor's own matter, or their office's. */
export const follows = (application: Application, actor: Actor): boolean =>
  [isApplicant, inOffice, gaveOpinion, tookIn].some((may) => may(application, actor))

/** Whether the actor may know that the case exists. */
export const maySee = (application: Application, actor: Actor): boolean =>
  follows(application, actor) || isBelow(application, actor)
