import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import { casePartsCopy } from '../../../copy/case'
import { Trouble } from '../../../patterns/trouble'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import type { Acting } from './acting'

const words = casePartsCopy.certify

type Props = { readonly view: ApplicationView; readonly acting: Acting }

/** The person shows that they are there, with one tap; nothing where that is not asked of them. */
export function Certify({ view, acting }: Props) {
  if (!view.offers.some(({ verb }) => verb === 'certify')) return null
  return (
    <Card title={words.title}>
      <View className="stack">
        <View className="small">{words.text}</View>
        <Trouble problem={acting.problem} />
        <Button
          kind={view.status === 'suspended' ? 'primary' : 'quiet'}
          busy={acting.busy}
          onPress={() => void acting.act('certify', {})}
        >
          {words.act}
        </Button>
      </View>
    </Card>
  )
}
