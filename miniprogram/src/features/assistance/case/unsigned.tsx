import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import { casePartsCopy } from '../../../copy/case'
import { nameOf } from '../../../copy/programmes/all'
import { Card } from '../../../ui/card'
import { ShareButton } from '../../../ui/share-button'

const words = casePartsCopy.unsigned

/** Who of the household still has to sign. Whoever sent the form passes each of them their own link on. */
export function Unsigned({ view }: { readonly view: ApplicationView }) {
  const { caseId, programme, turn, unsigned } = view
  if (unsigned.length === 0 || turn === 'nobody') return null
  const title = words.shareTitle(nameOf(programme))
  return (
    <Card title={words.title}>
      <View className="stack">
        <View className="small">{words.text}</View>
        {unsigned.map(({ masked, token }) =>
          token === undefined ? (
            <View key={masked}>{words.others(masked)}</View>
          ) : (
            <ShareButton
              key={token}
              copied={words.copied}
              shared={{
                title,
                path: '/features/assistance/co-sign/index',
                query: { case: caseId, token },
              }}
            >
              {words.send(masked)}
            </ShareButton>
          ),
        )}
      </View>
    </Card>
  )
}
