import { useState } from 'react'
import { View } from '@tarojs/components'
import { divorceVerbs } from '@shared/marriage/divorce-contract'
import { paperKinds, type PaperKind } from '@shared/marriage/party'
import { counterDivorceCopy as words } from '../../../copy/desk-counter'
import { paperWords } from '../../../copy/marriage'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { call, type Answer } from '../../../server/call'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { Confirm } from '../../../ui/confirm'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { DeskPage } from '../desk-page'

type Found = Answer<'marriage', 'findDivorce'>

/** Its days, or why they are not known. */
function Dates({ receivedOn, coolingUntil, issueFrom, issueUntil, waitsFor }: Found) {
  return (
    <View>
      <View>{words.received(receivedOn)}</View>
      {coolingUntil !== null && <View>{words.cooling(coolingUntil)}</View>}
      {issueFrom !== null && issueUntil !== null && (
        <View>{words.issue(issueFrom, issueUntil)}</View>
      )}
      {waitsFor !== null && <View>{words.unknown(waitsFor)}</View>}
    </View>
  )
}

type ActsProps = { readonly divorce: Found; readonly onDone: (said: string) => void }

/** What can be done for who has come: one of them to take it back, both for the certificate. */
function Acts({ divorce: { id, mayWithdraw, mayIssue }, onDone }: ActsProps) {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [asking, setAsking] = useState(false)
  const { busy, problem, run } = useDoing()
  const numbers = [first, second].map((one) => one.trim()).filter((one) => one !== '')
  const act = async (verb: 'withdrawAtCounter' | 'issueAtCounter', said: string) => {
    setAsking(false)
    if (await run(() => call('marriage', verb, { id, numbers }))) onDone(said)
  }
  if (!mayWithdraw && !mayIssue) return <Notice kind="info">{words.over}</Notice>
  return (
    <>
      <View className="small">{words.hint}</View>
      <Field label={words.first} maxLength={30} value={first} onChange={setFirst} />
      <Field label={words.second} maxLength={30} value={second} onChange={setSecond} />
      <Trouble problem={problem} />
      <ButtonRow>
        {mayIssue && (
          <Button busy={busy} onPress={() => void act('issueAtCounter', words.issued)}>
            {words.issueNow}
          </Button>
        )}
        {mayWithdraw && (
          <Button kind="quiet" busy={busy} onPress={() => setAsking(true)}>
            {words.withdraw}
          </Button>
        )}
      </ButtonRow>
      <Confirm
        open={asking}
        title={words.sure}
        keep={words.leave}
        act={words.withdraw}
        onKeep={() => setAsking(false)}
        onAct={() => void act('withdrawAtCounter', words.withdrawn)}
      >
        {words.sureText}
      </Confirm>
    </>
  )
}

function Find() {
  const [paper, setPaper] = useState<PaperKind>('residentId')
  const [number, setNumber] = useState('')
  const [found, setFound] = useState<Found>()
  const [said, setSaid] = useState<string>()
  const { busy, problem, run, errorAt } = useDoing()
  const find = async () => {
    setSaid(undefined)
    setFound(await run(() => call('marriage', 'findDivorce', { paper, number })))
  }
  const done = (what: string) => {
    setFound(undefined)
    setNumber('')
    setSaid(what)
  }
  return (
    <>
      {said !== undefined && <Notice kind="ok">{said}</Notice>}
      <SelectField
        label={words.paper}
        options={paperKinds.map((value) => ({ value, label: paperWords[value] }))}
        value={paper}
        onChange={(value) => setPaper(paperKinds.find((one) => one === value) ?? 'residentId')}
      />
      <Field
        label={words.number}
        maxLength={30}
        value={number}
        onChange={setNumber}
        onConfirm={() => void find()}
        {...errorAt('number')}
      />
      <Trouble problem={problem} />
      <Button busy={busy} onPress={() => void find()}>
        {words.find}
      </Button>
      {found && (
        <Card title={words.of(found.people)}>
          <View className="stack">
            <Dates {...found} />
            <Acts divorce={found} onDone={done} />
          </View>
        </Card>
      )}
    </>
  )
}

/** 离婚登记办理: for who comes to the counter without a booking. */
export default function DivorcesPage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={divorceVerbs.findDivorce.who}>
      {() => <Find />}
    </DeskPage>
  )
}
