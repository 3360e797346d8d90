import { comingCopy, homeCopy } from '../../copy/account'
import { kitCopy } from '../../copy/kit'
import type { Door } from '../../copy/services'
import { dial } from '../../platform/phone'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'

type Props = {
  readonly door: Door | undefined
  readonly hotline: string
  readonly onClose: () => void
}

/** What to do meanwhile, where a door is not open yet. */
export function Coming({ door, hotline, onClose }: Props) {
  if (!door) return null
  const { title, text } = comingCopy[door]
  const actions = (
    <>
      <Button kind="quiet" onPress={onClose}>
        {kitCopy.close}
      </Button>
      <Button icon="phone" onPress={() => dial(hotline)}>
        {homeCopy.call(hotline)}
      </Button>
    </>
  )
  return (
    <Sheet open title={title} onClose={onClose} actions={actions}>
      {text(hotline)}
    </Sheet>
  )
}
