import { useEffect, useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { SectionId } from '@shared/assistance/sections'
import { progressWords, sectionGroups, sectionHints, sectionNames } from '../../../copy/assistance'
import { momentOf } from '../../../copy/dates'
import { placeName } from '../../../copy/codes'
import { tasksCopy } from '../../../copy/form'
import { back, go, useQuery } from '../../../platform/navigate'
import { Button } from '../../../ui/button'
import { Confirm } from '../../../ui/confirm'
import { Heading } from '../../../ui/heading'
import { Icon } from '../../../ui/icon'
import { Link } from '../../../ui/link'
import { List } from '../../../ui/list'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { SegmentBar } from '../../../ui/segment-bar'
import type { StatusTagProps } from '../../../ui/status-tag'
import { TaskRow } from '../../../ui/task-row'
import { discardDraft, useDraft, type Draft } from '../../../drafts/draft'
import { AtCounter } from '../at-counter'
import { countForm } from '../count-form'
import { GoneDraft } from '../gone-draft'
import { knownOf, type Known } from '../known'
import { placePage } from '../placed'
import { progressIn, type Progress, type Task } from '../progress'
import { today } from '../today'

const tagOf: Readonly<Record<Progress, StatusTagProps>> = {
  done: { text: progressWords.done, tone: 'ok', icon: 'check' },
  started: { text: progressWords.started, tone: 'lamp', icon: 'lamp' },
  empty: { text: progressWords.empty, tone: 'hollow' },
}

function Groups({
  tasks,
  now,
  open,
}: {
  tasks: readonly Task[]
  now: SectionId | undefined
  open: (id: SectionId) => void
}) {
  const groups = sectionGroups
    .map(({ title, sections }) => ({
      title,
      rows: tasks.filter(({ id }) => sections.includes(id)),
    }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <>
      {groups.map(({ title, rows }) => (
        <Section key={title} title={title}>
          <List label={title}>
            {rows.map(({ id, progress }) => (
              <TaskRow
                key={id}
                name={sectionNames[id]}
                sub={sectionHints[id]}
                status={id === now ? tagOf.started : tagOf[progress]}
                now={id === now}
                onPress={() => open(id)}
              />
            ))}
          </List>
        </Section>
      ))}
    </>
  )
}

function Discard({ draft }: { readonly draft: Draft }) {
  const [asking, setAsking] = useState(false)
  return (
    <View className="foot">
      <Link onPress={() => setAsking(true)}>{tasksCopy.discard}</Link>
      <Confirm
        open={asking}
        title={tasksCopy.discardTitle}
        keep={tasksCopy.keep}
        act={tasksCopy.remove}
        onKeep={() => setAsking(false)}
        onAct={() => void discardDraft(draft.id).then(() => back())}
      >
        {tasksCopy.discardText}
      </Confirm>
    </View>
  )
}

function Tasks({ draft, programme, words }: Known & { readonly draft: Draft }) {
  useEffect(() => countForm(draft, 'started'), [draft])
  const tasks = progressIn(programme, draft, today())
  const next = tasks.find(({ progress }) => progress !== 'done')?.id
  const done = tasks.filter(({ progress }) => progress === 'done').length
  const open = (section: SectionId) =>
    go('/features/assistance/step/index', { draft: draft.id, section })
  const dock = next ? (
    <Button iconAfter="arrow" onPress={() => open(next)}>
      {tasksCopy.goOn(sectionNames[next])}
    </Button>
  ) : (
    <Button
      iconAfter="arrow"
      onPress={() => go('/features/assistance/check/index', { draft: draft.id })}
    >
      {tasksCopy.check}
    </Button>
  )
  const title = next
    ? tasksCopy.at(tasks.findIndex(({ id }) => id === next) + 1)
    : tasksCopy.allDone
  const segments = tasks.map(({ id, progress }) =>
    progress === 'done' ? 'done' : id === next ? 'now' : 'todo',
  )
  return (
    <Page title={words.apply} dock={dock}>
      <View className="row between">
        <Heading level={1}>{title}</Heading>
        <View className="mute">{tasksCopy.done(done, tasks.length)}</View>
      </View>
      <SegmentBar segments={segments} />
      <View className="row small near">
        <Icon name="check" size={16} />
        <Text>{tasksCopy.saved(momentOf(draft.savedAt))}</Text>
      </View>
      <View className="stack near">
        <AtCounter draft={draft} />
        {draft.place && (
          <Notice kind="info">
            {tasksCopy.placed(placeName(draft.place), sectionNames[placePage(programme)])}
          </Notice>
        )}
        {draft.supplement && (
          <Notice kind="warn" lead={tasksCopy.supplementLead}>
            {draft.supplement.note}
          </Notice>
        )}
      </View>
      <Groups tasks={tasks} now={next} open={open} />
      <Discard draft={draft} />
    </Page>
  )
}

/** The form as a list of short pages; how far each is, is worked out from what was typed. */
export default function TasksPage() {
  const draft = useDraft(useQuery()['draft'])
  const known = knownOf(draft?.programme)
  return draft && known ? <Tasks draft={draft} {...known} /> : <GoneDraft />
}
