import type { FieldIssue } from '../../kernel/problem'
import { ADULT } from '../adult'
import type { Form, FormCheck } from './form'
import { isAdult } from './people'

const membersOf = ({ answers }: Form): readonly string[] =>
  (answers.household?.members ?? []).map(({ idNumber }) => idNumber)

function signerFault(
  form: Form,
  who: string,
  before: readonly string[],
): Omit<FieldIssue, 'path'>[] {
  if (!membersOf(form).includes(who)) return [{ fault: 'who_unknown' }]
  if (before.includes(who)) return [{ fault: 'id_duplicate' }]
  return isAdult(who, form.today) ? [] : [{ fault: 'age_too_young', limit: ADULT }]
}

/** A form taken in at a counter is on no phone that could pass a link on. */
const byLink = ({ answers, atCounter = false }: Form): FieldIssue[] =>
  (answers.authorisations?.members ?? []).flatMap(({ way }, i) =>
    atCounter && way === 'link'
      ? [{ path: `authorisations.members.${i}.way`, fault: 'link_at_counter' as const }]
      : [],
  )

/**
 * Every other grown-up of the household agrees to the means check for themselves, nobody else does, and nobody twice
 * (《社会救助法》第四十条、第四十一条; 民法典第十七条). At a counter they sign there and then.
 */
export const signers: FormCheck = (form) => {
  const { authorisations } = form.answers
  if (authorisations === undefined) return []
  const signed = authorisations.members.map(({ who }) => who)
  const strange = signed.flatMap((who, i) =>
    signerFault(form, who, signed.slice(0, i)).map((fault) => ({
      path: `authorisations.members.${i}.who`,
      ...fault,
    })),
  )
  const wrong = [...strange, ...byLink(form)]
  const missing = membersOf(form).some((one) => isAdult(one, form.today) && !signed.includes(one))
  return missing
    ? [...wrong, { path: 'authorisations.members', fault: 'authorisation_missing' }]
    : wrong
}
