import { selfCareItems } from '@shared/assistance/means/self-care'
import {
  assetKinds,
  benefits,
  happenings,
  hukous,
  parentings,
  yesNo,
  type AnswerName,
} from '@shared/assistance/screener/questions'
import { disabilityKinds, grades, supporterStates } from '@shared/assistance/sections/health'
import { homes } from '@shared/assistance/sections/people'
import type { FieldIssue } from '@shared/kernel/problem'
import { mendingOf } from '../../../copy/faults'
import { askWords, optionWords, screenerCopy } from '../../../copy/screener'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import type { Told } from './told'

type Props = {
  readonly name: AnswerName
  readonly told: Told
  readonly change: (name: AnswerName, value: unknown) => void
  readonly issues: readonly FieldIssue[]
}

type Kind = 'yuan' | 'yuanAMonth' | 'years' | 'persons' | 'one' | 'many'

const KINDS: Readonly<Record<AnswerName, Kind>> = {
  age: 'years',
  hukou: 'one',
  people: 'persons',
  income: 'yuanAMonth',
  wages: 'yuanAMonth',
  basicPension: 'yuanAMonth',
  honours: 'yuanAMonth',
  elderAllowance: 'yuanAMonth',
  savings: 'yuan',
  assets: 'many',
  expenses: 'yuan',
  cause: 'one',
  disabilityGrade: 'one',
  disabilityKind: 'one',
  ill: 'one',
  cannot: 'many',
  supporter: 'one',
  parents: 'one',
  home: 'one',
  receiving: 'many',
  foundWork: 'one',
  bereaved: 'one',
}

const WRONG: Readonly<Partial<Record<AnswerName, string>>> = {
  age: screenerCopy.wrongAge,
  people: screenerCopy.wrongPeople,
}

const errorOf = ({ name, issues }: Props): { error?: string } => {
  const issue = issues.find(({ path }) => path === name)
  return issue ? { error: WRONG[name] ?? mendingOf(issue) } : {}
}

type Chosen = keyof typeof optionWords

/** What can be chosen, in order. Trap: the keys of the words would come in another, numbers first. */
const CHOICES: Readonly<Record<Chosen, readonly string[]>> = {
  hukou: hukous,
  assets: assetKinds,
  cause: happenings,
  disabilityGrade: grades,
  disabilityKind: disabilityKinds,
  ill: yesNo,
  cannot: selfCareItems,
  supporter: supporterStates,
  parents: parentings,
  home: homes,
  receiving: benefits,
  foundWork: yesNo,
  bereaved: yesNo,
}

const isChosen = (name: AnswerName): name is Chosen => Object.hasOwn(CHOICES, name)

function optionsOf(name: AnswerName) {
  if (!isChosen(name)) return []
  const labels: Readonly<Record<string, string>> = optionWords[name]
  return CHOICES[name].map((value) => ({ value, label: labels[value] ?? value }))
}

const NONE = 'none'

/** Several of a few, or none of them: which is an answer too. */
function Many(props: Props) {
  const { name, told, change } = props
  const value = told[name] as readonly string[] | undefined
  const chosen = value?.length === 0 ? [NONE] : (value ?? [])
  const choose = (next: readonly string[]) => {
    if (next.includes(NONE) && !chosen.includes(NONE)) return change(name, [])
    const some = next.filter((one) => one !== NONE)
    change(name, some.length === 0 ? undefined : some)
  }
  return (
    <Choice
      multiple
      {...askWords[name]}
      options={[...optionsOf(name), { value: NONE, label: screenerCopy.none }]}
      value={chosen}
      onChange={choose}
      {...errorOf(props)}
    />
  )
}

/** One thing that is asked: a number to type, or a few words to choose from. */
export function Ask(props: Props) {
  const { name, told, change } = props
  const kind = KINDS[name]
  if (kind === 'many') return <Many {...props} />
  const value = told[name] as string | undefined
  if (kind === 'one')
    return (
      <Choice
        {...askWords[name]}
        options={optionsOf(name)}
        value={value}
        onChange={(next) => change(name, next)}
        {...errorOf(props)}
      />
    )
  return (
    <Field
      {...askWords[name]}
      kind={kind === 'years' || kind === 'persons' ? 'number' : 'digit'}
      unit={screenerCopy[kind]}
      value={value ?? ''}
      onChange={(next) => change(name, next)}
      {...errorOf(props)}
    />
  )
}
