import { useState } from 'react'
import type { DivisionRow } from '@shared/desk/offices/divisions-contract'
import { officesContract } from '@shared/desk/offices/contract'
import { dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { fullDate } from '../../../copy/dates'
import { divisionsCopy as words } from '../../../copy/offices-divisions'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { DataTable, type Column } from '../../../ui/data-table'
import { Section } from '../../../ui/section'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import { BoundarySheet } from './boundary-sheet'
import { Coming } from './coming'

const dayOr = (day: string | null, none: string): string =>
  day === null ? none : fullDate(day as PlainDate)

const standing: readonly Column<DivisionRow>[] = [
  { key: 'name', title: words.name, cell: ({ name }) => name },
  { key: 'code', title: words.code, cell: ({ code }) => code },
  { key: 'since', title: words.since, cell: ({ validFrom }) => dayOr(validFrom, words.always) },
]

const ended: readonly Column<DivisionRow>[] = [
  ...standing.slice(0, 2),
  { key: 'until', title: words.until, cell: ({ validTo }) => dayOr(validTo, words.none) },
  { key: 'other', title: words.other, cell: ({ replacedBy }) => replacedBy?.name ?? words.none },
]

type TableProps = {
  readonly title: string
  readonly rows: readonly DivisionRow[]
  readonly columns: readonly Column<DivisionRow>[]
}

function Divided({ title, rows, columns }: TableProps) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <DataTable label={title} columns={columns} rows={rows} rowKey={({ code }) => code} />
    </Section>
  )
}

/** The townships by what they lie under, those that are gone at the end. */
function Tree({ rows, today }: { readonly rows: readonly DivisionRow[]; readonly today: string }) {
  const townships = rows.filter(({ level }) => level === 'township')
  const isGone = ({ validTo }: DivisionRow) => validTo !== null && validTo < today
  const there = townships.filter((one) => !isGone(one))
  const above = [...new Set(there.map(({ parent }) => parent))]
  const nameOf = (code: string) =>
    rows.find((one) => one.code === code && one.level === 'county')?.name ?? words.county
  return (
    <>
      {above.map((code) => (
        <Divided
          key={code}
          title={nameOf(code)}
          rows={there.filter(({ parent }) => parent === code)}
          columns={standing}
        />
      ))}
      <Divided title={words.gone} rows={townships.filter(isGone)} columns={ended} />
    </>
  )
}

function Divisions() {
  const { answer, problem, again } = useAnswer('offices', 'divisions', {})
  const [entering, setEntering] = useState(false)
  const [done, setDone] = useState<string>()
  const today = dateOf(new Date().toISOString())
  const rows = answer?.divisions ?? []
  const coming = rows.filter(({ validTo }) => validTo !== null && validTo >= today)
  const changed = (said: string) => {
    setEntering(false)
    setDone(said)
    void again()
  }
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && (
        <>
          <Coming rows={coming} onDone={changed} />
          {answer.earliest !== null && (
            <Button icon="plus" kind="quiet" onPress={() => setEntering(true)}>
              {words.enter}
            </Button>
          )}
          <Tree rows={rows} today={today} />
          {entering && answer.earliest !== null && (
            <BoundarySheet
              townships={rows.filter(
                ({ level, validTo }) => level === 'township' && validTo === null,
              )}
              earliest={answer.earliest}
              onClose={() => setEntering(false)}
              onDone={() => changed(words.saved)}
            />
          )}
        </>
      )}
      <Toast text={done} onGone={() => setDone(undefined)} />
    </>
  )
}

/** 区划. */
export default function DivisionsPage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={officesContract.divisions.who}>
      {() => <Divisions />}
    </DeskPage>
  )
}
