import { useState } from 'react'
import type { EntryKind } from '@shared/marriage/entry'
import { officeVerbs, type RegistryRow } from '@shared/marriage/office-contract'
import { dateOf } from '@shared/kernel/plain-date'
import { registryBookCopy as words } from '../../../copy/registry-book'
import { Trouble } from '../../../patterns/trouble'
import type { Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import type { SheetProps } from './entry-sheet'
import { ExtraSheet } from './extra-sheet'
import { Lines } from './lines'
import { linesOf, specialLines } from './lines-of'
import { OfficiantSheet } from './officiant-sheet'
import { PlanSheet } from './plan-sheet'
import { SpecialDateSheet } from './special-date-sheet'

type Opened = SheetProps & { readonly kind: EntryKind; readonly registry: RegistryRow | undefined }

/** The form that enters something of a kind. */
function EntryForm({ kind, registry, ...props }: Opened) {
  if (kind === 'specialDate') return <SpecialDateSheet {...props} />
  if (!registry) return null
  if (kind === 'plan') return <PlanSheet {...props} registry={registry} />
  if (kind === 'extra') return <ExtraSheet {...props} registryId={registry.id} />
  return <OfficiantSheet {...props} registryId={registry.id} />
}

const OF_A_REGISTRY = ['plan', 'extra', 'officiant'] as const

type BookProps = {
  readonly office: Answer<'marriage', 'office'>
  readonly onChanged: (said: string) => void
}

/** What is in force and what is to come: one registry's, and the whole city's. */
function Book({ office, onChanged }: BookProps) {
  const { registries, specialDates, may, earliest } = office
  const [chosen, setChosen] = useState<string>()
  const [adding, setAdding] = useState<EntryKind>()
  const registry = registries.find(({ id }) => id === chosen) ?? registries[0]
  const today = dateOf(new Date().toISOString())
  const adder = (kind: EntryKind) => (may.includes(kind) ? () => setAdding(kind) : undefined)
  const lines = registry && linesOf(registry, today)
  const done = (said: string) => {
    setAdding(undefined)
    onChanged(said)
  }
  return (
    <>
      {registries.length > 1 && (
        <SelectField
          label={words.which}
          options={registries.map(({ id, name }) => ({ value: id, label: name }))}
          value={registry?.id}
          onChange={setChosen}
        />
      )}
      {registries.length === 0 && <Notice kind="info">{words.none}</Notice>}
      {lines &&
        OF_A_REGISTRY.map((kind) => (
          <Lines
            key={kind}
            {...{ kind, lines: lines[kind], onAdd: adder(kind), onDone: onChanged }}
          />
        ))}
      <Lines
        kind="specialDate"
        lines={specialLines(specialDates)}
        onAdd={adder('specialDate')}
        onDone={onChanged}
      />
      {adding && (
        <EntryForm
          {...{ kind: adding, registry, earliest, onDone: done }}
          onClose={() => setAdding(undefined)}
        />
      )}
    </>
  )
}

function RegistryBook() {
  const { answer, problem, again } = useAnswer('marriage', 'office', {})
  const [said, setSaid] = useState<string>()
  const changed = (what: string) => {
    setSaid(what)
    void again()
  }
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && <Book office={answer} onChanged={changed} />}
      <Toast text={said} onGone={() => setSaid(undefined)} />
    </>
  )
}

/** 登记处设置. */
export default function RegistryBookPage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={officeVerbs.office.who}>
      {() => <RegistryBook />}
    </DeskPage>
  )
}
