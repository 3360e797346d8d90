import { View } from '@tarojs/components'
import type { PlainDate } from '@shared/kernel/plain-date'
import { sweepContract, type StatementLine } from '@shared/sweep/contract'
import { fullDate } from '../../../copy/dates'
import { statementCopy as words } from '../../../copy/sweep'
import { Trouble } from '../../../patterns/trouble'
import { useQuery } from '../../../platform/navigate'
import { canPrint, print } from '../../../platform/print'
import type { Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { DefinitionList } from '../../../ui/definition-list'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { DeskPage } from '../desk-page'
import './index.css'

function Lines({
  title,
  lines,
}: {
  readonly title: string
  readonly lines: readonly StatementLine[]
}) {
  if (lines.length === 0) return null
  return (
    <View>
      <Heading level={2}>{title}</Heading>
      {lines.map((line, index) => (
        <View key={index} className="statement-line">
          <DefinitionList
            items={[
              { label: words.what, value: words.name(line) },
              { label: words.whose, value: line.masked },
              { label: words.howMuch, value: words.amount(line) },
              { label: words.since, value: words.span(line) },
            ]}
          />
        </View>
      ))}
    </View>
  )
}

function Sheet({ sheet }: { readonly sheet: Answer<'sweep', 'statement'> }) {
  const { name, address, unit, on, lines, monthly } = sheet
  return (
    <View className="card statement stack">
      <View className="strong">{words.hello(name)}</View>
      {lines.length === 0 ? (
        <Notice kind="warn">{words.nothing}</Notice>
      ) : (
        <View>{words.lead}</View>
      )}
      <Lines title={words.monthly} lines={lines.filter(({ per }) => per === 'month')} />
      <Lines title={words.once} lines={lines.filter(({ per }) => per === 'once')} />
      {monthly > 0 && <View className="strong">{words.total(monthly)}</View>}
      <View className="small">{`${words.address} ${address}`}</View>
      <View className="small">{words.from(unit, fullDate(on as PlainDate))}</View>
    </View>
  )
}

function Statement() {
  const targetId = useQuery()['id'] ?? ''
  const { answer, problem } = useAnswer('sweep', 'statement', { targetId })
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && <Sheet sheet={answer} />}
      {answer && (
        <View className="statement-screen stack">
          {canPrint && <Button onPress={print}>{words.print}</Button>}
          {!canPrint && <View className="small">{words.phoneOnly}</View>}
          <View className="cap">{words.seen}</View>
        </View>
      )}
    </>
  )
}

/** What one household is given, in plain words, to be printed and handed over. */
export default function StatementPage() {
  return (
    <DeskPage title={words.title} who={sweepContract.statement.who}>
      {() => <Statement />}
    </DeskPage>
  )
}
