import { useState } from 'react'
import { View } from '@tarojs/components'
import { figuresContract, type Dashboard } from '@shared/assistance/figures/contract'
import { hasQueue, type StaffRole } from '@shared/identity/actor'
import { dateOf, yearOf } from '@shared/kernel/plain-date'
import { viewsOf } from '@shared/desk/queues'
import { figuresCopy as copy } from '../../../copy/desk-figures'
import { nameOf } from '../../../copy/programmes/all'
import { Trouble } from '../../../patterns/trouble'
import { go, useQuery } from '../../../platform/navigate'
import { useMe } from '../../../server/me'
import { useAnswer } from '../../../server/use-answer'
import { Doorplate } from '../../../ui/doorplate'
import { Empty } from '../../../ui/empty'
import { Heading } from '../../../ui/heading'
import { Link } from '../../../ui/link'
import { Page } from '../../../ui/page'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { Months, Programmes, Units } from './breakdowns'
import './index.css'
import { Funnel, Summary } from './summary'

const ALL = ''
const YEARS = 3

/** This year and the ones before it. */
const years = () => {
  const now = yearOf(dateOf(new Date().toISOString()))
  return Array.from({ length: YEARS }, (_, back) => String(now - back))
}

const openUnit = (unit: string, year: string) => go('/features/desk/figures/index', { unit, year })

/** Goes to what is late of a programme, or of all: one's own, or where the office watches others, theirs. */
function wayToQueue(role: StaffRole) {
  if (!hasQueue(role)) return undefined
  const view = viewsOf({ role }).includes('watched') ? 'watched' : 'overdue'
  return (programme?: string) =>
    go('/features/desk/queue/index', { view, ...(programme && { programme }) })
}

type ShownProps = {
  readonly figures: Dashboard
  readonly year: string
  readonly role: StaffRole
}

function Shown({ figures, year, role }: ShownProps) {
  const { whole, months, programmes, units, above } = figures
  // A queue is one's own office's: from another one's figures no way leads there.
  const toQueue = above === null ? wayToQueue(role) : undefined
  if (programmes.length === 0) return <Empty title={copy.none} text={copy.noneText} />
  return (
    <>
      <Summary whole={whole} toQueue={toQueue && (() => toQueue())} />
      <Funnel whole={whole} />
      <Months months={months} />
      <Programmes programmes={programmes} toQueue={toQueue} />
      {units.length > 0 && <Units units={units} onOpen={(unit) => openUnit(unit, year)} />}
    </>
  )
}

/** Whose figures these are, and of when. */
function Whose({ figures, year }: { readonly figures: Dashboard; readonly year: string }) {
  const { unit, above, countedUntil, standsAt } = figures
  return (
    <View className="stack">
      <View>{copy.of(unit.name, year)}</View>
      <View className="small">
        {copy.counted(countedUntil)}
        {standsAt === null ? copy.standsNever : copy.stands(standsAt)}
      </View>
      {above && (
        <Link icon="left" onPress={() => openUnit(above.id, year)}>
          {copy.up(above.name)}
        </Link>
      )}
    </View>
  )
}

function Figures({ role }: { readonly role: StaffRole }) {
  const { unit, year: asked } = useQuery()
  const options = years()
  const [year, setYear] = useState(asked ?? options[0] ?? '')
  const [programme, setProgramme] = useState(ALL)
  const { answer, problem } = useAnswer('figures', 'dashboard', {
    year,
    ...(unit !== undefined && { unitId: unit }),
    ...(programme !== ALL && { programme }),
  })
  const programmes = answer?.programmes ?? []
  return (
    <>
      {answer && <Whose figures={answer} year={year} />}
      <View className="figures-asked">
        <SelectField
          label={copy.year}
          options={options.map((value) => ({ value, label: copy.yearOf(value) }))}
          value={year}
          onChange={setYear}
        />
        <SelectField
          label={copy.programme}
          options={[
            { value: ALL, label: copy.allProgrammes },
            ...programmes.map((one) => ({ value: one.programme, label: nameOf(one.programme) })),
          ]}
          value={programme}
          onChange={setProgramme}
        />
      </View>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && <Shown figures={answer} year={year} role={role} />}
    </>
  )
}

const LOOKERS: readonly StaffRole[] = figuresContract.dashboard.who

/** What an office and those below it did in a year, and how they stand. */
export default function FiguresPage() {
  const staff = useMe((state) => state.me?.staff)
  return (
    <Page title={copy.title} wide bar={staff ? <Doorplate office={staff.unit} small /> : undefined}>
      <Heading level={1}>{copy.title}</Heading>
      <View className="stack near">
        {!staff && <Skeleton />}
        {staff && LOOKERS.includes(staff.role) && <Figures role={staff.role} />}
      </View>
    </Page>
  )
}
