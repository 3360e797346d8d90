import { riskFlags, type RiskFlag } from '../casework/warning'
import type { Answers } from './sections'

const SEVERE: readonly string[] = ['1', '2']
const SUDDEN: readonly string[] = ['accident', 'fire', 'disaster']

const parentsIn = ({ parents }: Answers, situation: string): boolean =>
  parents?.father.situation === situation || parents?.mother.situation === situation

/** Which page says it, besides the question about the household itself. 重残 is grade one or two. */
const told: Readonly<Record<RiskFlag, (answers: Answers) => boolean>> = {
  university: () => false,
  illness: (answers) =>
    answers.health?.ill === 'yes' ||
    answers.happening?.cause === 'illness' ||
    answers.unit?.reason === 'illness' ||
    parentsIn(answers, 'serious_illness'),
  severeDisability: (answers) =>
    SEVERE.includes(answers.health?.grade ?? '') ||
    SEVERE.includes(answers.disability?.grade ?? '') ||
    answers.unit?.reason === 'severe_disability' ||
    parentsIn(answers, 'severe_disability'),
  accident: ({ happening }) => SUDDEN.includes(happening?.cause ?? ''),
}

/** The flags of a household, out of what its form says. Nothing of it is kept beside the form. */
export const riskFlagsOf = (answers: Answers): RiskFlag[] =>
  riskFlags.filter(
    (flag) => told[flag](answers) || answers.household?.troubles?.includes(flag) === true,
  )
