import { useEffect } from 'react'
import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { Notice as InboxNotice } from '@shared/account/contract'
import type { ApplicationSummary } from '@shared/assistance/contract'
import { dateOf } from '@shared/kernel/plain-date'
import { mattersCopy } from '../../copy/account'
import { statusWords } from '../../copy/assistance'
import { momentOf, monthDay } from '../../copy/dates'
import { wordsOf } from '../../copy/programmes/all'
import { lineOf } from '../../copy/timeline'
import { useDrafts, type Draft } from '../../drafts/draft'
import { go } from '../../platform/navigate'
import { Trouble } from '../../patterns/trouble'
import { call } from '../../server/call'
import { refreshMe } from '../../server/me'
import { useNames } from '../../server/names'
import { useAnswer } from '../../server/use-answer'
import { Empty } from '../../ui/empty'
import { List, Row } from '../../ui/list'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { Skeleton } from '../../ui/skeleton'
import { StatusTag, type TagTone } from '../../ui/status-tag'

const toneOf: Readonly<Record<ApplicationSummary['turn'], TagTone>> = {
  resident: 'lamp',
  office: 'brand',
  approver: 'brand',
  nobody: 'plain',
}

const openCase = (caseId: string) => go('/features/assistance/case/index', { case: caseId })

function Drafts({ drafts }: { readonly drafts: readonly Draft[] }) {
  if (drafts.length === 0) return null
  return (
    <Section title={mattersCopy.drafts}>
      <List>
        {drafts.map(({ id, programme, savedAt }) => (
          <Row
            key={id}
            onPress={() => go('/features/assistance/tasks/index', { draft: id })}
            label={`${mattersCopy.goOn}：${wordsOf(programme).name}`}
            end={<StatusTag text={mattersCopy.goOn} tone="hollow" icon="pen" />}
          >
            <View className="strong">{wordsOf(programme).name}</View>
            <View className="small">{mattersCopy.savedAt(momentOf(savedAt))}</View>
          </Row>
        ))}
      </List>
    </Section>
  )
}

const dueWords = ({ dueAt, turn }: ApplicationSummary): string => {
  if (!dueAt || turn === 'nobody') return ''
  const day = monthDay(dateOf(dueAt))
  return turn === 'resident' ? mattersCopy.by(day) : mattersCopy.latest(day)
}

/** One matter as a row: what, where it is, until when. */
function CaseRow({ summary }: { readonly summary: ApplicationSummary }) {
  const { caseId, programme, status, turn, unit } = summary
  const words = statusWords[status]
  return (
    <Row
      lit={turn === 'resident'}
      onPress={() => openCase(caseId)}
      label={`${wordsOf(programme).name}，${words.title}`}
      end={
        <StatusTag
          text={words.tag}
          tone={toneOf[turn]}
          {...(turn === 'resident' && { icon: 'lamp' })}
        />
      }
    >
      <View className="strong">{wordsOf(programme).name}</View>
      <View className="small">{[unit.name, dueWords(summary)].filter(Boolean).join('·')}</View>
    </Row>
  )
}

function NoticeRow({ notice }: { readonly notice: InboxNotice }) {
  const { officeOf } = useNames()
  const { title, detail } = lineOf(notice, officeOf)
  return (
    <Row
      onPress={() => openCase(notice.caseId)}
      label={`${notice.read ? '' : mattersCopy.unread}${title}`}
      end={notice.read ? undefined : <StatusTag text={mattersCopy.unread} tone="lamp" />}
    >
      <View className="strong">{`${wordsOf(notice.programme).name}：${title}`}</View>
      {detail && <View className="small">{detail}</View>}
      <Text className="cap">{momentOf(notice.at)}</Text>
    </Row>
  )
}

/** What was said to the person; reading the page is reading the notices. */
function Inbox() {
  const { answer, problem } = useAnswer('account', 'inbox', {})
  useEffect(() => {
    const noticeIds = (answer?.notices ?? [])
      .filter(({ read }) => !read)
      .map(({ noticeId }) => noticeId)
    if (noticeIds.length > 0) void call('account', 'markRead', { noticeIds }).then(refreshMe)
  }, [answer])
  return (
    <Section title={mattersCopy.inbox}>
      <Trouble problem={problem} />
      {answer?.notices.length === 0 && (
        <Empty title={mattersCopy.noNotices} text={mattersCopy.noNoticesText} />
      )}
      {answer && answer.notices.length > 0 && (
        <List>
          {answer.notices.map((notice) => (
            <NoticeRow key={notice.noticeId} notice={notice} />
          ))}
        </List>
      )}
    </Section>
  )
}

/** Everything that is the person's own: cases, what is half filled in, what was said. */
export default function MattersPage() {
  const { answer, problem } = useAnswer('assistance', 'mine', {})
  const drafts = useDrafts((state) => state.drafts)
  useDidShow(() => void refreshMe())
  const waiting = (answer?.cases ?? []).filter(({ turn }) => turn === 'resident').length
  return (
    <Page title={mattersCopy.title} tab="matters" waiting={waiting}>
      <Section title={mattersCopy.cases}>
        <Trouble problem={problem} />
        {!answer && !problem && <Skeleton />}
        {answer?.cases.length === 0 && (
          <Empty title={mattersCopy.noCases} text={mattersCopy.noCasesText} />
        )}
        {answer && answer.cases.length > 0 && (
          <List>
            {answer.cases.map((summary) => (
              <CaseRow key={summary.caseId} summary={summary} />
            ))}
          </List>
        )}
      </Section>
      <Drafts drafts={[...drafts.values()].filter(({ supplement }) => !supplement)} />
      <Inbox />
    </Page>
  )
}
