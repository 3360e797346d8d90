import type { PlainDate } from '../../kernel/plain-date'
import type { FieldFault } from '../../kernel/problem'
import type { Answers, SectionAnswers, SectionId } from '../sections'
import type { FormCheck } from './form'
import { peopleIn } from './people'

/**
 * What everybody earns is told truly (《社会救助法》第四十条): line by line where a form has that page, else as one sum each.
 * A form that does not ask for a household does not go by income.
 */
export const incomesOwed: FormCheck = ({ programme, answers }) => {
  const { sections } = programme
  if (!sections.includes('household') || sections.includes('income')) return []
  const earners = [
    { path: 'applicant.monthlyIncome', person: answers.applicant },
    ...(answers.household?.members ?? []).map((person, i) => ({
      path: `household.members.${i}.monthlyIncome`,
      person,
    })),
  ]
  return earners
    .filter(({ person }) => person !== undefined && person.monthlyIncome === undefined)
    .map(({ path }) => ({ path, fault: 'required' }))
}

/** Who acts for another, or died, is none of those whose means are looked at, unless the form names them there too. */
const besides: readonly SectionId[] = ['agent', 'deceased']

const belongs = (answers: Answers, who: string): boolean =>
  peopleIn(answers).some(({ page, idNumber }) => idNumber === who && !besides.includes(page))

type Line = SectionAnswers<'income'>['lines'][number]

const ALWAYS: PlainDate = '0000-01-01'
const FOR_GOOD: PlainDate = '9999-12-31'

const span = ({ since = ALWAYS, until = FOR_GOOD }: Line) => ({ since, until })

const endsBeforeItBegins = (line: Line): boolean => span(line).since > span(line).until

const overlap = (one: Line, other: Line): boolean =>
  ![one, other].some(endsBeforeItBegins) &&
  one.who === other.who &&
  one.kind === other.kind &&
  span(one).since <= span(other).until &&
  span(other).since <= span(one).until

type LineRule = {
  readonly field: keyof Line
  readonly fault: FieldFault
  readonly breaks: (line: Line, before: readonly Line[], answers: Answers) => boolean
}

/** Income is that of the members, what they actually got, each once (《最低生活保障审核确认办法》第十三条). */
const lineRules: readonly LineRule[] = [
  {
    field: 'who',
    fault: 'who_unknown',
    breaks: ({ who }, _, answers) => !belongs(answers, who),
  },
  { field: 'until', fault: 'date', breaks: endsBeforeItBegins },
  {
    field: 'since',
    fault: 'income_overlap',
    breaks: (line, before) => before.some((earlier) => overlap(earlier, line)),
  },
]

/** Lines of nobody, that end before they begin, or that count the same money twice: then the later line is at fault. */
export const incomeLines: FormCheck = ({ answers }) =>
  (answers.income?.lines ?? []).flatMap((line, i, all) =>
    lineRules
      .filter(({ breaks }) => breaks(line, all.slice(0, i), answers))
      .map(({ field, fault }) => ({ path: `income.lines.${i}.${field}`, fault })),
  )

/** 单人保 is for one of the household (《社会救助法》第二十一条, 《最低生活保障审核确认办法》第八条). */
export const singleMember: FormCheck = ({ answers }) => {
  const { unit } = answers
  if (unit?.apply !== 'single' || unit.who === undefined || belongs(answers, unit.who)) return []
  return [{ path: 'unit.who', fault: 'who_unknown' }]
}
