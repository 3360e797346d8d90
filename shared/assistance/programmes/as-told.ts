import { ageBy } from '../../identity/id-number'
import type { PlainDate } from '../../kernel/plain-date'
import type { ScreenerAnswers } from '../screener/questions'
import type { Answers, SectionAnswers } from '../sections'

/** How a form reads to the pre-screener. A page that a form does not have has told nothing. */

type IncomeLine = SectionAnswers<'income'>['lines'][number]
type Told = Partial<ScreenerAnswers>

/** Whether a line of income comes in on a day. */
const runsOn =
  (on: PlainDate) =>
  ({ since, until }: IncomeLine): boolean =>
    (since === undefined || since <= on) && (until === undefined || on <= until)

const sumOf = (lines: readonly IncomeLine[]): number =>
  lines.reduce((sum, { monthly }) => sum + monthly, 0)

/** Line by line, or, in a form that asks for no lines, the sums of everybody where all of them are told. */
function incomeTold({ income, applicant, household }: Answers, on: PlainDate): Told {
  if (income) {
    const lines = income.lines.filter(runsOn(on))
    const of = (kind: IncomeLine['kind']) => sumOf(lines.filter((line) => line.kind === kind))
    return {
      income: sumOf(lines),
      wages: of('wages'),
      basicPension: of('basicPension'),
      honours: of('honours'),
      elderAllowance: of('elderAllowance'),
    }
  }
  if (!household) return {}
  const sums = [applicant, ...household.members].map((one) => one?.monthlyIncome)
  return sums.every((sum) => sum !== undefined)
    ? { income: sums.reduce((all, sum) => all + sum, 0) }
    : {}
}

function propertyTold({ property }: Answers): Told {
  if (!property) return {}
  const { savings, securities, cars, houses, business } = property
  return {
    savings: savings + securities,
    assets: [
      ...(cars > 0 ? (['car'] as const) : []),
      ...(houses > 1 ? (['secondHome'] as const) : []),
      ...(business === 'yes' ? (['business'] as const) : []),
    ],
  }
}

/** The disability certificate of its own page, else what the page on health says. */
function bodyTold({ health, disability }: Answers): Told {
  const certificate = disability ?? health
  return {
    ...(certificate && { disabilityGrade: certificate.grade }),
    ...(certificate?.kind && { disabilityKind: certificate.kind }),
    ...(health && { ill: health.ill, cannot: health.cannot }),
  }
}

function hukouTold({ hukou, child }: Answers): Told {
  if (child) return { hukou: 'here' }
  if (!hukou) return {}
  if (hukou.township !== 'elsewhere') return { hukou: 'here' }
  return { hukou: hukou.permit === 'yes' ? 'permit' : 'elsewhere' }
}

const GONE: readonly string[] = ['died', 'missing']

/** Both parents dead or missing make an orphan; any other two reasons a child that nobody can bring up. */
function childTold({ child, parents }: Answers): Told {
  if (!child || !parents) return {}
  const { father, mother } = parents
  const gone = [father, mother].every(({ situation }) => GONE.includes(situation))
  return { parents: gone ? 'orphan' : 'unsupported', ...(child.home && { home: child.home }) }
}

/** A form as the pre-screener is told it: the rules that find out who may get what also look at who applies. */
export function formAsTold(answers: Answers, on: PlainDate): ScreenerAnswers {
  const { applicant, child, household, expenses, happening, supporters, deceased } = answers
  const age = ageBy((child ?? applicant)?.idNumber ?? '', on)
  return {
    ...(age !== undefined && { age }),
    ...(household && { people: 1 + household.members.length }),
    ...incomeTold(answers, on),
    ...propertyTold(answers),
    ...(expenses && { expenses: expenses.lines.reduce((sum, { yearly }) => sum + yearly, 0) }),
    ...(happening && { cause: happening.cause }),
    ...bodyTold(answers),
    ...(supporters && { supporter: supporters.state }),
    ...hukouTold(answers),
    ...childTold(answers),
    ...(deceased && { bereaved: 'yes' as const }),
  }
}
