import { feedsContract } from '@shared/assistance/feeds/contract'
import { feedsCopy } from '../../../copy/desk-feeds'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { DeskPage } from '../desk-page'
import { FeedCard } from './feed-card'

/** Every feed, with what there is of it. */
function Feeds() {
  const { answer, problem } = useAnswer('feeds', 'feeds', {})
  return (
    <>
      <Notice kind="info">{feedsCopy.private}</Notice>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer?.feeds.map((feed) => (
        <FeedCard key={feed.id} feed={feed} />
      ))}
    </>
  )
}

/** What other systems take every night, and what its fields say. */
export default function FeedsPage() {
  return (
    <DeskPage title={feedsCopy.title} lead={feedsCopy.lead} who={feedsContract.feeds.who}>
      {() => <Feeds />}
    </DeskPage>
  )
}
