import { useState } from 'react'
import { View } from '@tarojs/components'
import {
  returnsContract,
  type ReturnCell,
  type ReturnRow,
  type ReturnView,
} from '@shared/assistance/returns/contract'
import { firstDay, quartersBack, type Quarter } from '@shared/assistance/returns/quarter'
import type { StaffRole } from '@shared/identity/actor'
import { dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { fullDate } from '../../../copy/dates'
import { quarterName, returnsCopy } from '../../../copy/returns'
import { Trouble } from '../../../patterns/trouble'
import { scrollToTop } from '../../../platform/scroll'
import { useAnswer } from '../../../server/use-answer'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { DeskPage } from '../desk-page'
import { CasesSheet } from './cases-sheet'
import { Export, Signing, Trail } from './closing'
import { Differences } from './differences'
import { PaperSheet } from './paper-sheet'
import { ReturnTable } from './return-table'
import { Scores } from './scores'

const OVERSEERS: readonly StaffRole[] = returnsContract.scores.who
const QUARTERS = 8

type Show = keyof typeof returnsCopy.shows

const shown: Readonly<Record<Show, (row: ReturnRow) => boolean>> = {
  some: ({ kind, cells }) =>
    kind === 'total' || cells.some(({ figure, paper }) => figure !== 0 || paper !== null),
  asked: ({ cells }) => cells.some(({ open, reason }) => open || reason !== null),
  all: () => true,
}

const showOptions = (['some', 'asked', 'all'] as const).map((value) => ({
  value,
  label: returnsCopy.shows[value],
}))

function Standing({ view }: { readonly view: ReturnView }) {
  const { until, quarter, over, edition, why } = view
  const nothing = until < firstDay(quarter as Quarter)
  return (
    <View className="small">
      <View>{nothing ? returnsCopy.notYet : returnsCopy.until(fullDate(until as PlainDate))}</View>
      {!over && <View>{returnsCopy.running}</View>}
      {why !== null && <View>{returnsCopy.edition(edition, why)}</View>}
    </View>
  )
}

type ReturnProps = { readonly view: ReturnView; readonly again: () => Promise<void> }

/** One return: the table, what differs, and its end. */
function Return({ view, again }: ReturnProps) {
  const [show, setShow] = useState<Show>('some')
  const [opened, setOpened] = useState<{ row: ReturnRow; cell: ReturnCell }>()
  const [entering, setEntering] = useState<ReturnRow>()
  const rows = view.rows.filter(shown[show])
  const which = {
    ...{ unitId: view.unit.id, quarter: view.quarter },
    ...(view.version > 0 && { edition: view.edition }),
  }
  return (
    <>
      <Standing view={view} />
      <Choice label={returnsCopy.show} options={showOptions} value={show} onChange={setShow} />
      {rows.length === 0 && <Empty title={returnsCopy.none} text={returnsCopy.noneText} />}
      {rows.length > 0 && (
        <ReturnTable
          rows={rows}
          onCell={(row, cell) => setOpened({ row, cell })}
          onEnter={view.may.enter ? setEntering : undefined}
        />
      )}
      <Differences view={view} again={again} />
      <Signing view={view} again={again} />
      <Export view={view} />
      <Trail view={view} />
      {opened && <CasesSheet which={which} {...opened} onClose={() => setOpened(undefined)} />}
      {entering && (
        <PaperSheet
          view={view}
          row={entering}
          again={again}
          onClose={() => setEntering(undefined)}
        />
      )}
    </>
  )
}

/** The quarters to choose from; the last that is over is what one comes for. */
function Chosen({ role }: { readonly role: StaffRole }) {
  const quarters = quartersBack(dateOf(new Date().toISOString()), QUARTERS)
  const [quarter, setQuarter] = useState<string | undefined>(quarters[1])
  const [unitId, setUnitId] = useState<string>()
  const asked = { quarter: quarter ?? '', ...(unitId !== undefined && { unitId }) }
  const { answer, problem, again } = useAnswer('returns', 'draft', asked)
  const isAsked = answer?.quarter === quarter && (unitId ?? answer?.unit.id) === answer?.unit.id
  return (
    <>
      <SelectField
        label={returnsCopy.quarter}
        options={quarters.map((value) => ({ value, label: quarterName(value) }))}
        value={quarter}
        onChange={setQuarter}
      />
      {unitId !== undefined && answer && (
        <Notice kind="info">
          {returnsCopy.whose(answer.unit.name)}
          <Link onPress={() => setUnitId(undefined)}>{returnsCopy.backToOwn}</Link>
        </Notice>
      )}
      <Trouble problem={problem} />
      {!problem && !isAsked && <Skeleton />}
      {answer && isAsked && (
        <Return key={`${answer.unit.id} ${answer.quarter}`} view={answer} again={again} />
      )}
      {OVERSEERS.includes(role) && quarter !== undefined && (
        <Scores
          quarter={quarter}
          onOpen={(opened) => {
            setUnitId(opened)
            scrollToTop()
          }}
        />
      )}
    </>
  )
}

/** 季报会审: the quarterly return, worked out and on paper. */
export default function ReturnsPage() {
  return (
    <DeskPage title={returnsCopy.title} lead={returnsCopy.lead} who={returnsContract.draft.who}>
      {(role) => <Chosen role={role} />}
    </DeskPage>
  )
}
