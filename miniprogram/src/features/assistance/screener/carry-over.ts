import type { AnswersInput } from '@shared/assistance/sections'
import { changeDraft, startDraft } from '../../../drafts/draft'
import { go } from '../../../platform/navigate'
import { useMe } from '../../../server/me'
import { sendable, type Told } from './told'

/** The household is as many blank people as there are beside the applicant: their names are for the form to ask. */
const membersOf = (people: string | undefined): { members: object[] } | undefined =>
  people === undefined
    ? undefined
    : { members: Array.from({ length: Number(people) - 1 }, () => ({})) }

/** Income is only the applicant's own where they live alone. */
function toTemporaryRelief(told: Told): AnswersInput {
  const { people, income, cause } = told
  const household = membersOf(people)
  return {
    ...(people === '1' && income !== undefined && { applicant: { monthlyIncome: income } }),
    ...(household && { household }),
    ...(cause !== undefined && cause !== 'none' && { happening: { cause } }),
  }
}

/** What of the answers a programme's form can take over. A programme that is not here starts empty. */
const CARRIED: Readonly<Record<string, (told: Told) => AnswersInput>> = {
  'temporary-relief': toTemporaryRelief,
}

/** Begins a form with what was told already; the consent to use it comes first, as always. */
export function startWith(programme: string, told: Told): void {
  const { id } = startDraft(programme)
  changeDraft(id, () => ({ answers: CARRIED[programme]?.(sendable(told)) ?? {} }))
  const consents = useMe.getState().me?.consents ?? []
  if (consents.length === 0) go('/features/assistance/consent/index', { programme, draft: id })
  else go('/features/assistance/tasks/index', { draft: id })
}
