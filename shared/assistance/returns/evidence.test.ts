import { measuresOf } from '../figures/measures'
import { columns } from './columns'
import { evidence, isEnded, type Evidence } from './evidence'
import { counts } from './form'

type Told = { readonly type: string; readonly data: Record<string, unknown> }

const decided = (data: object): Told => ({ type: 'decided', data: { outcome: 'grant', ...data } })

/** One of every kind of event that a return might count, and of those it must not. */
const told: readonly Told[] = [
  { type: 'submitted', data: {} },
  { type: 'accepted', data: {} },
  { type: 'advanced', data: { fen: 1 } },
  { type: 'advanced', data: { fen: 1, takesOn: true } },
  decided({ outcome: 'refuse' }),
  decided({ outcome: 'discontinue' }),
  decided({}),
  decided({ fen: 1, per: 'once' }),
  decided({ fen: 1, per: 'once', madeBy: '示例区民政局' }),
  decided({ fen: 1, per: 'month', firstPayMonth: '2026-04' }),
  decided({ fen: 2, per: 'month', firstPayMonth: '2026-05', change: 'raise' }),
  decided({ change: 'end' }),
  decided({ change: 'end', fadeOut: 3 }),
  { type: 'died', data: {} },
  { type: 'ended', data: {} },
]

/** What the store would answer to the question. */
const matches = ({ type, data }: Evidence, event: Told): boolean =>
  event.type === type &&
  Object.entries(data).every(([name, wanted]) => {
    const said = event.data[name]
    if (wanted === null) return said === undefined
    return wanted === true ? said !== undefined : said === wanted
  })

it.each(columns)('the events behind %s are those that are counted as it', (column) => {
  const counted = told.filter((event) => measuresOf(event)[counts[column].plus] !== undefined)
  const found = told.filter((event) => evidence[column].some((one) => matches(one, event)))
  expect(found).toEqual(counted)
  expect(found).not.toEqual([])
})

it.each<[string, readonly Told[], boolean]>([
  ['died', [{ type: 'died', data: {} }], true],
  ['came to the end of its time', [{ type: 'ended', data: {} }], true],
  ['was ended at once', [decided({ change: 'end' })], true],
  ['fades out', [decided({ change: 'end', fadeOut: 3 })], false],
  ['was raised', [decided({ change: 'raise' })], false],
  ['goes on', [], false],
])('help that %s: ended %p', (_, events, ended) => {
  expect(isEnded(events)).toBe(ended)
})
