import { asStaff, maySee } from '@shared/assistance/whose'
import type { Application } from '@shared/assistance/application'
import type { AssistanceContract } from '@shared/assistance/contract'
import type { RelatedCase } from '@shared/assistance/views'
import type { City } from '@shared/cities/city'
import type { StaffMember } from '@shared/identity/actor'
import { problem } from '@shared/kernel/problem'
import { ok, refuse } from '@shared/kernel/result'
import { command } from '../_kit/cloud'
import { noteLooks } from '../_kit/looks'
import type { Verb } from '../_kit/serve'
import { applications, findFor } from './applications'
import { mayLookInto } from './reader'
import { unitOf } from './summary'

const newestFirst = { by: 'submittedAt', direction: 'desc' } as const
const MOST = 20

/** The other cases of the people of a case, the newest first. */
export async function othersOf({ _id, applicantKey, peopleKeys }: Application) {
  // Trap: what was kept before there were keys of the household has that of the person alone.
  const found = await Promise.all(
    [{ peopleKeys: command.in([...peopleKeys, applicantKey]) }, { applicantKey }].map((query) =>
      applications.where(query, newestFirst, MOST + 1),
    ),
  )
  const byId = new Map(found.flat().map((one) => [one._id, one]))
  return [...byId.values()]
    .filter((one) => one._id !== _id)
    .sort((a, b) => b.submittedAt.localeCompare(a.submittedAt))
    .slice(0, MOST)
}

/** Another case as a line: with whose it is only for whoever works in an office that may see it, and not as their own. */
function lineOf(application: Application, actor: StaffMember, city: City): RelatedCase {
  const { _id: caseId, no, programme, status, decidingUnit, applicantMasked } = application
  const may = maySee(application, actor) && asStaff(application, actor)
  return {
    ...{ programme, status, unit: unitOf(city, decidingUnit) },
    open: may ? { caseId, no, applicant: applicantMasked } : null,
  }
}

/** See the contract. For the office that has the case (`not_allowed`); each case that is shown is noted as looked at first. */
export const related: Verb<AssistanceContract, 'related'> = async ({ input, actor, city, now }) => {
  const found = await findFor(actor, input.caseId)
  if (!found.ok) return found
  if (!mayLookInto(found.value, actor)) return refuse(problem('not_allowed'))
  const others = await othersOf(found.value)
  const ids = others.map(({ _id }) => _id)
  await noteLooks(actor, ids, 'related', now)
  return ok({ cases: others.map((one) => lineOf(one, actor, city)) })
}
