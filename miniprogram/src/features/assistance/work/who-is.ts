import type { Answers } from '@shared/assistance/sections'

type Someone = { readonly name: string; readonly idNumber?: string | undefined }

const everybody = ({ applicant, child, guardian, household, agent }: Answers): Someone[] => [
  ...[applicant, child, guardian].flatMap((one) => one ?? []),
  ...(household?.members ?? []),
  ...(agent?.behalf === 'other' ? [agent] : []),
]

/** Whom a masked identity number belongs to, as the case masks names; the number itself where it could be two people. */
export function whoIs(answers: Answers, idNumber: string): string {
  const names = new Set(
    everybody(answers)
      .filter((one) => one.idNumber === idNumber)
      .map(({ name }) => name),
  )
  const [name] = names
  return names.size === 1 && name !== undefined ? name : idNumber
}
