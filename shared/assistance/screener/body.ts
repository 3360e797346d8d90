import { ADULT } from '../adult'
import type { ScreenerAnswers } from './questions'

/** What the law reads out of a disability certificate and an illness; undefined is not told. */

type Certificate = {
  readonly grade: 'none' | '1' | '2' | '3' | '4' | undefined
  readonly kind: 'limb' | 'sight' | 'mind' | 'other' | undefined
}

const certificateOf = (answers: ScreenerAnswers): Certificate => ({
  grade: answers.disabilityGrade,
  kind: answers.disabilityKind,
})

export const isDisabled = ({ disabilityGrade }: ScreenerAnswers): boolean | undefined =>
  disabilityGrade && disabilityGrade !== 'none'

/** Grade 1 or 2 of any kind. */
export const isSevere = ({ disabilityGrade: grade }: ScreenerAnswers): boolean | undefined =>
  grade && (grade === '1' || grade === '2')

type Kind = NonNullable<Certificate['kind']>

/** Whether the certificate says one of these grades for its kind; a kind not told is unknown only if it matters. */
function hasGrade(
  answers: ScreenerAnswers,
  grades: Readonly<Record<Kind, readonly string[]>>,
): boolean | undefined {
  const { grade, kind } = certificateOf(answers)
  if (grade === undefined) return undefined
  if (kind !== undefined) return grades[kind].includes(grade)
  const verdicts = new Set(Object.values(grades).map((ones) => ones.includes(grade)))
  return verdicts.size === 1 ? verdicts.has(true) : undefined
}

const SEVERE = ['1', '2']

/** Grades 1–2, or grade 3 of mind (智力、精神). 《最低生活保障审核确认办法》第八条 */
export const isWeakByGrade = (answers: ScreenerAnswers): boolean | undefined =>
  hasGrade(answers, { limb: SEVERE, sight: SEVERE, mind: [...SEVERE, '3'], other: SEVERE })

/** Mind 1–3, limb 1–2, sight 1. 《特困人员认定办法》第五条 */
export const cannotWorkByGrade = (answers: ScreenerAnswers): boolean | undefined =>
  hasGrade(answers, { limb: SEVERE, sight: ['1'], mind: [...SEVERE, '3'], other: [] })

export const isIll = ({ ill }: ScreenerAnswers): boolean | undefined => ill && ill === 'yes'

const OLD = 60

/** Old, young, severely disabled or seriously ill: may get more than others (分类施保). 《社会救助法》第二十条 */
export const mayGetMore = (answers: ScreenerAnswers): boolean =>
  answers.age === undefined ||
  answers.age >= OLD ||
  answers.age < ADULT ||
  isSevere(answers) === true ||
  isIll(answers) === true
