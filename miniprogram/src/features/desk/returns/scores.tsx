import { qualities, rules, type Quality } from '@shared/assistance/returns/quality'
import { dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { View } from '@tarojs/components'
import { fullDate } from '../../../copy/dates'
import { returnsCopy } from '../../../copy/returns'
import { Trouble } from '../../../patterns/trouble'
import type { Answer } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { DataTable, type Column } from '../../../ui/data-table'

type Line = Answer<'returns', 'scores'>['scores'][number]

function signedWords({ score }: Line): string {
  if (!score) return returnsCopy.notSigned
  const day = fullDate(dateOf(score.signedAt))
  if (score.inTime === null) return day
  return `${day}，${score.inTime ? returnsCopy.inTime : returnsCopy.late}`
}

const columns: readonly Column<Line>[] = [
  { key: 'unit', title: returnsCopy.unit, share: 1.4, cell: ({ unit }) => unit.name },
  { key: 'signed', title: returnsCopy.signedOn, cell: signedWords },
  {
    key: 'agree',
    title: returnsCopy.agree,
    cell: ({ score }) =>
      score ? returnsCopy.share(score.agree, score.cells, score.explained) : '',
  },
]

const qualityColumn = (id: Quality): Column<Line> => ({
  ...{ key: id, title: returnsCopy.qualities[id] },
  cell: ({ shares }) =>
    id === 'returned' ? returnsCopy.returnedOf(shares[id]) : returnsCopy.shareOf(shares[id]),
})

const qualityColumns: readonly Column<Line>[] = [
  { key: 'unit', title: returnsCopy.unit, share: 1.6, cell: ({ unit }) => unit.name },
  ...qualities.map(qualityColumn),
  { key: 'points', title: returnsCopy.points, cell: ({ points }) => returnsCopy.pointsOf(points) },
]

const weights = () =>
  returnsCopy.weights(
    qualities
      .map((id) => returnsCopy.weight(returnsCopy.qualities[id], rules[id].weight))
      .join('，'),
  )

/** How good the data of the townships below are, rule by rule; in the order of their codes, for nobody else to see. */
function DataQuality({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <Card title={returnsCopy.quality}>
      <View className="stack">
        <View className="small">{returnsCopy.qualityText}</View>
        <View className="small">{weights()}</View>
        <DataTable
          label={returnsCopy.quality}
          columns={qualityColumns}
          rows={lines}
          rowKey={({ unit }) => unit.id}
        />
      </View>
    </Card>
  )
}

type Props = { readonly quarter: string; readonly onOpen: (unitId: string) => void }

/** How good the returns of the townships below are, each opens; and their data. */
export function Scores({ quarter, onOpen }: Props) {
  const { answer, problem } = useAnswer('returns', 'scores', { quarter })
  return (
    <>
      <Card title={returnsCopy.scores}>
        <View className="stack">
          <Trouble problem={problem} />
          {answer && (
            <>
              <View className="small">
                {answer.due === null
                  ? returnsCopy.noDue
                  : returnsCopy.due(fullDate(answer.due as PlainDate))}
              </View>
              <DataTable
                label={returnsCopy.scores}
                columns={columns}
                rows={answer.scores}
                rowKey={({ unit }) => unit.id}
                onOpen={({ unit }) => onOpen(unit.id)}
                rowLabel={({ unit }) => returnsCopy.look(unit.name)}
              />
            </>
          )}
        </View>
      </Card>
      {answer && <DataQuality lines={answer.scores} />}
    </>
  )
}
