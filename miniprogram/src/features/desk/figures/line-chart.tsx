import { Text, View } from '@tarojs/components'
import { speak } from '../../../platform/speak'
import { maskOf } from '../../../ui/mask'
import { figuresCopy as copy } from '../../../copy/desk-figures'
import { apart, BOX, pointsOf, scaleFor, type Point } from './lines'
import './line-chart.css'

/** How a line is drawn: its dashes and its marks tell it apart in grey as well. */
export type LineLook = 'first' | 'second' | 'late' | 'before'

/** One line: a short name at its end, and what it counts from month to month. */
export type Line = {
  readonly name: string
  readonly look: LineLook
  readonly values: readonly number[]
}

/** Labels keep this far apart, of the height of the drawing. */
const GAP = 32

const dot = ({ x, y }: Point) => `<circle cx="${x}" cy="${y}" r="4"/>`
const square = ({ x, y }: Point) => `<rect x="${x - 4}" y="${y - 4}" width="8" height="8"/>`
const triangle = ({ x, y }: Point) => `<path d="M${x} ${y - 5}l5 9h-10z"/>`
const cross = ({ x, y }: Point) =>
  `<path d="M${x - 4} ${y - 4}l8 8m0-8l-8 8" stroke="#000" stroke-width="2"/>`

const looks: Readonly<Record<LineLook, { dashes: string; mark: (at: Point) => string }>> = {
  first: { dashes: 'none', mark: dot },
  second: { dashes: '8 4', mark: square },
  late: { dashes: '2 4', mark: triangle },
  before: { dashes: '8 4', mark: cross },
}

const round = ({ x, y }: Point): Point => ({
  x: Math.round(x * 10) / 10,
  y: Math.round(y * 10) / 10,
})

/** A line with its marks, as a drawing to be cut out. */
function drawingOf(points: readonly Point[], look: LineLook): string {
  const { dashes, mark } = looks[look]
  const way = points.map(({ x, y }) => `${x},${y}`).join(' ')
  const line = `<polyline points="${way}" fill="none" stroke="#000" stroke-width="2.5" stroke-linejoin="round" stroke-dasharray="${dashes}"/>`
  return `${line}${points.map(mark).join('')}`
}

const percentOf = (part: number, whole: number) => `${(part / whole) * 100}%`

function Scale({ top }: { readonly top: number }) {
  return (
    <View className="lines-scale">
      {[top, top / 2, 0].map((value) => (
        <Text key={value}>{copy.number(value)}</Text>
      ))}
    </View>
  )
}

/** The months written below: every third, which is as many as a narrow phone has room for. */
function MonthNames({ months }: { readonly months: readonly string[] }) {
  const places = pointsOf(
    months.map(() => 0),
    months.length,
    1,
  )
  return (
    <>
      {months.map((month, i) =>
        i % 3 === 0 ? (
          <Text
            key={month}
            className="lines-month"
            style={{ left: percentOf(places[i]?.x ?? 0, BOX.width) }}
          >
            {copy.monthOf(month)}
          </Text>
        ) : null,
      )}
    </>
  )
}

type Props = {
  /** All that have a place, whether or not there is anything of them yet. */
  readonly months: readonly string[]
  readonly lines: readonly Line[]
  readonly legend?: string
  readonly title?: string
}

/**
 * Lines from month to month over one year, each named where it ends. Mini-programs have no inline svg, so a line is a mask, in
 * a colour of the mode. Silent: the table beside it says the same, and more.
 */
export function LineChart({ months, lines, legend, title }: Props) {
  const top = scaleFor(lines.flatMap(({ values }) => values))
  const drawn = lines
    .filter(({ values }) => values.length > 0)
    .map((line) => ({ ...line, points: pointsOf(line.values, months.length, top).map(round) }))
  const ends = apart(
    drawn.map(({ points }) => points.at(-1)?.y ?? 0),
    GAP,
    BOX.height,
  )
  return (
    <View className="lines" {...speak({ hidden: true })}>
      {title !== undefined && <View className="strong">{title}</View>}
      {legend !== undefined && <View className="cap">{legend}</View>}
      <View className="lines-body">
        <Scale top={top} />
        <View className="lines-plot">
          <View className="lines-grid" />
          {drawn.map(({ name, look, points }) => (
            <View
              key={name}
              className={`mask lines-drawing lines-${look}`}
              style={maskOf(`0 0 ${BOX.width} ${BOX.height}`, drawingOf(points, look))}
            />
          ))}
          {drawn.map(({ name, look, points }, i) => (
            <Text
              key={`end-${name}`}
              className={`lines-end lines-end-${look}`}
              style={{
                left: percentOf(points.at(-1)?.x ?? 0, BOX.width),
                top: percentOf(ends[i] ?? 0, BOX.height),
              }}
            >
              {name}
            </Text>
          ))}
          <MonthNames months={months} />
        </View>
      </View>
    </View>
  )
}
