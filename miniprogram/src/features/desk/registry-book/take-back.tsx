import { useState } from 'react'
import { registryBookCopy as words } from '../../../copy/registry-book'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Confirm } from '../../../ui/confirm'
import { Link } from '../../../ui/link'

type Props = {
  readonly id: string
  /** What it is, in a few words. */
  readonly what: string
  readonly onDone: (said: string) => void
}

/** Takes something entered back, asked twice. */
export function TakeBack({ id, what, onDone }: Props) {
  const [asking, setAsking] = useState(false)
  const { problem, run } = useDoing()
  const takeBack = async () => {
    const done = await run(() => call('marriage', 'takeBack', { id }))
    setAsking(false)
    if (done) onDone(words.takenBack)
  }
  return (
    <>
      <Trouble problem={problem} />
      <Link label={words.takeBackOf(what)} onPress={() => setAsking(true)}>
        {words.takeBack}
      </Link>
      <Confirm
        open={asking}
        title={words.takeBackOf(what)}
        keep={words.keep}
        act={words.takeBack}
        onKeep={() => setAsking(false)}
        onAct={() => void takeBack()}
      >
        {words.takeBackText}
      </Confirm>
    </>
  )
}
