import { formatYuan } from '../kernel/money'
import { accountTail, maskIdNumber, maskName, maskPhone } from '../identity/mask'
import type { Answers, SectionAnswers, SectionId } from './sections'

const named = <T extends { name: string }>(person: T): T => ({
  ...person,
  name: maskName(person.name),
})

const person = <T extends { name: string; idNumber: string }>(one: T): T => ({
  ...named(one),
  idNumber: maskIdNumber(one.idNumber),
})

const reachable = <T extends { name: string; idNumber: string; phone: string }>(one: T): T => ({
  ...person(one),
  phone: maskPhone(one.phone),
})

type Parent = SectionAnswers<'parents'>['father']

const parent = (one: Parent): Parent => ({
  ...named(one),
  ...(one.idNumber !== undefined && { idNumber: maskIdNumber(one.idNumber) }),
})

type Masks = { [S in SectionId]: (answers: SectionAnswers<S>) => SectionAnswers<S> }

const asItIs = <T>(answers: T): T => answers

/** How each page is shown; a page that is not in the table does not compile. */
const masks: Masks = {
  applicant: reachable,
  household: ({ members }) => ({ members: members.map(person) }),
  happening: asItIs,
  child: person,
  guardian: reachable,
  parents: ({ father, mother }) => ({ father: parent(father), mother: parent(mother) }),
  documents: asItIs,
  payout: (payout) =>
    payout.way === 'ask'
      ? payout
      : {
          ...payout,
          holder: maskName(payout.holder),
          account: `****${accountTail(payout.account)}`,
        },
  signature: (signature) =>
    signature.typedName === undefined
      ? signature
      : { ...signature, typedName: maskName(signature.typedName) },
}

const maskPage = <S extends SectionId>(section: S, answers: Answers) => {
  const page = answers[section] as SectionAnswers<S> | undefined
  return page && masks[section](page)
}

/** An application's answers as screens show them, to the resident and to staff alike: names, numbers and accounts masked. */
export const maskAnswers = (answers: Answers): Answers =>
  Object.fromEntries(
    (Object.keys(answers) as SectionId[]).map((section) => [section, maskPage(section, answers)]),
  )

const typedIncome = <T extends { monthlyIncome: number }>(one: T) => ({
  ...one,
  monthlyIncome: formatYuan(one.monthlyIncome),
})

/** Kept answers as the form takes them, amounts back in 元: what an unlocked page is filled with. */
export function typedAgain(answers: Answers, section: SectionId): unknown {
  if (section === 'applicant') return answers.applicant && typedIncome(answers.applicant)
  if (section === 'household')
    return answers.household && { members: answers.household.members.map(typedIncome) }
  return answers[section]
}
