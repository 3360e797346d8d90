import { useState } from 'react'
import { View } from '@tarojs/components'
import { deliveryVerbs } from '@shared/meals/delivery-contract'
import type { StaffRole } from '@shared/identity/actor'
import { mealNames } from '../../../copy/choices'
import { missedCopy as words, stateNames, unplacedNames } from '../../../copy/deliveries'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { go } from '../../../platform/navigate'
import { call, type Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { Link } from '../../../ui/link'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { StatusTag } from '../../../ui/status-tag'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import { FormSheet } from '../form-sheet'

type Missed = Answer<'meals', 'missedDeliveries'>
type Row = Missed['rows'][number]

type SheetProps = {
  readonly row: Row
  readonly sites: Missed['sites']
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Which place brings it, this time and from now on. */
function PlaceSheet({ row: { id, version, masked }, sites, onClose, onDone }: SheetProps) {
  const [siteId, setSiteId] = useState<string>()
  const { busy, problem, run, errorAt } = useDoing()
  const place = async () => {
    if (siteId === undefined) return
    if (await run(() => call('meals', 'placeDelivery', { id, version, siteId }))) onDone()
  }
  return (
    <FormSheet
      title={words.placeSpoken(masked)}
      act={words.save}
      blocked={siteId === undefined ? words.chooseFirst : undefined}
      busy={busy}
      problem={problem}
      onAct={() => void place()}
      onClose={onClose}
    >
      {sites.length === 0 && <View>{words.noSites}</View>}
      <SelectField
        label={words.sites}
        options={sites.map((site) => ({ value: site.id, label: site.name }))}
        value={siteId}
        onChange={setSiteId}
        {...errorAt('siteId')}
      />
    </FormSheet>
  )
}

type CardProps = {
  readonly row: Row
  readonly today: string
  readonly mayPlace: boolean
  readonly onPlace: (row: Row) => void
}

function MissedCard({ row, today, mayPlace, onPlace }: CardProps) {
  const { on, meal, masked, state, site, unplaced, failure, caseId } = row
  return (
    <Card title={`${masked}，${words.line(on, today, mealNames[meal])}`}>
      <View className="stack">
        <StatusTag text={stateNames[state]} tone={unplaced ? 'warn' : 'bad'} icon="alert" />
        {unplaced && <View>{unplacedNames[unplaced]}</View>}
        {failure && <View>{words.failure(failure.reason, failure.phoned)}</View>}
        {site !== '' && <View className="small">{words.from(site)}</View>}
        <Link
          label={words.seeCaseSpoken(masked)}
          onPress={() => go('/features/assistance/work/index', { id: caseId })}
        >
          {words.seeCase}
        </Link>
        {unplaced && mayPlace && (
          <Button kind="quiet" label={words.placeSpoken(masked)} onPress={() => onPlace(row)}>
            {words.place}
          </Button>
        )}
      </View>
    </Card>
  )
}

function MissedList({ role }: { readonly role: StaffRole }) {
  const { answer, problem, again } = useAnswer('meals', 'missedDeliveries', {})
  const [placing, setPlacing] = useState<Row>()
  const [done, setDone] = useState(false)
  const mayPlace = deliveryVerbs.placeDelivery.who.some((one) => one === role)
  const finish = () => {
    setPlacing(undefined)
    setDone(true)
    void again()
  }
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer?.rows.length === 0 && <Empty title={words.none} />}
      {answer?.rows.map((row) => (
        <MissedCard key={row.id} {...{ row, today: answer.today, mayPlace }} onPlace={setPlacing} />
      ))}
      {answer && placing && (
        <PlaceSheet
          {...{ row: placing, sites: answer.sites }}
          onClose={() => setPlacing(undefined)}
          onDone={finish}
        />
      )}
      <Toast text={done ? words.placed : undefined} onGone={() => setDone(false)} />
    </>
  )
}

/** What did not get to people, and what nobody brings: the township rings up, looks, finds a place. */
export default function MissedPage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={deliveryVerbs.missedDeliveries.who}>
      {(role) => <MissedList role={role} />}
    </DeskPage>
  )
}
