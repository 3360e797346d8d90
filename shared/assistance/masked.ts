import { formatYuan, type Fen } from '../kernel/money'
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

/** Whose a line is: masked as the person's own number is, so that the two are still seen to be one. */
const whose = <T extends { who?: string | undefined }>(one: T): T => ({
  ...one,
  ...(one.who !== undefined && { who: maskIdNumber(one.who) }),
})

const signed = <T extends { typedName?: string | undefined }>(one: T): T => ({
  ...one,
  ...(one.typedName !== undefined && { typedName: maskName(one.typedName) }),
})

type Masks = { [S in SectionId]: (answers: SectionAnswers<S>) => SectionAnswers<S> }

const asItIs = <T>(answers: T): T => answers

/** How each page is shown; a page that is not in the table does not compile. */
const masks: Masks = {
  applicant: reachable,
  agent: (agent) => (agent.behalf === 'self' ? agent : reachable(agent)),
  hukou: asItIs,
  household: (household) => ({ ...household, members: household.members.map(person) }),
  unit: whose,
  income: ({ lines }) => ({ lines: lines.map(whose) }),
  property: asItIs,
  expenses: asItIs,
  health: asItIs,
  supporters: asItIs,
  disability: asItIs,
  happening: asItIs,
  child: person,
  guardian: reachable,
  parents: ({ father, mother }) => ({ father: parent(father), mother: parent(mother) }),
  deceased: person,
  care: asItIs,
  adaptation: asItIs,
  device: asItIs,
  meals: (meals) => ({
    ...meals,
    contactName: meals.contactName && maskName(meals.contactName),
    ...(meals.contactPhone !== undefined && { contactPhone: maskPhone(meals.contactPhone) }),
  }),
  wish: asItIs,
  relatives: (relatives) => ({ ...relatives, who: maskName(relatives.who) }),
  documents: asItIs,
  payout: (payout) =>
    payout.way === 'ask'
      ? payout
      : {
          ...payout,
          holder: maskName(payout.holder),
          account: `****${accountTail(payout.account)}`,
        },
  authorisations: ({ members }) => ({ members: members.map((one) => signed(whose(one))) }),
  signature: signed,
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

const typedIncome = <T extends { monthlyIncome?: Fen | undefined }>(one: T) => ({
  ...one,
  ...(one.monthlyIncome !== undefined && { monthlyIncome: formatYuan(one.monthlyIncome) }),
})

/** The pages that keep something else than what was typed: amounts in 分, and numbers. */
const asTyped: { readonly [S in SectionId]?: (answers: SectionAnswers<S>) => unknown } = {
  applicant: typedIncome,
  household: (household) => ({ ...household, members: household.members.map(typedIncome) }),
  income: ({ lines }) => ({
    lines: lines.map((line) => ({ ...line, monthly: formatYuan(line.monthly) })),
  }),
  property: (property) => ({
    ...property,
    savings: formatYuan(property.savings),
    securities: formatYuan(property.securities),
    houses: String(property.houses),
    cars: String(property.cars),
  }),
  expenses: ({ lines }) => ({
    lines: lines.map((line) => ({ ...line, yearly: formatYuan(line.yearly) })),
  }),
  device: (device) => ({ ...device, months: String(device.months) }),
}

/** Kept answers as the form takes them, amounts back in 元: what an unlocked page is filled with. */
export function typedAgain(answers: Answers, section: SectionId): unknown {
  const page = answers[section]
  const typed = asTyped[section] as ((page: unknown) => unknown) | undefined
  return page && typed ? typed(page) : page
}
