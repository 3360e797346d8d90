import type { Fen } from '../../kernel/money'
import type { CheckedPerson, Found } from './check-file'

/** What a household said about one of its people. */
export type Told = { readonly idNumber: string; readonly monthlyIncome: Fen }

type Finding =
  | { readonly what: 'income'; readonly told?: Fen; readonly found: Fen }
  | { readonly what: 'savings'; readonly found: Fen }
  | { readonly what: 'houses' | 'cars'; readonly found: number }
  | { readonly what: 'business' | 'not_found' }

/** One thing for the office to ask about. Amounts in 分; `told` is absent where the household said nothing. */
export type Difference = { readonly idNumber: string } & Finding

export type Comparison = {
  readonly state: 'clear' | 'differs'
  readonly differences: readonly Difference[]
}

const owned = ({ savings, houses, cars, business }: Found): Finding[] => [
  ...(savings > 0 ? [{ what: 'savings', found: savings } as const] : []),
  ...(houses > 0 ? [{ what: 'houses', found: houses } as const] : []),
  ...(cars > 0 ? [{ what: 'cars', found: cars } as const] : []),
  ...(business ? [{ what: 'business' } as const] : []),
]

/** What one answer and one person's word do not agree on. */
function between(answer: CheckedPerson, told: Fen | undefined): Finding[] {
  if (answer.result === 'not_found') return [{ what: 'not_found' }]
  const { found } = answer
  const income: Finding = {
    what: 'income',
    ...(told === undefined ? {} : { told }),
    found: found.monthlyIncome,
  }
  const isMore = found.monthlyIncome > (told ?? 0)
  if (answer.result === 'matches') return isMore ? [income] : []
  const things = owned(found)
  return isMore || things.length === 0 ? [income, ...things] : things
}

/**
 * What the checking centre answered for one case against what its household told, person by person.
 *
 * A person differs when the centre says 不符, when more income was found than was told (whatever the centre says), and
 * when nothing was answered: 查无, or no row at all. Less income than told is no difference of its own. Of a 不符 all
 * that was found is listed, since the form asks for income only; where it shows nothing, the incomes stand side by side.
 * Somebody in the file whom the household did not name has told nothing. A difference decides nothing: the office asks,
 * and the household may object with papers (《最低生活保障审核确认办法》第十八条).
 */
export function foldResult(people: readonly CheckedPerson[], told: readonly Told[]): Comparison {
  const incomes = new Map(told.map(({ idNumber, monthlyIncome }) => [idNumber, monthlyIncome]))
  const answered = new Set(people.map(({ idNumber }) => idNumber))
  const differences: Difference[] = [
    ...people.flatMap((answer) =>
      between(answer, incomes.get(answer.idNumber)).map((difference) => ({
        idNumber: answer.idNumber,
        ...difference,
      })),
    ),
    ...told
      .filter(({ idNumber }) => !answered.has(idNumber))
      .map(({ idNumber }) => ({ idNumber, what: 'not_found' }) as const),
  ]
  return { state: differences.length === 0 ? 'clear' : 'differs', differences }
}
