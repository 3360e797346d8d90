import type { Limits } from '../../casework/clock'
import type { DocumentRule, Programme } from '../programme'
import type { Answers } from '../sections'

/** What programmes that a person applies for, or somebody for them, have in common. */

/** Who filled the form in and is rung up: the person, or who does it for them. */
export const contact: Programme['contact'] = ({ agent, applicant }) =>
  agent?.behalf === 'other' ? agent : applicant

const forAnother = ({ agent }: Answers): boolean => agent?.behalf === 'other'

/** The number is typed; a photo of the card is never asked for. */
const identity = (basis: string): DocumentRule => ({ id: 'identity', basis, required: () => false })

const authority = (basis: string): DocumentRule => ({
  id: 'authority',
  basis,
  required: forAnother,
})

/** Of 社会救助: the number, and of who does it for somebody the paper that says so. */
export const aidPapers: readonly DocumentRule[] = [
  identity('《社会救助法》第四十条（如实申报）'),
  authority('《社会救助法》第三十七条（可以委托他人代办）'),
]

/** Of what is not 社会救助 but a ministry's or the city's own. */
export const ownPapers: readonly DocumentRule[] = [
  identity('《居民身份证法》第十三条（证明身份，填号码就行）'),
  authority('《民法典》第一百六十五条（委托书写明委托谁、办什么、到哪天）'),
]

/** Whatever is asked for where the hukou is can come from, or go to, another city, and can lack a paper. */
export const everywhere = {
  supplement: 'supplement.window',
  handOver: 'handOver.push',
  feedback: 'handOver.feedback',
} as const satisfies Limits

/** Before what is given is reduced or ended the person is heard (《社会救助法》第四十八条). */
export const whileGiven = { hearing: 'hearing.window' } as const satisfies Limits
