import { useState } from 'react'
import { View } from '@tarojs/components'
import { figuresContract, type Dashboard } from '@shared/assistance/figures/contract'
import { hasQueue, oversees, type StaffRole } from '@shared/identity/actor'
import { dateOf, yearOf } from '@shared/kernel/plain-date'
import { viewsOf } from '@shared/desk/queues'
import { figuresCopy as copy } from '../../../copy/desk-figures'
import { nameOf } from '../../../copy/programmes/all'
import { Trouble } from '../../../patterns/trouble'
import { go, useQuery, type Query } from '../../../platform/navigate'
import { useAnswer } from '../../../server/use-answer'
import { Empty } from '../../../ui/empty'
import { Link } from '../../../ui/link'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { DeskPage } from '../desk-page'
import { Programmes, Units } from './breakdowns'
import './index.css'
import { Months, YearBefore } from './months'
import { Funnel, Summary } from './summary'

const ALL = ''
const YEARS = 3

/** This year and the ones before it. */
const years = () => {
  const now = yearOf(dateOf(new Date().toISOString()))
  return Array.from({ length: YEARS }, (_, back) => String(now - back))
}

const openUnit = (unit: string, year: string) => go('/features/desk/figures/index', { unit, year })

/** The cases behind an office's figures, for whoever may see them: of one's own what is late, of one below what is worked on. */
function casesBehind(role: StaffRole, { unit, above }: Dashboard): Query | undefined {
  if (!hasQueue(role)) return undefined
  if (above === null) return { view: viewsOf({ role }).includes('watched') ? 'watched' : 'overdue' }
  const [, township = ''] = unit.id.split(':')
  return oversees(role) ? { scope: 'below', view: 'working', township } : undefined
}

/** Goes to the cases of a programme, or of all. */
function wayToQueue(role: StaffRole, figures: Dashboard) {
  const cases = casesBehind(role, figures)
  return (
    cases &&
    ((programme?: string) =>
      go('/features/desk/queue/index', { ...cases, ...(programme && { programme }) }))
  )
}

type ShownProps = {
  readonly figures: Dashboard
  readonly year: string
  readonly role: StaffRole
}

function Shown({ figures, year, role }: ShownProps) {
  const { whole, programmes, units } = figures
  const toQueue = wayToQueue(role, figures)
  if (programmes.length === 0) return <Empty title={copy.none} text={copy.noneText} />
  return (
    <>
      <Summary
        whole={whole}
        toQueue={toQueue && (() => toQueue())}
        text={figures.above === null ? copy.toQueue : copy.toWork}
      />
      <Funnel whole={whole} />
      <Months figures={figures} />
      <YearBefore figures={figures} year={year} />
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

/** What an office and those below it did in a year, and how they stand. */
export default function FiguresPage() {
  return (
    <DeskPage title={copy.title} who={figuresContract.dashboard.who}>
      {(role) => <Figures role={role} />}
    </DeskPage>
  )
}
