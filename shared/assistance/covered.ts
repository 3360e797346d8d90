import type { Programme } from './programme'
import type { Answers } from './sections'

/** Whether what is given is the household's: counted by heads, or a recognition of it as a whole. */
const isHouseholds = ({ benefit }: Programme): boolean =>
  (benefit.kind === 'proposed' && benefit.heads === true) ||
  (benefit.kind === 'kind' && benefit.what === 'recognition')

/**
 * The identity numbers of everybody an application is for, whom it is about first. None of them may be in a second open one
 * of the programme, whoever sends it. A member who applies alone (单人保) is alone in it.
 */
export function coveredBy(programme: Programme, answers: Answers): string[] {
  const about = programme.about(answers)?.idNumber ?? ''
  const together = isHouseholds(programme) && answers.unit?.apply !== 'single'
  const members = together ? (answers.household?.members ?? []) : []
  return [...new Set([about, ...members.map(({ idNumber }) => idNumber)])]
}
