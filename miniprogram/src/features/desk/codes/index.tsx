import { useState } from 'react'
import { View } from '@tarojs/components'
import { codesContract, type CodeRow } from '@shared/assistance/codes/contract'
import { ALL } from '@shared/assistance/codes/place-code'
import type { StaffRole } from '@shared/identity/actor'
import { codesCopy as words } from '../../../copy/codes'
import { programmeWords } from '../../../copy/programmes/all'
import { Trouble } from '../../../patterns/trouble'
import { scrollToTop } from '../../../platform/scroll'
import { call } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { DataTable, type Column } from '../../../ui/data-table'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { DeskPage } from '../desk-page'
import { useDoing } from '../../../patterns/doing'
import { opensName } from './opens-name'
import { Poster } from './poster'
import './index.css'

const options = [
  { value: ALL, label: words.all },
  ...[...programmeWords].map(([value, { name }]) => ({ value, label: name })),
]

type MakeProps = {
  readonly role: StaffRole
  readonly onMade: (row: CodeRow) => void
}

/** Where and what for; the same asked twice is the same code. */
function MakeCode({ role, onMade }: MakeProps) {
  const [programme, setProgramme] = useState<string>(ALL)
  const [village, setVillage] = useState('')
  const { busy, problem, run, errorAt } = useDoing()
  const make = async () => {
    const row = await run(() => call('codes', 'make', { programme, village }))
    if (row) onMade(row)
  }
  return (
    <Card title={words.make}>
      <View className="stack">
        <Trouble problem={problem} />
        <SelectField
          label={words.programme}
          options={options}
          value={programme}
          onChange={setProgramme}
        />
        {role === 'village_worker' ? (
          <View>{words.ownVillage}</View>
        ) : (
          <Field
            label={words.village}
            hint={words.villageHint}
            maxLength={20}
            value={village}
            onChange={setVillage}
            {...errorAt('village')}
          />
        )}
        <Button icon="plus" busy={busy} onPress={() => void make()}>
          {words.act}
        </Button>
      </View>
    </Card>
  )
}

const whereOf = ({ village }: CodeRow): string => village ?? words.counter

const columns: readonly Column<CodeRow>[] = [
  { key: 'place', title: words.place, share: 1.4, cell: whereOf },
  { key: 'opens', title: words.opens, share: 1.6, cell: opensName },
  { key: 'scans', title: words.scans, end: true, cell: ({ scans }) => scans },
  { key: 'sent', title: words.sent, end: true, cell: ({ sent }) => sent },
]

function Codes({ role }: { readonly role: StaffRole }) {
  const { answer, problem, again } = useAnswer('codes', 'list', {})
  const [shown, setShown] = useState<CodeRow>()
  const show = (row: CodeRow) => {
    setShown(row)
    scrollToTop()
  }
  const codes = answer?.codes ?? []
  return (
    <>
      {shown && <Poster key={shown.code} row={shown} />}
      <MakeCode
        role={role}
        onMade={(row) => {
          show(row)
          void again()
        }}
      />
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && (
        <Card title={words.made}>
          {codes.length === 0 && <View>{words.none}</View>}
          {codes.length > 0 && (
            <DataTable
              label={words.made}
              columns={columns}
              rows={codes}
              rowKey={({ code }) => code}
              onOpen={show}
              rowLabel={(row) => words.open(whereOf(row), opensName(row))}
            />
          )}
          {answer.more && <Notice kind="info">{words.more}</Notice>}
        </Card>
      )}
    </>
  )
}

/** 码上办: the codes of an office, made, counted and printed. */
export default function CodesPage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={codesContract.make.who}>
      {(role) => <Codes role={role} />}
    </DeskPage>
  )
}
