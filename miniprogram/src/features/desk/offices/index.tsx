import { useState } from 'react'
import { officesContract } from '@shared/desk/offices/contract'
import type { UnitRow } from '@shared/desk/offices/units-contract'
import { officesCopy as words } from '../../../copy/offices'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import { UnitField } from '../units'
import { ContactCard } from './contact-card'
import { GridsCard } from './grids-card'
import { Invitations } from './invitations'
import { People } from './people'

type UnitProps = {
  readonly unit: UnitRow
  readonly units: readonly UnitRow[]
  readonly onChanged: (words: string) => Promise<void>
}

/** One office: who works there, who is invited, how it is reached. */
function Unit({ unit, units, onChanged }: UnitProps) {
  const { answer, problem, again } = useAnswer('offices', 'staff', { unitId: unit.id })
  const changed = async (said: string) => {
    await again()
    await onChanged(said)
  }
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && (
        <>
          <People unit={unit} units={units} members={answer.members} onChanged={changed} />
          <Invitations unit={unit} invitations={answer.invitations} onChanged={changed} />
        </>
      )}
      <ContactCard unit={unit} onChanged={changed} />
      {unit.level === 'township' && <GridsCard unit={unit} onChanged={changed} />}
    </>
  )
}

function Offices() {
  const { answer, problem, again } = useAnswer('offices', 'units', {})
  const [chosen, setChosen] = useState<string>()
  const [done, setDone] = useState<string>()
  const units = answer?.units ?? []
  const unit = units.find(({ id }) => id === chosen) ?? units[0]
  const changed = async (said: string) => {
    await again()
    setDone(said)
  }
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {unit && (
        <>
          <UnitField units={units} value={unit.id} onChange={setChosen} />
          <Unit key={unit.id} unit={unit} units={units} onChanged={changed} />
        </>
      )}
      <Toast text={done} onGone={() => setDone(undefined)} />
    </>
  )
}

/** 人员和单位. */
export default function OfficesPage() {
  return (
    <DeskPage title={words.title} who={officesContract.staff.who}>
      {() => <Offices />}
    </DeskPage>
  )
}
