import type { Result } from '@shared/kernel/result'
import { ok } from '@shared/kernel/result'
import { statementCopy as words } from '../../../copy/sweep'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Button } from '../../../ui/button'
import { useDoing } from '../../../patterns/doing'

type Drawn = { readonly added: number; readonly already: number }

/** Page after page. What a call that failed had done is not lost: the next time finds it there. */
async function drawAll(
  after?: string,
  before: Drawn = { added: 0, already: 0 },
): Promise<Result<Drawn>> {
  const result = await call('sweep', 'drawStatements', after === undefined ? {} : { after })
  if (!result.ok) return result
  const { added, already, next } = result.value
  const sum = { added: before.added + added, already: before.already + already }
  return next === null ? ok(sum) : drawAll(next, sum)
}

/** Puts everybody who is given something onto the list. */
export function DrawList({ onDone }: { readonly onDone: (text: string) => void }) {
  const { busy, problem, run } = useDoing()
  const draw = async () => {
    const drawn = await run(() => drawAll())
    if (drawn) onDone(words.drawn(drawn.added, drawn.already))
  }
  return (
    <>
      <Trouble problem={problem} />
      <Button
        kind="quiet"
        icon="list"
        busy={busy}
        busyText={words.drawing}
        onPress={() => void draw()}
      >
        {words.draw}
      </Button>
    </>
  )
}
