import { endOf } from '../../kernel/plain-date'
import { placeNamesFeed } from '../../places/place-names-feed'
import { csvFile, dayToCover, isLate, jsonFile, partOf, type FeedHeader } from './file'

const at = (minute: number) => `2026-03-02T02:0${minute}:00.000Z`
const END = endOf('2026-03-02')

describe('a part', () => {
  const cases = [
    { _id: 'a', updatedAt: at(1) },
    { _id: 'b', updatedAt: at(2) },
    { _id: 'c', updatedAt: at(2) },
  ]

  it('that takes all reaches until the end', () => {
    expect(partOf(cases, 3, END)).toEqual({ cases, until: END, after: null })
    expect(partOf([], 3, END)).toEqual({ cases: [], until: END, after: null })
  })

  it('that is full reaches until its last case, inside a moment', () => {
    const part = { cases: cases.slice(0, 2), until: at(2), after: 'b' }
    expect(partOf(cases, 2, END)).toEqual(part)
  })
})

it.each([
  ['2026-03-02T15:59:59.999Z', '2026-03-01'],
  ['2026-03-02T16:00:00.000Z', '2026-03-02'],
])('at %s the last day that is over is %s', (now, day) => {
  expect(dayToCover(now)).toBe(day)
})

it.each([
  ['before six the night may still be at work', '2026-03-03T21:59:00.000Z', false],
  ['from six on its file is missing', '2026-03-03T22:00:00.000Z', true],
])('%s', (_name, now, late) => {
  expect(isLate(END, now)).toBe(late)
  expect(isLate(undefined, now)).toBe(true)
})

const row = {
  ...{ code: '999999', name: '@示例', level: '市', parentCode: '990000', statistical: '否' },
  ...{ validFrom: null, validTo: null, replacedBy: null },
}

it('as JSON the header is the first line, and every row one', () => {
  const header = { format: 'nuanlin-feed/place-names/1', count: 1 } as FeedHeader
  expect(jsonFile(header, [row])).toBe(`${JSON.stringify(header)}\n${JSON.stringify(row)}\n`)
})

it('as CSV every row names the format, nothing is an empty cell, and no cell is run', () => {
  expect(csvFile(placeNamesFeed, [row])).toBe(
    '\uFEFF版本,区划代码,名称,级别,上级代码,统计单位,启用日期,停用日期,并入代码\r\n' +
      'nuanlin-feed/place-names/1,999999,"\'@示例",市,990000,否,,,\r\n',
  )
})
