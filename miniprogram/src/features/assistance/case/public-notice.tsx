import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import type { PlainDate } from '@shared/kernel/plain-date'
import { casePartsCopy } from '../../../copy/case'
import { fullDate } from '../../../copy/dates'
import { go } from '../../../platform/navigate'
import { Card } from '../../../ui/card'
import { Link } from '../../../ui/link'

const words = casePartsCopy.publicNotice

/** Where the opinion is up and until when, and what stands there; or that somebody has objected. */
export function PublicNotice({ view }: { readonly view: ApplicationView }) {
  const { publicNotice, status, unit } = view
  if (publicNotice?.state === 'objected' && status === 'accepted')
    return <Card title={words.title}>{words.objected}</Card>
  if (publicNotice?.state !== 'up') return null
  const { place, until } = publicNotice
  const see = () =>
    go('/features/assistance/notices/index', { township: unit.id.replace(/^township:/, '') })
  return (
    <Card title={words.title}>
      <View>{words.up(place, fullDate(until as PlainDate))}</View>
      <View className="small near">{words.shows}</View>
      <View className="near">
        <Link onPress={see}>{words.see}</Link>
      </View>
    </Card>
  )
}
