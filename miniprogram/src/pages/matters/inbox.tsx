import { useEffect } from 'react'
import { Text, View } from '@tarojs/components'
import type { Notice as InboxNotice } from '@shared/account/contract'
import type { ApplicationSummary } from '@shared/assistance/views'
import { mattersCopy } from '../../copy/account'
import { momentOf } from '../../copy/dates'
import { bookingNews, divorceNews } from '../../copy/marriage-news'
import { nameOf } from '../../copy/programmes/all'
import { correctionsCopy } from '../../copy/site-corrections'
import { lineOf } from '../../copy/timeline'
import { AgeReminder } from '../../patterns/age-reminder'
import { openCase } from '../../patterns/open-case'
import { Trouble } from '../../patterns/trouble'
import { go } from '../../platform/navigate'
import { call } from '../../server/call'
import { refreshMe } from '../../server/me'
import { useNames } from '../../server/names'
import { useAnswer } from '../../server/use-answer'
import { Empty } from '../../ui/empty'
import { List, Row } from '../../ui/list'
import { Section } from '../../ui/section'
import { StatusTag } from '../../ui/status-tag'

/** Of what it is news, and the page of that. */
function newsOf({ type, data }: InboxNotice) {
  if (data['divorce'] === true) return { ...divorceNews(type, data), page: 'divorce' } as const
  return { ...bookingNews(type, data), page: data['waits'] === true ? 'wait' : 'ticket' } as const
}

/** News of a booking, of a line one stands in, or of a divorce. */
function BookingRow({ notice }: { readonly notice: InboxNotice }) {
  const { caseId: id, at, read } = notice
  const { title, detail, page } = newsOf(notice)
  return (
    <Row
      onPress={() => go(`/features/marriage/${page}/index`, { id })}
      label={`${read ? '' : mattersCopy.unread}${title}`}
      end={read ? undefined : <StatusTag text={mattersCopy.unread} tone="lamp" />}
    >
      <View className="strong">{title}</View>
      <View className="small">{detail}</View>
      <Text className="cap">{momentOf(at)}</Text>
    </Row>
  )
}

/** What came of a correction to a place. */
function SiteRow({ notice }: { readonly notice: InboxNotice }) {
  const { type, data, at, read } = notice
  const { title, detail } = correctionsCopy.news(type, data)
  return (
    <Row
      label={`${read ? '' : mattersCopy.unread}${title}`}
      end={read ? undefined : <StatusTag text={mattersCopy.unread} tone="lamp" />}
    >
      <View className="strong">{title}</View>
      {detail !== '' && <View className="small">{detail}</View>}
      <Text className="cap">{momentOf(at)}</Text>
    </Row>
  )
}

/** The row of a notice, by what it is about; a case where nothing else is named. */
const rows: Readonly<Record<string, typeof BookingRow>> = {
  marriage: BookingRow,
  meals: SiteRow,
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
      <View className="strong">{`${nameOf(notice.programme)}：${title}`}</View>
      {detail && <View className="small">{detail}</View>}
      <Text className="cap">{momentOf(notice.at)}</Text>
    </Row>
  )
}

/** Whether an allowance can be applied for that has not been since. */
const isOpenReminder = (
  { type, programme, at }: InboxNotice,
  cases: readonly ApplicationSummary[],
): boolean =>
  type === 'age_reminder' &&
  !cases.some((one) => one.programme === programme && one.submittedAt > at)

/** What was said to the person; reading the page is reading the notices. */
export function Inbox({ cases }: { readonly cases: readonly ApplicationSummary[] }) {
  const { answer, problem } = useAnswer('account', 'inbox', {})
  useEffect(() => {
    const noticeIds = (answer?.notices ?? [])
      .filter(({ read }) => !read)
      .map(({ noticeId }) => noticeId)
    if (noticeIds.length > 0) void call('account', 'markRead', { noticeIds }).then(refreshMe)
  }, [answer])
  const notices = answer?.notices ?? []
  const reminders = notices.filter((notice) => isOpenReminder(notice, cases))
  const ofCases = notices.filter(({ caseId }) => caseId !== '')
  return (
    <Section title={mattersCopy.inbox}>
      <Trouble problem={problem} />
      {answer?.notices.length === 0 && (
        <Empty title={mattersCopy.noNotices} text={mattersCopy.noNoticesText} />
      )}
      <View className="stack">
        {reminders.map((notice) => (
          <AgeReminder key={notice.noticeId} notice={notice} />
        ))}
        {ofCases.length > 0 && (
          <List>
            {ofCases.map((notice) => {
              const NoticeOf = rows[notice.programme] ?? NoticeRow
              return <NoticeOf key={notice.noticeId} notice={notice} />
            })}
          </List>
        )}
      </View>
    </Section>
  )
}
