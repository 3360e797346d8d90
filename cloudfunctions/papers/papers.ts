import path from 'node:path'
import { asStaff, inOffice } from '@shared/assistance/whose'
import type { Application } from '@shared/assistance/application'
import type { PaperKind, PapersContract } from '@shared/assistance/papers/contract'
import { issuedIn, paperView, type Issued } from '@shared/assistance/papers/issued'
import { paperOf } from '@shared/assistance/papers/paper'
import type { City } from '@shared/cities/city'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { findFor, openCase, programmeOf } from '../assistance/applications'
import { noteLook } from '../_kit/looks'
import type { Verb } from '../_kit/serve'
import { trailOf } from '../_kit/trail'
import { keptOnce } from './kept'

/** The build lays it beside the bundle. */
const FONT = path.join(__dirname, 'font.ttf')

const issuedOf = async ({ _id: caseId }: Application): Promise<Issued[]> =>
  issuedIn(await trailOf(caseId))

const draw = (application: Application, issued: Issued, city: City) => async () => {
  // What draws is as large as all the rest: most calls only list, and do not wait for it.
  const { pdfOf } = await import('./pdf')
  const [{ answers }, programme] = [openCase(application), programmeOf(application)]
  const drawn = paperOf({ application, answers, programme, city, issued })
  return pdfOf(drawn, issued.event.at, FONT)
}

const lookAt = (kind: PaperKind) => `paper:${kind}`

/** Which notices a case has come to. */
export const papers: Verb<PapersContract, 'papers'> = async ({ input, actor }) => {
  const found = await findFor(actor, input.caseId)
  if (!found.ok) return found
  const issued = await issuedOf(found.value)
  return ok({ papers: issued.map((one) => paperView(found.value, one)) })
}

/**
 * A short-lived address of one notice. It names the applicant in full, so of staff only the offices whose case it is get it,
 * and each look is noted first. Problems: `not_found` for a case or a notice that is not there, `not_allowed`.
 */
export const paper: Verb<PapersContract, 'paper'> = async ({ input, actor, city, now }) => {
  const { caseId, kind } = input
  const found = await findFor(actor, caseId)
  if (!found.ok) return found
  const application = found.value
  const staff = asStaff(application, actor)
  if (staff && !inOffice(application, actor)) return refuse(problem('not_allowed'))
  const issued = (await issuedOf(application)).find((one) => one.kind === kind)
  if (!issued) return refuse(problem('not_found', { field: 'kind' }))
  if (staff) await noteLook(actor, caseId, lookAt(kind), now)
  return ok({ url: await keptOnce(issued.event._id, draw(application, issued, city)) })
}
