import { View } from '@tarojs/components'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import type { ApplicationView } from '@shared/assistance/views'
import { linkedCopy } from '../../../copy/linked'
import { linkedBegun } from '../../../drafts/begun'
import { startLinked, useDrafts } from '../../../drafts/draft'
import { go } from '../../../platform/navigate'
import { useMe } from '../../../server/me'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'

const programme = temporaryRelief.id

/** Begins the 临时救助 for this case, or goes on with it; the consent comes first, where there is none any more. */
function begin(caseId: string): void {
  const begun = linkedBegun(useDrafts.getState().drafts.values(), caseId)
  const { id: draft } = begun ?? startLinked(programme, caseId)
  const consents = useMe.getState().me?.consents ?? []
  if (consents.length === 0) go('/features/assistance/consent/index', { programme, draft })
  else go('/features/assistance/tasks/index', { draft })
}

/**
 * Offers 临时救助, once, to somebody who waits for 低保 or 特困 and needs money now; nothing on any other case. Its form begins empty:
 * what the cloud knows of the person it gives out masked.
 */
export function LinkedRelief({ view }: { readonly view: ApplicationView }) {
  const { caseId, helpOffered } = view
  const begun = useDrafts(({ drafts }) => linkedBegun(drafts.values(), caseId))
  if (!helpOffered) return null
  return (
    <Card title={linkedCopy.title}>
      <View className="stack">
        <View className="small">{linkedCopy.text}</View>
        <Button kind="quiet" onPress={() => begin(caseId)}>
          {begun ? linkedCopy.goOn : linkedCopy.begin}
        </Button>
      </View>
    </Card>
  )
}
