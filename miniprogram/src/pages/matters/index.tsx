import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { ApplicationSummary } from '@shared/assistance/views'
import { dateOf } from '@shared/kernel/plain-date'
import { mattersCopy } from '../../copy/account'
import { statusWords } from '../../copy/assistance'
import { momentOf, monthDay } from '../../copy/dates'
import { nameOf } from '../../copy/programmes/all'
import { isOwnForm } from '../../drafts/begun'
import { useDrafts, type Draft } from '../../drafts/draft'
import { go } from '../../platform/navigate'
import { openCase } from '../../patterns/open-case'
import { Trouble } from '../../patterns/trouble'
import { refreshMe } from '../../server/me'
import { useAnswer } from '../../server/use-answer'
import { Empty } from '../../ui/empty'
import { List, Row } from '../../ui/list'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { Skeleton } from '../../ui/skeleton'
import { StatusTag, type TagTone } from '../../ui/status-tag'
import { Inbox } from './inbox'

const toneOf: Readonly<Record<ApplicationSummary['turn'], TagTone>> = {
  resident: 'lamp',
  office: 'brand',
  approver: 'brand',
  federation: 'brand',
  elsewhere: 'brand',
  public: 'info',
  inForce: 'ok',
  nobody: 'plain',
}

function Drafts({ drafts }: { readonly drafts: readonly Draft[] }) {
  if (drafts.length === 0) return null
  return (
    <Section title={mattersCopy.drafts}>
      <List>
        {drafts.map(({ id, programme, savedAt }) => (
          <Row
            key={id}
            onPress={() => go('/features/assistance/tasks/index', { draft: id })}
            label={`${mattersCopy.goOn}：${nameOf(programme)}`}
            end={<StatusTag text={mattersCopy.goOn} tone="hollow" icon="pen" />}
          >
            <View className="strong">{nameOf(programme)}</View>
            <View className="small">{mattersCopy.savedAt(momentOf(savedAt))}</View>
          </Row>
        ))}
      </List>
    </Section>
  )
}

/** Until when whoever's turn it is, in words; nothing where nobody's is. */
const dueWords: Readonly<Record<ApplicationSummary['turn'], (day: string) => string>> = {
  resident: mattersCopy.by,
  office: mattersCopy.latest,
  approver: mattersCopy.latest,
  federation: mattersCopy.latest,
  elsewhere: () => '',
  public: mattersCopy.posted,
  inForce: mattersCopy.review,
  nobody: () => '',
}

function dueOf({ dueAt, turn, clock }: ApplicationSummary): string {
  if (!dueAt) return ''
  const day = monthDay(dateOf(dueAt))
  return clock?.name === 'verification' ? mattersCopy.verified(day) : dueWords[turn](day)
}

/** One matter as a row: what, where it is, until when. */
function CaseRow({ summary }: { readonly summary: ApplicationSummary }) {
  const { caseId, programme, status, turn, unit } = summary
  const words = statusWords[status]
  return (
    <Row
      lit={turn === 'resident'}
      onPress={() => openCase(caseId)}
      label={`${nameOf(programme)}，${words.title}`}
      end={
        <StatusTag
          text={words.tag}
          tone={toneOf[turn]}
          {...(turn === 'resident' && { icon: 'lamp' })}
        />
      }
    >
      <View className="strong">{nameOf(programme)}</View>
      <View className="small">{[unit.name, dueOf(summary)].filter(Boolean).join('·')}</View>
    </Row>
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
      <Drafts drafts={[...drafts.values()].filter(isOwnForm)} />
      <Inbox cases={answer?.cases ?? []} />
    </Page>
  )
}
