import { accountTail, maskIdNumber, maskName, maskPhone } from '../identity/mask'
import { formatYuan } from '../kernel/money'
import type { Answers, SectionAnswers, SectionId } from './sections'

/** An application's answers as screens show them, to the resident and to staff alike: names, numbers and accounts masked. */
export function maskAnswers(answers: Answers): Answers {
  const { applicant, household, payout, signature, ...rest } = answers
  return {
    ...rest,
    ...(applicant && {
      applicant: {
        ...applicant,
        name: maskName(applicant.name),
        idNumber: maskIdNumber(applicant.idNumber),
        phone: maskPhone(applicant.phone),
      },
    }),
    ...(household && {
      household: {
        members: household.members.map((member) => ({
          ...member,
          name: maskName(member.name),
          idNumber: maskIdNumber(member.idNumber),
        })),
      },
    }),
    ...(payout && { payout: maskPayout(payout) }),
    ...(signature && { signature: maskSignature(signature) }),
  }
}

const maskSignature = (signature: SectionAnswers<'signature'>): SectionAnswers<'signature'> =>
  signature.typedName === undefined
    ? signature
    : { ...signature, typedName: maskName(signature.typedName) }

const maskPayout = (payout: SectionAnswers<'payout'>): SectionAnswers<'payout'> =>
  payout.way === 'ask'
    ? payout
    : { ...payout, holder: maskName(payout.holder), account: `****${accountTail(payout.account)}` }

const typedIncome = <T extends { monthlyIncome: number }>(person: T) => ({
  ...person,
  monthlyIncome: formatYuan(person.monthlyIncome),
})

/** Kept answers as the form takes them, amounts back in 元: what an unlocked page is filled with. */
export function typedAgain(answers: Answers, section: SectionId): unknown {
  if (section === 'applicant') return answers.applicant && typedIncome(answers.applicant)
  if (section === 'household')
    return answers.household && { members: answers.household.members.map(typedIncome) }
  return answers[section]
}
