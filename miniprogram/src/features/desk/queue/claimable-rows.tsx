import { useState } from 'react'
import { View } from '@tarojs/components'
import { deskCopy } from '../../../copy/desk'
import { sentenceFor } from '../../../copy/problems'
import { nameOf } from '../../../copy/programmes/all'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { claimAll, type Claimed } from './claim-all'
import { CaseRows, type CaseRowsProps } from './rows'

/** How many are claimed with one press. */
const MOST = 20

/** How many were claimed, and of each that was not, why. */
function Outcome({ claimed, lost, stopped }: Claimed) {
  return (
    <>
      <Notice kind={claimed.length > 0 ? 'ok' : 'info'}>
        <View>{deskCopy.claimedSome(claimed.length)}</View>
        {lost.map(({ row: { caseId, programme, applicant }, problem }) => (
          <View key={caseId}>
            {deskCopy.notClaimed(nameOf(programme), applicant, sentenceFor(problem))}
          </View>
        ))}
      </Notice>
      <Trouble problem={stopped} />
    </>
  )
}

type Props = Omit<CaseRowsProps, 'picking'> & { readonly onClaimed: () => Promise<void> }

/** Cases nobody has claimed: several are ticked and claimed together. */
export function ClaimableRows({ onClaimed, ...shown }: Props) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Claimed>()
  // A tick on a case that is not in the list any more counts for nothing.
  const picked = shown.rows.filter(({ caseId }) => ticked.includes(caseId))
  const tooMany = picked.length > MOST
  const toggle = (caseId: string) =>
    setTicked(
      ticked.includes(caseId) ? ticked.filter((one) => one !== caseId) : [...ticked, caseId],
    )
  const claim = async () => {
    setBusy(true)
    const done = await claimAll(picked, ({ caseId, version }) =>
      call('assistance', 'claim', { caseId, version }),
    )
    setOutcome(done)
    // What was not tried stays ticked.
    const tried = [...done.claimed, ...done.lost.map(({ row }) => row)]
    setTicked(ticked.filter((one) => !tried.some(({ caseId }) => caseId === one)))
    await onClaimed()
    setBusy(false)
  }
  return (
    <View className="stack">
      {outcome && <Outcome {...outcome} />}
      {picked.length > 0 && (
        <Button
          busy={busy}
          blocked={tooMany ? deskCopy.pickedMost(MOST) : undefined}
          onPress={() => void claim()}
        >
          {deskCopy.claimPicked(picked.length)}
        </Button>
      )}
      <CaseRows {...shown} picking={{ picked: ticked, toggle }} />
    </View>
  )
}
