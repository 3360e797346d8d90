import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ReturnView } from '@shared/assistance/returns/contract'
import { dateOf } from '@shared/kernel/plain-date'
import { clockOf, fullDate } from '../../../copy/dates'
import { quarterWords, returnsCopy } from '../../../copy/returns'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Confirm } from '../../../ui/confirm'
import { Link } from '../../../ui/link'
import { Notice } from '../../../ui/notice'
import { FileMaker } from '../sheets/file-maker'
import { ReasonSheet } from './reason-sheet'
import { useActing, type Acting } from './use-acting'

type Shown = { readonly view: ReturnView }
type Props = Shown & { readonly acting: Acting }

const dayOf = (at: string): string => fullDate(dateOf(at))

/** What stands in the way of signing, as far as it can be seen here. */
function blockedBy({ over, entered, open }: ReturnView): string | undefined {
  if (!over) return returnsCopy.blocked.running
  if (!entered) return returnsCopy.blocked.entered
  return open > 0 ? returnsCopy.blocked.open(open) : undefined
}

function ToSign({ view, acting }: Props) {
  const [asking, setAsking] = useState(false)
  const sign = async () => {
    setAsking(false)
    await acting.act('sign', {})
  }
  return (
    <>
      <Button busy={acting.busy} blocked={blockedBy(view)} onPress={() => setAsking(true)}>
        {returnsCopy.sign}
      </Button>
      <Confirm
        open={asking}
        title={returnsCopy.sign}
        keep={returnsCopy.signKeep}
        act={returnsCopy.signAct}
        onKeep={() => setAsking(false)}
        onAct={() => void sign()}
      >
        {returnsCopy.signText(quarterWords(view.quarter))}
      </Confirm>
    </>
  )
}

function Signed({ view, acting }: Props) {
  const [correcting, setCorrecting] = useState(false)
  const { signed, may } = view
  if (!signed) return null
  return (
    <>
      <Notice kind="ok">{returnsCopy.signedBy(signed.name, dayOf(signed.at))}</Notice>
      <Notice kind={signed.reproduced ? 'info' : 'warn'}>
        {signed.reproduced ? returnsCopy.reproduced : returnsCopy.notReproduced}
      </Notice>
      {may.sign && (
        <View className="return-cell">
          <Link onPress={() => setCorrecting(true)}>{returnsCopy.correct}</Link>
        </View>
      )}
      {correcting && (
        <ReasonSheet
          title={returnsCopy.correct}
          label={returnsCopy.correctWhy}
          hint={returnsCopy.correctHint}
          acting={acting}
          send={(why) => acting.act('correct', { why })}
          onClose={() => setCorrecting(false)}
        />
      )}
    </>
  )
}

/** Signs the return, or says who did. */
export function Signing({ view, again }: Shown & { readonly again: () => Promise<void> }) {
  const acting = useActing(view, again)
  if (!view.signed && !view.may.sign) return null
  return (
    <Card title={returnsCopy.sign}>
      <View className="stack">
        <Trouble problem={acting.problem} />
        {view.signed ? (
          <Signed view={view} acting={acting} />
        ) : (
          <ToSign view={view} acting={acting} />
        )}
      </View>
    </Card>
  )
}

/** The return as a spreadsheet. */
export function Export({ view }: Shown) {
  const { unit, quarter, edition, version } = view
  const which = { unitId: unit.id, quarter, ...(version > 0 && { edition }) }
  return (
    <Card title={returnsCopy.export}>
      <FileMaker
        // What was made of another state of it is not this one's.
        key={`${unit.id} ${quarter} ${version}`}
        name={returnsCopy.file(unit.name, quarter, edition)}
        kind="xlsx"
        text={returnsCopy.exportText}
        make={returnsCopy.make}
        ask={() => call('returns', 'exportFile', which)}
      />
    </Card>
  )
}

/** What was done to the return, the newest first. */
export function Trail({ view }: Shown) {
  if (view.trail.length === 0) return null
  return (
    <Card title={returnsCopy.trail}>
      <View className="stack">
        {view.trail.map(({ at, type, name, unit }, n) => (
          <View key={n} className="small">
            {returnsCopy.line(`${dayOf(at)} ${clockOf(at)}`, unit, name, returnsCopy.acts[type])}
          </View>
        ))}
      </View>
    </Card>
  )
}
