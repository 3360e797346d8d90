import { View } from '@tarojs/components'
import { feedsCopy } from '../../../copy/desk-feeds'
import { Trouble } from '../../../patterns/trouble'
import { useMe } from '../../../server/me'
import { useAnswer } from '../../../server/use-answer'
import { Doorplate } from '../../../ui/doorplate'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { FeedCard } from './feed-card'

/** What other systems take every night, and what its fields say. */
export default function FeedsPage() {
  const staff = useMe((state) => state.me?.staff)
  const { answer, problem } = useAnswer('feeds', 'feeds', {})
  return (
    <Page
      title={feedsCopy.title}
      wide
      bar={staff ? <Doorplate office={staff.unit} small /> : undefined}
    >
      <Heading level={1}>{feedsCopy.title}</Heading>
      <View className="stack below">
        <View>{feedsCopy.lead}</View>
        <Notice kind="info">{feedsCopy.private}</Notice>
        <Trouble problem={problem} />
        {!answer && !problem && <Skeleton />}
        {answer?.feeds.map((feed) => (
          <FeedCard key={feed.id} feed={feed} />
        ))}
      </View>
    </Page>
  )
}
