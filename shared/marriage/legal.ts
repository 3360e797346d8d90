import * as z from 'zod/mini'
import { ageOn, type PlainDate } from '../kernel/plain-date'
import { problem, type Problem } from '../kernel/problem'
import { figureOn, type Figure } from '../policy/figure'
import { identityOf, type Party, type Sex } from './party'
import type { Day } from './day'
import { serviceRules, type Service } from './service'

/** What two people say of themselves before they come; nothing of it is proved here. */
export const declaredSchema = () =>
  z.object({
    /** 直系血亲或者三代以内旁系血亲 (《民法典》第一千零四十八条). */
    related: z.optional(z.boolean()),
    /** A divorce needs an agreement on children, property and debts (《婚姻登记条例》第十三条). */
    agreed: z.optional(z.boolean()),
    /** One of the two cannot answer for themselves (第十四条第二项). */
    incapable: z.optional(z.boolean()),
    /** The marriage was registered outside the mainland (第十四条第三项). */
    abroad: z.optional(z.boolean()),
  })

export type Declared = z.infer<ReturnType<typeof declaredSchema>>

type Asked = {
  readonly service: Service
  readonly parties: readonly Party[]
  readonly declared: Declared
  readonly date: PlainDate
  readonly figures: readonly Figure[]
  /** Whom the office may serve. */
  readonly serves: Day['serves']
}

type Serves = Day['serves']

const servesForeign = (serves: Serves, parties: readonly Party[]): boolean =>
  serves.foreign || !parties.some(({ origin }) => origin === 'foreign')

const servesHMT = (serves: Serves, parties: readonly Party[]): boolean =>
  serves.hmt || !parties.some(({ origin }) => origin === 'hmt' || origin === 'overseas')

/** Whether an office may serve all of these: the province has named it (《婚姻登记条例》第二条). */
export const servesAll = (serves: Serves, parties: readonly Party[]): boolean =>
  servesForeign(serves, parties) && servesHMT(serves, parties)

type Rule = { readonly holds: (asked: Asked) => boolean; readonly otherwise: Problem }

const AGE: Readonly<Record<Sex, 'marriage.ageMan' | 'marriage.ageWoman'>> = {
  man: 'marriage.ageMan',
  woman: 'marriage.ageWoman',
}

/** On the birthday itself; born on 29 February, on the 28th of a common year (《民法典》第二百零二条: 月末日). */
function isOfAge({ born, sex }: Party, { date, figures }: Asked): boolean {
  if (born === undefined || sex === undefined) return false
  const figure = figureOn(figures, AGE[sex], date)
  return (
    figure.ok &&
    figure.value.value.unit === 'years' &&
    ageOn(born, date) >= figure.value.value.length
  )
}

const isMarriage = ({ service }: Asked) => service === 'marriage'
const isDivorce = ({ service }: Asked) => service === 'divorceApply' || service === 'divorceIssue'

const rules: readonly Rule[] = [
  {
    holds: ({ service, parties }) => {
      const { people } = serviceRules[service]
      return parties.length === 2 ? people !== 'one' : people !== 'both' && parties.length === 1
    },
    otherwise: problem('both_needed'),
  },
  {
    holds: ({ parties: [a, b] }) => !a || !b || identityOf(a) !== identityOf(b),
    otherwise: problem('same_person_twice'),
  },
  {
    // 《民法典》第一千零四十六条: 男女双方
    holds: (asked) => !isMarriage(asked) || asked.parties[0]?.sex !== asked.parties[1]?.sex,
    otherwise: problem('man_and_woman'),
  },
  {
    // 《民法典》第一千零四十七条, on the day of the registration
    holds: (asked) => !isMarriage(asked) || asked.parties.every((party) => isOfAge(party, asked)),
    otherwise: problem('too_young_to_marry'),
  },
  {
    // 《民法典》第一千零四十八条
    holds: (asked) => !isMarriage(asked) || asked.declared.related !== true,
    otherwise: problem('too_closely_related'),
  },
  {
    // 《婚姻登记条例》第十四条第一项
    holds: ({ service, declared }) => service !== 'divorceApply' || declared.agreed !== false,
    otherwise: problem('divorce_not_agreed'),
  },
  {
    // 第十四条第二项
    holds: (asked) => !isDivorce(asked) || asked.declared.incapable !== true,
    otherwise: problem('divorce_incapable'),
  },
  {
    // 第十四条第三项
    holds: (asked) => !isDivorce(asked) || asked.declared.abroad !== true,
    otherwise: problem('divorce_abroad'),
  },
  {
    // 第二条: offices that the province has named
    holds: ({ parties, serves }) => servesForeign(serves, parties),
    otherwise: problem('office_without_foreign'),
  },
  {
    holds: ({ parties, serves }) => servesHMT(serves, parties),
    otherwise: problem('office_without_hmt'),
  },
]

/**
 * What the law says against this appointment, by the day of it; null for nothing. It is a help, not a decision: the registrar
 * looks at the people and their papers.
 */
export const legalObstacle = (asked: Asked): Problem | null =>
  rules.find(({ holds }) => !holds(asked))?.otherwise ?? null
