import type { AnswersInput } from '@shared/assistance/sections'
import type { Profile } from '@shared/identity/profile'

const isBlank = (page: unknown): boolean =>
  page === undefined || Object.values(page as object).every((typed) => typed === '')

/**
 * The pages of a form with what somebody keeps of themselves: who they are, that they apply for themselves, and where their
 * hukou is, unless they have said otherwise already.
 */
export function withProfile(answers: AnswersInput, profile: Profile): AnswersInput {
  const { township, ...person } = profile
  return {
    ...answers,
    applicant: { ...(answers.applicant as object | undefined), ...person },
    agent: { behalf: 'self' },
    ...(isBlank(answers.hukou) && { hukou: { township, region: '' } }),
  }
}

/**
 * A whole application for 高龄津贴, with nothing left to type, out of a profile: whoever asks for it has agreed to the wording
 * of this version. Where the money goes the office asks. What was typed before stays.
 */
export function elderAllowanceFrom(
  before: AnswersInput,
  profile: Profile,
  textVersion: string,
): AnswersInput {
  const { name: typedName } = profile
  return {
    documents: {},
    payout: { way: 'ask' },
    ...withProfile(before, profile),
    signature: {
      typedName,
      ...(before.signature as object | undefined),
      agreed: true,
      textVersion,
    },
  }
}
