import { View } from '@tarojs/components'
import { leadsCopy } from '../../../copy/leads'
import { scrollToTop } from '../../../platform/scroll'
import { Button } from '../../../ui/button'

/** Where a page of a list ended. */
export type Place = { readonly at: string; readonly id: string }

type Props = {
  readonly after: Place | undefined
  readonly next: Place | null
  readonly onTurn: (after: Place | undefined) => void
}

/** On to what stands behind, and back to the front. Nothing where all is on one page. */
export function Turning({ after, next, onTurn }: Props) {
  const turn = (to: Place | undefined) => {
    onTurn(to)
    scrollToTop()
  }
  if (!after && !next) return null
  return (
    <View className="stack">
      {next && (
        <Button kind="quiet" onPress={() => turn(next)}>
          {leadsCopy.next}
        </Button>
      )}
      {after && (
        <Button kind="text" onPress={() => turn(undefined)}>
          {leadsCopy.first}
        </Button>
      )}
    </View>
  )
}
