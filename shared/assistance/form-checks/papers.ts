import type { Answers } from '../sections'
import type { PaperId } from '../sections/ending'
import type { Form, FormCheck } from './form'

/**
 * The papers this form has to show: what the programme asks for with the law beside it, and of whoever acts for somebody
 * the paper that entrusts them (《社会救助法》第三十七条; 民法典第一百六十五条).
 */
function papersOwed({ programme, answers }: Form): readonly PaperId[] {
  const asked = programme.documents.filter(({ required }) => required(answers))
  const ids = asked.flatMap(({ id }) => (id === 'identity' ? [] : [id]))
  const entrusted: readonly PaperId[] = answers.agent?.behalf === 'other' ? ['authority'] : []
  return [...new Set([...ids, ...entrusted])]
}

const isMissing = (documents: NonNullable<Answers['documents']>, id: PaperId): boolean =>
  (documents[id] ?? []).length === 0

/** Papers that must be there and are not. An identity card is looked at, never photographed. */
export const missingPapers: FormCheck = (form) => {
  const { documents } = form.answers
  if (documents === undefined) return []
  return papersOwed(form)
    .filter((id) => isMissing(documents, id))
    .map((id) => ({ path: `documents.${id}`, fault: 'required' }))
}
